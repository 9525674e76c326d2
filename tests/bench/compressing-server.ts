/** The built site as a host sends it: the project's own server, with brotli or gzip in front of it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { staticServer } from '#cli/static-server.ts';

/** What hosts spend on a file that they compress once and keep. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** Bytes of a text as a host sends it. */
export const brotliSize = (text: Buffer) => brotliCompressSync(text, BROTLI).length;

const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml|wasm)|image\/svg)/;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Listens on a free port; `close` ends both servers. */
export async function serveCompressed(folder: string, base: string): Promise<{ origin: string; close: () => void }> {
  const inner = await listening(staticServer(folder, base));
  const known = new Map<string, Promise<Answer>>();
  const outer = await listening(
    createServer(async ({ url = '/', headers }, response) => {
      const encoding = encodingFor(headers['accept-encoding'] ?? '');
      const key = `${encoding} ${url}`;
      const answer = known.get(key) ?? ask(inner.origin + url, encoding);
      known.set(key, answer);
      const { status, headers: given, body } = await answer;
      response.writeHead(status, { ...given, 'content-length': body.length }).end(body);
    }),
  );
  const close = () => {
    for (const { server } of [inner, outer]) server.close().closeAllConnections();
  };
  return { origin: outer.origin, close };
}

async function listening(server: Server): Promise<{ server: Server; origin: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

function encodingFor(accepted: string): 'br' | 'gzip' | 'identity' {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

async function ask(url: string, encoding: ReturnType<typeof encodingFor>): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual' });
  const { 'content-length': _, connection, 'transfer-encoding': __, ...headers } = Object.fromEntries(response.headers);
  const body = Buffer.from(await response.arrayBuffer());
  const isText = COMPRESSIBLE.test(headers['content-type'] ?? '');
  if (!isText || encoding === 'identity') return { status: response.status, headers, body };
  const compressed = encoding === 'br' ? brotliCompressSync(body, BROTLI) : gzipSync(body);
  const more = { 'content-encoding': encoding, vary: 'Accept-Encoding' };
  return { status: response.status, headers: { ...headers, ...more }, body: compressed };
}
