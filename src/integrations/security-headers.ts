/**
 * A strict Content-Security-Policy on every page: nothing but the site's own files, and the hashes of that page's own
 * inline scripts and styles. Written first in <head>, where Astro's own comes late and lacks `default-src`, and once
 * more in `_headers` with what a <meta> cannot say.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './pages.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Data blocks are never run; the policy does not ask for their hash. */
const DATA_BLOCK = /type="application\/(?:ld\+)?json"/;

interface Hashes {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export function inlineHashes(html: string): Hashes {
  const scripts = new Set<string>();
  for (const [, attributes = '', body = ''] of html.matchAll(SCRIPT)) {
    if (body !== '' && !/\bsrc=/.test(attributes) && !DATA_BLOCK.test(attributes)) scripts.add(hash(body));
  }
  const styles = new Set([...html.matchAll(STYLE)].map(([, body = '']) => hash(body)));
  return { scripts, styles };
}

export function policy({ scripts, styles }: Hashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function headersFile(all: Hashes, base: string, withForm: boolean): string {
  // Hosts join the rules of all patterns that fit, and of two policies both hold: the form could not have its own
  // (cms/policy.ts) under this one. Each page carries what holds for it.
  const sent = withForm ? "frame-ancestors 'none'" : `${policy(all)}; frame-ancestors 'none'`;
  return [
    `${base}*`,
    `  Content-Security-Policy: ${sent}`,
    '  X-Content-Type-Options: nosniff',
    '  X-Frame-Options: DENY',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}

export function securityHeaders({ withForm }: { withForm: boolean }): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await builtPages(folder);
        const scripts = new Set<string>();
        const styles = new Set<string>();
        for (const { file, html } of pages) {
          const hashes = inlineHashes(html);
          hashes.scripts.forEach((each) => scripts.add(each));
          hashes.styles.forEach((each) => styles.add(each));
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(hashes)}">`;
          await writeFile(join(folder, file), html.replace('<head>', `<head>${meta}`));
        }
        await writeFile(join(folder, '_headers'), headersFile({ scripts, styles }, base, withForm));
        logger.info(`policy on ${pages.length} pages, ${scripts.size} script and ${styles.size} style hashes in all`);
      },
    },
  };
}
