/** What the readme tells hosts to write, and the servers of this machine to try it on. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The code block of that language in the readme. */
export function recipe(language: string): string {
  const block = new RegExp(`^\`\`\`${language}[^\\n]*\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(
    readFileSync('README.md', 'utf8'),
  );
  if (block?.[1] === undefined) throw new Error(`The readme has no ${language}`);
  return block[1];
}

/** Where a server is installed: by NGINX_PATH, CADDY_PATH, or as shells find it. */
export function binary(name: 'nginx' | 'caddy'): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return [process.env[`${name.toUpperCase()}_PATH`] ?? '', ...folders.map((folder) => join(folder, name))].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** Throws unless it is words and blocks of words: every directive ended, every block closed. `end` ends a directive. */
export function checkBlocks(text: string, end: ';' | '\n'): number {
  let depth = 0;
  let directives = 0;
  let words: string[] = [];
  const token = /#[^\n]*|"(?:\\.|[^"\\])*"|`[^`]*`|[{};\n]|(?:\{[\w.*]+\}|[^\s{};"#])+|[^\S\n]+|./g;
  for (const [part] of text.matchAll(token)) {
    if (/^[#\s]/.test(part) && part !== '\n') continue;
    if (part === end) {
      if (words.length > 0) directives += 1;
      else if (end === ';') throw new Error('A directive without words');
      words = [];
    } else if (part === '\n') {
      // The recipes write one directive a line.
      if (words.length > 0) throw new Error(`Not ended: ${words.join(' ')}`);
    } else if (part === '{') {
      if (words.length === 0) throw new Error('A block without a name');
      depth += 1;
      words = [];
    } else if (part === '}') {
      if (words.length > 0) throw new Error(`Not ended: ${words.join(' ')}`);
      depth -= 1;
      if (depth < 0) throw new Error('A block is closed twice');
    } else if (part === '"' || part === ';') throw new Error(`Out of place: ${part}`);
    else words.push(part);
  }
  if (depth !== 0 || words.length > 0) throw new Error(`Not closed: ${depth} blocks, ${words.join(' ')}`);
  return directives;
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export interface Host {
  origin: string;
  stop(): Promise<void>;
}

/** The readme's own text on a port of this machine; only addresses and folders are put in its place. */
export async function startHost(name: 'nginx' | 'caddy', program: string, dist: string): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const config = join(folder, 'config');
  const text = recipe(name === 'nginx' ? 'nginx' : 'caddyfile').replace('/srv/lam-mau/dist', dist);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  const types = [process.env['NGINX_TYPES'] ?? '', '/etc/nginx/mime.types'].find(
    (file) => file !== '' && existsSync(file),
  );
  writeFileSync(
    config,
    name === 'nginx'
      ? `daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}\nhttp { access_log off; ${places.join(' ')}\n${text.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('include mime.types', `include ${types ?? 'mime.types'}`)}}\n`
      : `{\n\tadmin off\n}\n${text.replace('lam-mau.example {', `http://127.0.0.1:${port} {`)}`,
  );
  const args = name === 'nginx' ? ['-c', config, '-p', folder] : ['run', '--config', config, '--adapter', 'caddyfile'];
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child);
  return {
    origin,
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${said}`);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((soon) => setTimeout(soon, 50));
  }
}
