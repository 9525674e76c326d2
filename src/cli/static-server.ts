/** Serves a built site as a static host would: its `_headers`, its base path, its 404 page. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Headers = ReadonlyArray<readonly [name: string, value: string]>;

/** Rules of a `_headers` file: a path pattern (a trailing `*` matches any rest), then indented `Name: value` lines. */
export function parseHeadersFile(text: string): ReadonlyArray<{ prefix: string; exact: boolean; headers: Headers }> {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== '' && !block.startsWith('#'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      const headers = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      });
      return { prefix: pattern.replace(/\*$/, ''), exact: !pattern.endsWith('*'), headers };
    });
}

/** A server over `folder`, not yet listening. `base` is the path that the site was built for. */
export function staticServer(folder: string, base = '/'): Server {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    for (const { prefix, exact, headers } of rules) {
      if (exact ? url === prefix : url.startsWith(prefix))
        for (const [name, value] of headers) response.setHeader(name, value);
    }
    const respond404 = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    if (!url.startsWith(base)) return respond404();
    request.url = url.slice(base.length - 1);
    if (request.url.startsWith('/_headers')) return respond404();
    files(request, response, respond404);
  });
}
