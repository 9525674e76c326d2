import { describe, expect, it } from 'vitest';
import { elementsOf, replace, setAttribute, withEdits } from '#usb/html-elements.ts';

const HTML = `<!doctype html><html lang=vi><head><style>a>b{}</style></head><body><p title='một "hai"'>x<br>y<svg><use href="/i.svg#a"/></svg></body></html>`;

const named = (name: string) => {
  const element = elementsOf(HTML).find((each) => each.name === name);
  if (element === undefined) throw new Error(`no <${name}>`);
  return element;
};
const textOf = ({ start, end }: { start: number; end: number }) => HTML.slice(start, end);

describe('the elements of a page', () => {
  it('know where they stand', () => {
    expect(textOf(named('style').whole)).toBe('<style>a>b{}</style>');
    expect(textOf(named('style').content)).toBe('a>b{}');
    expect(textOf(named('p').tag)).toBe(`<p title='một "hai"'>`);
    expect(textOf(named('br').whole)).toBe('<br>');
    expect(textOf(named('use').places.get('href') ?? { start: 0, end: 0 })).toBe('href="/i.svg#a"');
  });
});

describe('an edit', () => {
  it('leaves everything else as it was', () => {
    expect(withEdits(HTML, [])).toBe(HTML);
    const edits = [setAttribute(named('use'), 'href', '#a'), replace(named('style').whole, '')];
    expect(withEdits(HTML, edits)).toBe(HTML.replace('<style>a>b{}</style>', '').replace('/i.svg#a', '#a'));
  });

  it('adds an attribute that is not there, and takes the place of one without quotes', () => {
    expect(withEdits(HTML, [setAttribute(named('html'), 'data-root', '../')])).toContain(
      '<html data-root="../" lang=vi>',
    );
    expect(withEdits(HTML, [setAttribute(named('html'), 'lang', 'en')])).toContain('<html lang="en">');
  });

  it('writes quotes and ampersands so that they stay in the attribute', () => {
    expect(withEdits(HTML, [setAttribute(named('p'), 'title', 'a"b&c')])).toContain('<p title="a&quot;b&amp;c">');
  });

  it('is refused where another one touches the same letters', () => {
    const { whole, content } = named('style');
    expect(() => withEdits(HTML, [replace(whole, ''), replace(content, 'b{}')])).toThrow(/Two edits/);
  });
});
