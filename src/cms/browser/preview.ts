/**
 * How an entry is shown beside the form: in the site's own styles, in the order of the site's page. It shows what is
 * typed; what the site derives (places as they are now, evidence, related entries) is seen in `npm run dev`.
 */
import type CMS from '@sveltia/cms';
import type { FormConfig } from '../config.ts';
import { BODY, type FormField, ORIGINAL } from '../form-field.ts';
import { isRecord, toRecord } from '../record-shape.ts';
import { type Part, partsOf, sayingOf } from './preview-parts.ts';

type Node = object | string | undefined | false;
type MakeElement = (tag: string, props: object | null, ...children: Node[]) => object;

declare global {
  interface Window {
    /** The program's element maker. */
    h: MakeElement;
  }
}

interface Shown {
  entry: { getIn: (path: readonly string[]) => unknown };
  widgetFor: (name: string) => object;
  getAsset: (path: string) => { url: string } | undefined;
}

/** Stand at the head of the page, or are no matter of its readers. */
const ELSEWHERE = ['title', 'summary', 'originalName', 'cover', 'steps', 'results', 'status', 'gate', BODY, ORIGINAL];

export function registerPreviews(cms: typeof CMS, config: FormConfig): void {
  for (const collection of config.collections) {
    if ('fields' in collection && collection.editor.preview)
      cms.registerPreviewTemplate(collection.name, previewOf(collection.fields) as never);
  }
}

function previewOf(fields: readonly FormField[]) {
  return ({ entry, widgetFor, getAsset }: Shown) => {
    const { h } = window;
    const data = plain(entry.getIn(['data']));
    const record = toRecord(fields, data);
    const text = (name: string) => (typeof record[name] === 'string' ? record[name] : undefined);
    const rest = partsOf(
      fields.filter(({ name }) => !ELSEWHERE.includes(name)),
      record,
    );
    return h(
      'main',
      { className: 'wrap' },
      h(
        'article',
        { className: 'entry' },
        h(
          'header',
          null,
          h('h1', null, text('title') ?? 'Chưa có tiêu đề'),
          h('p', { className: 'lead' }, text('summary')),
          text('originalName') !== undefined &&
            h('p', { className: 'meta' }, `Tên trong nguồn: “${text('originalName')}”`),
        ),
        h(
          'div',
          { className: 'text' },
          cover(h, data['cover'], getAsset),
          h('div', { className: 'prose' }, widgetFor(BODY)),
          steps(h, record['steps']),
          figures(h, record['results']),
          ...rest.map((part) => partElement(h, part)),
        ),
      ),
    );
  };
}

const items = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

const said = (value: unknown) => (typeof value === 'string' ? sayingOf(value) : undefined);

function cover(h: MakeElement, value: unknown, getAsset: Shown['getAsset']): Node {
  if (!isRecord(value) || typeof value['image'] !== 'string') return undefined;
  // A picture that was just chosen is not in the folder yet.
  const url = value['image'].startsWith('blob:') ? value['image'] : getAsset(value['image'])?.url;
  return url !== undefined && h('img', { src: url, alt: said(value['alt']) ?? '' });
}

function steps(h: MakeElement, value: unknown): Node {
  const all = items(value);
  if (all.length === 0) return undefined;
  const step = (each: Record<string, unknown>) =>
    h(
      'li',
      { className: each['basis'] === 'bien-soan' ? 'suggested' : '' },
      h('b', null, said(each['title'])),
      h('p', null, said(each['detail'])),
      h('p', { className: 'who' }, [said(each['who']), said(each['when'])].filter(Boolean).join(' · ')),
    );
  return h('section', null, h('h2', null, 'Cách làm'), h('ol', { className: 'steps' }, ...all.map(step)));
}

function figures(h: MakeElement, value: unknown): Node {
  const all = items(value);
  if (all.length === 0) return undefined;
  const figure = (each: Record<string, unknown>) =>
    h(
      'li',
      null,
      h('b', null, [said(each['value']), said(each['measure'])].filter(Boolean).join(' ')),
      ` ${said(each['indicator']) ?? ''} `,
      h('q', null, said(each['quote'])),
    );
  return h('section', null, h('h2', null, 'Số liệu'), h('ul', { className: 'said' }, ...all.map(figure)));
}

const partElement = (h: MakeElement, { title, lines }: Part): Node =>
  h('section', null, h('h3', null, title), h('ul', { className: 'said' }, ...lines.map((line) => h('li', null, line))));

/** The program hands out collections of its own. */
function plain(value: unknown): Record<string, unknown> {
  const bare: unknown =
    isRecord(value) && typeof value['toJS'] === 'function' ? (value['toJS'] as () => unknown)() : value;
  return isRecord(bare) ? bare : {};
}
