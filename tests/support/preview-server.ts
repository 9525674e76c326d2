/** `npm run dev` in a fixture's folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './clean-environment.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

export interface PreviewServer {
  /** Without a slash at its end. */
  origin: string;
  stop(): Promise<void>;
}

export async function startPreview(root: string): Promise<PreviewServer> {
  const server = spawn(process.execPath, [astro, 'dev'], { cwd: root, env: cleanEnvironment() });
  return {
    origin: await originOf(server),
    async stop() {
      const ended = new Promise((end) => server.once('exit', end));
      server.kill();
      await ended;
    },
  };
}

/** Where a preview says that it is served. What it says later is read as well, or it could not go on. */
async function originOf(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    const listen = (part: unknown) => {
      said += String(part);
      const [, origin] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (origin !== undefined) found(origin);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => failed(new Error(`The preview does not start:\n${said}`)));
  });
}
