/**
 * A server of a test's own, for readers who lose it: it can be stopped and started again on the same address, counts
 * what it is asked for, holds answers back, and serves another edition of the site from one moment to the next.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staticServer } from '#cli/static-server.ts';

export interface OwnSite {
  /** Full address of a page. */
  url(address: string): string;
  /** How often each path was asked for, without the query. */
  readonly hits: Map<string, number>;
  /** Every connection breaks, nobody answers any more. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** From now on the site is what lies in this folder. */
  serve(folder: string): void;
  /** Answers to these paths wait, beginning with the next, until the returned function is called. */
  hold(paths: RegExp): () => void;
  /** Answers to these paths are 503. */
  trouble: RegExp | undefined;
  /** Runs in the service worker before its own code. */
  prelude: string;
}

const listenerOf = (folder: string): RequestListener => {
  const [listener] = staticServer(folder).listeners('request');
  return listener as RequestListener;
};

export async function ownSite(folder: string): Promise<OwnSite & { close: () => Promise<void> }> {
  let answer = listenerOf(folder);
  let current = folder;
  let held: { paths: RegExp; until: Promise<void> } | undefined;
  let server: Server;
  let port = 0;

  const site: OwnSite = {
    url: (address) => `http://localhost:${port}${address}`,
    hits: new Map(),
    prelude: '',
    trouble: undefined,
    async stop() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
    async start() {
      server = createServer(async (request, response) => {
        const path = (request.url ?? '/').replace(/\?.*/, '');
        site.hits.set(path, (site.hits.get(path) ?? 0) + 1);
        if (held?.paths.test(path)) await held.until;
        if (site.trouble?.test(path)) response.writeHead(503).end('503');
        else if (path === '/sw.js' && site.prelude !== '') {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(`${site.prelude}\n${readFileSync(join(current, 'sw.js'), 'utf8')}`);
        } else answer(request, response);
      });
      await new Promise<void>((ready) => server.listen(port, 'localhost', ready));
      ({ port } = server.address() as AddressInfo);
    },
    serve(next) {
      current = next;
      answer = listenerOf(next);
    },
    hold(paths) {
      let release: () => void = () => undefined;
      const until = new Promise<void>((done) => {
        release = done;
      });
      held = { paths, until };
      return () => {
        held = undefined;
        release();
      };
    },
  };
  await site.start();
  return Object.assign(site, { close: () => (server.listening ? site.stop() : Promise.resolve()) });
}

/** A copy of a built site, to be changed; `edit` gets a page's markup and gives another one. */
export interface Edition {
  readonly folder: string;
  edit(page: string, change: (html: string) => string): void;
  /** From a host that lets browsers keep no file of themselves: what is saved is then all there is. */
  forbidCaching(): void;
  remove(): void;
}

export function copyOfSite(from: string): Edition {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync(from, folder, { recursive: true });
  return {
    folder,
    edit(page, change) {
      const file = join(folder, page, 'index.html');
      const before = readFileSync(file, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${page} is as it was`);
      writeFileSync(file, after);
    },
    forbidCaching() {
      const file = join(folder, '_headers');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(Cache-Control: ).*/, '$1no-store'));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
