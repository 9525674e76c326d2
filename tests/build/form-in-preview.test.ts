import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';
import { type Preview, startPreview } from '#tests/support/preview.ts';

const BASE = '/xa/';

describe('the editors’ form in the preview', () => {
  let site: FixtureSite;
  let preview: Preview;
  let form: string;

  beforeAll(async () => {
    site = fixtureSite();
    site.edit('content/trang-web.yaml', /^base: .*$/m, `base: ${BASE}`);
    preview = await startPreview(site.root);
    form = `${preview.origin}${BASE}quan-tri/`;
  });
  afterAll(async () => {
    await preview.stop();
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
