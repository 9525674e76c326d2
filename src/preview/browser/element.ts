import type { Link } from '../telling.ts';

/** An element of the page; texts are texts, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export const drawLink = ({ href, label }: Link) => element('a', { href }, label);

/** One of the site's icons. */
export function icon(name: 'alert' | 'info'): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${import.meta.env.BASE_URL.replace(/\/*$/, '/')}icons.svg#${name}`);
  svg.append(use);
  return svg;
}
