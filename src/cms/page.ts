/** The form's page: what to do where the program cannot run, until a script puts the program in its place. */
import { formPolicy } from './policy.ts';
import type { Site } from '#schema/site.ts';
import { formWords as words } from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** `folder`: the address that the page lies at. */
export function formPage({ name, form, base }: Site, folder: string): string {
  const host = form?.gitHost;
  const ways = words.ways.map((way) => `<li>${escaped(way)}</li>`).join('\n        ');
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${formPolicy(host)}">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <meta name="robots" content="noindex,nofollow">
    <title>${escaped(`${words.title} – ${name}`)}</title>
    <link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${folder}bieu-mau.css">
    <script type="module" src="${folder}bieu-mau.js"></script>
  </head>
  <body${host === undefined ? ' class="no-host"' : ''}>
    <main${host === undefined ? '' : ' data-host'}>
      <h1>${escaped(words.title)}</h1>
      <p>${escaped(words.lead)}</p>
      <noscript><p>${escaped(words.noScript)}</p></noscript>
      <p>${escaped(words.instead)}</p>
      <ul>
        ${ways}
      </ul>
      <p>${escaped(words.after)}</p>
      <p><a href="${base}">${escaped(words.home)}</a></p>
    </main>
    <p class="opening" role="status" hidden>${escaped(words.opening)}</p>
  </body>
</html>
`;
}
