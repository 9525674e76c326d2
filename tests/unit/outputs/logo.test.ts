import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseColours } from '#outputs/house-colours.ts';
import { logoFile } from '#outputs/picture-parts.ts';

const fileOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const colours = houseColours(fileOf('src/styles/tokens.css'));

describe('the logo', () => {
  it('is in the committed icon as it is drawn today', () => {
    expect(fileOf('public/favicon.svg').trim()).toBe(logoFile(colours.red, colours.card));
  });
});

describe('the colours of the house', () => {
  it('are all in the style sheet', () => {
    expect(Object.values(colours).every((colour) => /^#[0-9a-f]{3,6}$/i.test(colour))).toBe(true);
    expect(() => houseColours(':root { --paper: #fff; }')).toThrow('--card');
  });
});
