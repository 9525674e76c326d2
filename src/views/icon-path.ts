/**
 * An icon of the set as the data of a single path: circles, lines and boxes are written as strokes too. One short
 * attribute an icon instead of a group of elements, since icons stand in the HTML of every page.
 */

type Attributes = Readonly<Record<string, string>>;

const ELEMENT = /<(path|circle|line|rect|polyline|polygon|ellipse)\b([^>]*?)\/?>/g;
const ATTRIBUTE = /([a-z0-9-]+)="([^"]*)"/g;

const number = (attributes: Attributes, name: string) => Number(attributes[name] ?? 0);

/** Rounded to what a 24-unit icon can show. */
const at = (...values: number[]) => values.map((value) => String(Math.round(value * 100) / 100)).join(' ');

const NUMBER = String.raw`(-?(?:\d+(?:\.\d*)?|\.\d+))`;
const RELATIVE_START = new RegExp(String.raw`^m\s*${NUMBER}[\s,]*${NUMBER}\s*(?=[-\d.])`);

/** A relative move means an absolute one only while it comes first; the pairs after it are lines. */
function absoluteStart(path: string): string {
  return path.trim().replace(RELATIVE_START, 'M$1 $2l').replace(/^m/, 'M');
}

function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${at(x - rx, y)}a${at(rx, ry)} 0 1 0 ${at(2 * rx, 0)}a${at(rx, ry)} 0 1 0 ${at(-2 * rx, 0)}`;
}

function box(attributes: Attributes): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(attributes, name)) as [number, number, number, number];
  const r = number(attributes, 'rx') || number(attributes, 'ry');
  if (r === 0) return `M${at(x, y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  const corner = (dx: number, dy: number) => `a${at(r, r)} 0 0 1 ${at(dx, dy)}`;
  const [h, v] = [width - 2 * r, height - 2 * r];
  return `M${at(x + r, y)}h${at(h)}${corner(r, r)}v${at(v)}${corner(-r, r)}h${at(-h)}${corner(-r, -r)}v${at(-v)}${corner(r, -r)}z`;
}

function drawn(name: string, attributes: Attributes): string {
  switch (name) {
    case 'path':
      return absoluteStart(attributes['d'] ?? '');
    case 'circle':
      return oval(number(attributes, 'cx'), number(attributes, 'cy'), number(attributes, 'r'), number(attributes, 'r'));
    case 'ellipse':
      return oval(number(attributes, 'cx'), number(attributes, 'cy'), number(attributes, 'rx'), number(attributes, 'ry'));
    case 'line':
      return `M${at(number(attributes, 'x1'), number(attributes, 'y1'))}L${at(number(attributes, 'x2'), number(attributes, 'y2'))}`;
    case 'rect':
      return box(attributes);
    default:
      return `M${(attributes['points'] ?? '').trim()}${name === 'polygon' ? 'z' : ''}`;
  }
}

/** The path data of an icon given as the text of its SVG file. Throws where nothing is drawn. */
export function iconPath(svg: string): string {
  const body = svg.replace(/^[\s\S]*?<svg\b[^>]*>/, '');
  const pieces = [...body.matchAll(ELEMENT)].map(([, name = '', text = '']) =>
    drawn(name, Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]))),
  );
  if (pieces.length === 0) throw new Error('No shape in the icon');
  return pieces.join('');
}
