import { describe, expect, it } from 'vitest';
import { parseBody } from '#checks/body.ts';
import { urlFault } from '#checks/url-safety.ts';

describe('the text of an entry', () => {
  it('is read by lines of the file, with its source marks', () => {
    const body = parseBody('Một.[^a-1]\n\n## Hai\n\n- ba\n  bốn.[^b]\n\n`[^c]`\n', 10);
    expect(body.blocks.map(({ type, text, line }) => [type, text, line])).toEqual([
      ['paragraph', 'Một.[^a-1]', 10],
      ['heading', 'Hai', 12],
      ['paragraph', 'ba\nbốn.[^b]', 14],
      ['paragraph', '[^c]', 17],
    ]);
    expect(body.marks.map(({ id, line }) => [id, line])).toEqual([
      ['a-1', 10],
      ['b', 15],
    ]);
    expect(body.passages.map(({ type, isMarked }) => [type, isMarked])).toEqual([
      ['paragraph', true],
      ['heading', false],
      ['list', true],
      ['paragraph', false],
    ]);
  });

  it('may show braces and tags as code', () => {
    const { spots, stopped } = parseBody('Mã `{a} <b>`.\n\n```\n{a}\n<script>\n```\n', 1);
    expect(stopped).toBeUndefined();
    expect(spots.map(({ node }) => node.type)).toEqual(['paragraph', 'text', 'inlineCode', 'text', 'code']);
  });

  it.each([
    ['a {b', 1, '{'],
    ['a\n\n<b', 3, '<'],
    ['a\n\n</b>', 3, '<'],
    ['x <!-- y -->', 1, '<'],
  ])('stops in “%s” on line %i, and is read as Markdown', (text, line, character) => {
    const { stopped, spots } = parseBody(text, 1);
    expect(stopped).toEqual({ line, character, reason: 'syntax' });
    expect(spots.length).toBeGreaterThan(0);
  });

  it.each([
    '>'.repeat(5000),
    '- '.repeat(3000),
    '<a>'.repeat(3000),
    '['.repeat(20_000),
    '*a '.repeat(20_000),
    '{'.repeat(150_000),
    'a'.repeat(900_000),
  ])('is read without harm when it is made to harm (%#)', (text) => {
    expect(() => parseBody(text, 1)).not.toThrow();
  });
});

describe('the address of a link', () => {
  it.each(['https://vi.example/a', '/mo-hinh/', '#muc', 'bai/', 'mailto:a@b.example', '?q=1'])('may be %s', (url) => {
    expect(urlFault(url, 'link')).toBeUndefined();
  });

  it.each([
    'http://vi.example',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:a',
    'data:text/html,a',
    'file:///etc/passwd',
    'tel:0912345678',
    '//vi.example',
    '/\\vi.example',
    '\\\\vi.example',
    '/\t/vi.example',
  ])('may not be %j', (url) => {
    expect(urlFault(url, 'link')).toBeDefined();
  });

  it.each([
    ['./anh.jpg', true],
    ['anh.jpg', true],
    ['/anh.jpg', false],
    ['https://vi.example/anh.jpg', false],
    ['data:image/png;base64,a', false],
  ])('of a picture may be %s: %s', (url, isAllowed) => {
    expect(urlFault(url, 'picture') === undefined).toBe(isAllowed);
  });
});
