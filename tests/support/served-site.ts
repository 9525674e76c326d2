/** Global setup of the browser tests: the built site behind a server that sends its headers, and a browser to hand. */
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { staticServer } from '#cli/static-server.ts';
import { browserPath } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, without a slash at the end: `http://localhost:40123`. */
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  // Unpacked here once; two workers at the same time would tread on each other's files. The package wants a temporary
  // folder of its own: right for the workers that launch it, wrong for all others, which inherit what is left here.
  const temporary = process.env['TMPDIR'];
  await browserPath();
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  const { site } = project.getProvidedContext();
  const server = staticServer(site.folder, site.base);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  project.provide('origin', `http://localhost:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
