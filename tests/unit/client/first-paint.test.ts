import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { firstPaint } from '#client/first-paint.ts';

const PAGE = 'https://lam-mau.example/mo-hinh/?linh-vuc=kinh-te';
const SHEET = '/_astro/themes.AbCd1234.css';

/** Runs the script in a page with that storage; tells what it did to <html> and what it wrote. */
function run(storage: Readonly<Record<string, string>> | undefined) {
  const dataset: Record<string, string> = {};
  const written: string[] = [];
  const page = {
    document: { URL: PAGE, documentElement: { dataset }, write: (html: string) => written.push(html) },
    get localStorage() {
      if (storage === undefined) throw new Error('refused');
      return storage;
    },
  };
  runInNewContext(firstPaint(SHEET), page);
  return { dataset, written };
}

describe('the script before the first paint', () => {
  it('says that scripts run, and where, and leaves the page as it comes', () => {
    const { dataset, written } = run({});
    expect(dataset).toMatchObject({ js: PAGE, theme: '', size: '' });
    expect(written).toEqual([]);
  });

  it('applies what the reader chose', () => {
    const { dataset, written } = run({ 'lm-theme': 'contrast', 'lm-size': '4' });
    expect(dataset).toMatchObject({ theme: 'contrast', size: '4' });
    expect(written.join('')).toContain(SHEET);
  });

  it('goes on where storage is refused', () => {
    expect(run(undefined).dataset).toEqual({ js: PAGE });
  });

  it('is small enough to block', () => {
    expect(firstPaint(SHEET).length).toBeLessThanOrEqual(200 + SHEET.length);
  });
});
