/**
 * An icon of the set as the data of a single path: circles, lines and boxes are written as strokes too, and decimals
 * rounded to tenths. One short attribute an icon instead of a group of elements: icons stand in the HTML of every page.
 */

type Attributes = Readonly<Record<string, string>>;

const ELEMENT = /<(path|circle|line|rect|polyline|polygon|ellipse)\b([^>]*?)\/?>/g;
const ATTRIBUTE = /([a-z0-9-]+)="([^"]*)"/g;
const COMMAND = /([a-z])([^a-z]*)/gi;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/y;
/** Numbers that one arc takes; its fourth and fifth are flags, one digit each, often glued to what follows. */
const ARC = 7;
const isFlag = (index: number) => index % ARC === 3 || index % ARC === 4;

/** The numbers after a command. Throws at anything that is not a number. */
function numbers(text: string, arc: boolean): number[] {
  const found: number[] = [];
  let position = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    if (/[\s,]/.test(character)) {
      position += 1;
    } else if (arc && isFlag(found.length)) {
      found.push(Number(character));
      position += 1;
    } else {
      NUMBER.lastIndex = position;
      const [number] = NUMBER.exec(text) ?? [];
      if (number === undefined) throw new Error(`Not a number in the icon: ${text.slice(position)}`);
      found.push(Number(number));
      position = NUMBER.lastIndex;
    }
  }
  return found;
}

/** Numbers as short as they can stand beside one another: `1.5-.4.7 2`. */
function written(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const number = String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
    const previous = /[\d.]+$/.exec(text)?.[0] ?? '';
    const parted = number.startsWith('-') || previous === '' || (number.startsWith('.') && previous.includes('.'));
    text += parted ? number : ` ${number}`;
  }
  return text;
}

/** Path data, shortened. A relative move at its start is an absolute one: it must stay so when it comes later. */
function shortened(path: string): string {
  return [...path.matchAll(COMMAND)]
    .map(([, command = '', text = ''], index) => {
      const values = numbers(text, command.toLowerCase() === 'a');
      if (index > 0 || command !== 'm') return command + written(values);
      return `M${written(values.slice(0, 2))}${values.length > 2 ? `l${written(values.slice(2))}` : ''}`;
    })
    .join('');
}

function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${written([x - rx, y])}a${written([rx, ry, 0, 1, 0, 2 * rx, 0, rx, ry, 0, 1, 0, -2 * rx, 0])}`;
}

/** Corners of up to a unit are left to the round joins of the strokes. */
function box(x: number, y: number, width: number, height: number, r: number): string {
  if (r <= 1) return `M${written([x, y])}h${written([width])}v${written([height])}h${written([-width])}z`;
  const side = (direction: string, length: number, dx: number, dy: number) =>
    `${direction}${written([length])}a${written([r, r, 0, 0, 1, dx, dy])}`;
  const [h, v] = [width - 2 * r, height - 2 * r];
  return `M${written([x + r, y])}${side('h', h, r, r)}${side('v', v, -r, r)}${side('h', -h, -r, -r)}${side('v', -v, r, -r)}z`;
}

function drawn(name: string, attributes: Attributes): string {
  const at = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return shortened(attributes['d'] ?? '');
    case 'circle':
      return oval(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return oval(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${written([at('x1'), at('y1')])}L${written([at('x2'), at('y2')])}`;
    case 'rect':
      return box(at('x'), at('y'), at('width'), at('height'), at('rx') || at('ry'));
    default:
      return shortened(`M${attributes['points'] ?? ''}${name === 'polygon' ? 'z' : ''}`);
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
