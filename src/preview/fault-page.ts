/**
 * A page whose content is at fault cannot be drawn. In place of the stack that Astro shows for it, the author gets a
 * page that says so in Vietnamese, with the panel of what the checks found; it comes back by itself once mended.
 */
import type { MiddlewareHandler } from 'astro';
import { say } from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter);

export const onRequest: MiddlewareHandler = async (_, next) => {
  try {
    const response = await next();
    if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
    // Parts are drawn while the page is being read: only one that was drawn to its end is known to be whole.
    return new Response(await response.text(), response);
  } catch (error) {
    return new Response(faultPage(error), { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
};

function faultPage(error: unknown): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const technical = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>${say('notDrawn')}</title>
    <link rel="stylesheet" href="${base}src/styles/global.css">
    <script type="module" src="${base}src/preview/browser/start.ts"></script>
  </head>
  <body data-preview-fault>
    <main class="wrap section" id="noi-dung">
      <h1>${say('notDrawn')}</h1>
      <p class="lead">${say('notDrawnLead')}</p>
      <p><a href="${base}">${say('home')}</a></p>
      <details>
        <summary>${say('technical')}</summary>
        <pre>${escaped(technical)}</pre>
      </details>
    </main>
  </body>
</html>
`;
}
