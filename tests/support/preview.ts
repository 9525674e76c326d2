/** `npm run dev` of a project, for as long as a test looks at it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './clean-environment.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

export interface Preview {
  /** Where it is served, without a slash at the end. */
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startPreview(root: string): Promise<Preview> {
  const preview = spawn(process.execPath, [astro, 'dev'], { cwd: root, env: cleanEnvironment() });
  const origin = await originOf(preview);
  return {
    origin,
    async stop() {
      const ended = new Promise((end) => preview.once('exit', end));
      preview.kill();
      await ended;
    },
  };
}

/** Where a preview says that it is served. What it says later is read as well, or it could not go on. */
async function originOf(preview: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    preview.stdout?.on('data', (part) => {
      said += String(part);
      const [, origin] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (origin !== undefined) found(origin);
    });
    preview.once('exit', () => failed(new Error(`The preview does not start:\n${said}`)));
  });
}
