import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '#tests/support/clean-environment.ts';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const BASE = '/xa/';

/** Where a preview says that it is served. What it says later is read as well, or it could not go on. */
async function originOf(preview: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    preview.stdout?.on('data', (part) => {
      said += String(part);
      const [, origin] = /(http:\/\/localhost:\d+)\//.exec(said) ?? [];
      if (origin !== undefined) found(origin);
    });
    preview.once('exit', () => failed(new Error(`The preview does not start:\n${said}`)));
  });
}

describe('the editors’ form in the preview', () => {
  let site: FixtureSite;
  let preview: ChildProcess;
  let form: string;

  beforeAll(async () => {
    site = fixtureSite();
    site.edit('content/trang-web.yaml', /^base: .*$/m, `base: ${BASE}`);
    preview = spawn(process.execPath, [astro, 'dev'], { cwd: site.root, env: cleanEnvironment() });
    form = `${await originOf(preview)}${BASE}quan-tri/`;
  });
  afterAll(async () => {
    const ended = new Promise((end) => preview.once('exit', end));
    preview.kill();
    await ended;
    site.remove();
  });

  it('is there, though the public build is without', async () => {
    const page = await fetch(form);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain(`src="${BASE}quan-tri/bieu-mau.js"`);
    const script = await fetch(`${form}bieu-mau.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('shows entries with style sheets that the preview serves', async () => {
    const settings = (await (await fetch(`${form}cau-hinh.json`)).json()) as { previewStyles: string[] };
    expect(settings.previewStyles.length).toBeGreaterThan(3);
    for (const style of settings.previewStyles) {
      // As a browser asks for a style sheet: any other request gets a module.
      const answer = await fetch(new URL(style, form), { headers: { accept: 'text/css,*/*;q=0.1' } });
      expect(answer.headers.get('content-type'), style).toMatch(/^text\/css/);
    }
  });

  it('has nothing under a name that it does not know', async () => {
    expect((await fetch(`${form}khong-co.js`)).status).toBe(404);
  });
});
