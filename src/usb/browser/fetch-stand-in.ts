/**
 * Answers `fetch` for the site's own files, which a page opened by double click may not fetch: each is a script that
 * hands over its bytes (wrapped-file.ts), put into the page when it is first asked for. The code that fetches cannot
 * tell the difference. A file that does not come fails as a network does, and may be asked for again.
 */

interface Awaited {
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (reason: unknown) => void;
}

/** Where a page is: the base of the site's own paths, the address of the edition's top folder, its own address. */
interface Place {
  base: string;
  root: string;
  page: string;
}

declare global {
  /** Called by the scripts that bring a file. */
  var registerSiteFile: (path: string, base64: string) => void;
}

/** The path in the edition that a request is about, or undefined where it is about something else. */
export function pathAsked(asked: string, { base, root, page }: Place): string | undefined {
  const [address = ''] = asked.split(/[?#]/);
  if (address.startsWith(base) && !address.startsWith('//')) return address.slice(base.length);
  const { href } = new URL(address, page);
  return href.startsWith(root) ? decodeURI(href.slice(root.length)) : undefined;
}

export function standInForFetch(base: string): void {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
  const awaited = new Map<string, Awaited>();
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const network = globalThis.fetch;

  globalThis.registerSiteFile = (path, base64) =>
    awaited.get(path)?.resolve(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));

  function load(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const script = document.createElement('script');
    const bytes = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      awaited.set(path, { resolve, reject });
      // A script that came and handed nothing over is no better than one that did not come.
      for (const event of ['load', 'error'])
        script.addEventListener(event, () => reject(new TypeError(`Failed to load ${path}`)));
    });
    script.src = `${root}${path}.js`;
    document.head.append(script);
    bytes
      .catch(() => files.delete(path))
      .finally(() => {
        awaited.delete(path);
        script.remove();
      });
    return bytes;
  }

  globalThis.fetch = async (input, init) => {
    const path = pathAsked(input instanceof Request ? input.url : String(input), {
      base,
      root,
      page: location.href,
    });
    if (path === undefined) return network(input, init);
    const bytes = files.get(path) ?? load(path);
    files.set(path, bytes);
    return new Response(await bytes);
  };
}
