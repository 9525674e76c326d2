/**
 * The policy of the form's page. Nothing leaves the site, a configured Git host apart. Looser than the policy of the
 * readers' pages where the program cannot do otherwise:
 * - `style-src 'unsafe-inline'`: its components write their styles into the page while it runs, hundreds of pieces
 *   whose hashes a page cannot carry. Scripts stay bound to files, and pictures and fonts to the site, so a style that
 *   slipped in could neither run nor tell anything to anybody.
 * - `blob:` and `data:` for pictures and requests, `blob:` for frames: pictures of the opened folder, files on their way
 *   into it, the preview. All of them are made on the device and go nowhere.
 * - `base-uri 'self'`: the preview is a document of its own and says so that its links are the site's.
 */
import { apiOf, type GitHost } from './git-host.ts';

export function formPolicy(host: GitHost | undefined): string {
  const outside = host === undefined ? [] : [new URL(apiOf(host)).origin];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ["connect-src 'self' blob: data:", ...outside].join(' '),
    'frame-src blob:',
    'manifest-src blob:',
    "form-action 'none'",
    "base-uri 'self'",
  ].join('; ');
}
