/**
 * Old addresses of renamed entries lead to the new ones: a line in `_redirects` for hosts that read it, and for all others
 * a small page with a plain link, at the old address and at those under it. Written after index, sitemap and saved copy,
 * which know the new address alone.
 */
import { existsSync } from 'node:fs';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectContent } from '#checks/collect.ts';
import { isRecord } from '#checks/schema-walk.ts';

interface Renamed {
  readonly from: string;
  readonly to: string;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** `address` from the root of the host; no script, no refresh: who has little control of a page keeps what there is. */
export function movedPage(address: string, site: string, old: string): string {
  const [href, name] = [escaped(address), escaped(old)];
  return `<!doctype html>
<html lang="vi" data-moved="">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Đã đổi địa chỉ: ${name}</title>
<link rel="canonical" href="${escaped(new URL(address, site).href)}">
</head>
<body>
<main>
<h1>Trang này đã đổi địa chỉ</h1>
<p><a href="${href}">Mở trang ở địa chỉ mới</a></p>
</main>
</body>
</html>
`;
}

/** In the order of the file; what is not whole is told by the content checks. */
async function renamedIn(root: string): Promise<Renamed[]> {
  const [file] = (await collectContent(root)).of('doi-dia-chi');
  const items: unknown[] = Array.isArray(file?.document.data) ? file.document.data : [];
  return items.flatMap((item) => {
    if (!isRecord(item)) return [];
    const { from, to } = item;
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
  });
}

export function renamedAddresses(): AstroIntegration {
  let root = '';
  let base = '/';
  let site = '';
  return {
    name: 'renamed-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/*$/, '/');
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // An entry that is not out has no page to lead to.
        const renamed = (await renamedIn(root)).filter(({ to }) => existsSync(join(folder, to, 'index.html')));
        if (renamed.length === 0) return;
        for (const { from, to } of renamed) {
          for await (const page of glob('**/index.html', { cwd: join(folder, to) })) {
            const under = page.replaceAll('\\', '/').replace(/index\.html$/, '');
            const file = join(folder, from, page);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, movedPage(`${base}${to}/${under}`, site, `${from}/${under}`));
          }
        }
        const lines = renamed.map(({ from, to }) => `${base}${from}/* ${base}${to}/:splat 301\n`);
        await writeFile(join(folder, '_redirects'), lines.join(''));
        logger.info(`${renamed.length} old addresses lead to the new ones`);
      },
    },
  };
}
