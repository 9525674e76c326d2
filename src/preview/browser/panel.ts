/** Beside every page: what the checks say. */
import type { FileFindings, Finding, Part, Telling } from '../telling.ts';
import { say } from '../words.ts';
import { drawLink, element, icon } from './element.ts';
import { opened } from './opened.ts';

const PANEL = 'panel';

/** Wide enough for a column beside the page; as in the style sheet. */
const isWide = () => matchMedia('(min-width: 80em)').matches;

export function drawPanel(telling: Telling): HTMLElement {
  const { summary, isFine, parts, checked, form } = telling;
  const title = element('summary', {}, icon(isFine ? 'info' : 'alert'), summary);
  const body = element(
    'div',
    { class: 'preview-body' },
    ...parts.map(drawPart),
    element('p', { class: 'meta' }, element('span', { 'data-checked': '' }, checked)),
    ...(form === null ? [] : [drawLink(form)]),
  );
  return element(
    'aside',
    { class: 'preview-panel', 'aria-label': say('panel'), 'data-unprinted': '' },
    opened(PANEL, isWide(), title, body),
  );
}

function drawPart({ title, isOpen, lead, files, links }: Part): HTMLElement {
  return opened(
    title,
    isOpen,
    element('summary', {}, title),
    ...(lead === '' ? [] : [element('p', {}, lead)]),
    ...files.map(drawFile),
    ...(links.length === 0 ? [] : [element('ul', {}, ...links.map((link) => element('li', {}, drawLink(link))))]),
  );
}

function drawFile({ file, links, findings }: FileFindings): HTMLElement {
  return element(
    'section',
    { class: 'preview-file' },
    element('h3', {}, element('code', {}, file)),
    ...(findings.length === 0 ? [] : [element('ul', {}, ...findings.map(drawFinding))]),
    element('p', { class: 'preview-links' }, ...links.map(drawLink)),
  );
}

function drawFinding({ where, field, why, mend }: Finding): HTMLElement {
  return element(
    'li',
    { class: 'preview-finding' },
    element('p', { class: 'meta' }, where, ...(field === '' ? [] : [' ', element('code', {}, field)])),
    element('p', {}, why),
    ...(mend === '' ? [] : [element('p', {}, element('b', {}, say('mend')), ` ${mend}`)]),
  );
}
