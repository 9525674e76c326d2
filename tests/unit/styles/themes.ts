/** The colours of the three themes, read from the style sheets that pages use. */
import { readFileSync } from 'node:fs';

export type Theme = Readonly<Record<string, string>>;

const read = (name: string) => readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), 'utf8');

function coloursOf(selector: string, css: string): Theme {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`No ${selector} in the style sheet`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]+);/gi)].map(([, name, value]) => [name, value]),
  );
}

/** Every theme whole: what it does not set stands as in the light one. */
export function themes(): Readonly<Record<'light' | 'dark' | 'contrast', Theme>> {
  const light = coloursOf(':root', read('tokens.css'));
  const chosen = read('themes.css');
  return {
    light,
    dark: { ...light, ...coloursOf("[data-theme='dark']", chosen) },
    contrast: { ...light, ...coloursOf("[data-theme='contrast']", chosen) },
  };
}

function luminance(colour: string): number {
  const hex = colour.slice(1);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
