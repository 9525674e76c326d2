/** What a text lists under a head like "Cách làm": each item may be a step. */
import { fold } from '#vietnamese/fold.ts';
import { type Block, passages, textOf } from '../blocks.ts';

export interface StepProposal {
  readonly title: string;
  readonly detail: string;
}

export interface Steps {
  /** The head under which the text tells how it was done; nothing where there is none. */
  readonly head: string | undefined;
  readonly proposals: readonly StepProposal[];
}

const HEAD =
  /^(?:(?:[ivx]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s*)?(?:(?:cac |nhung |mot so )?(?:cach lam|bien phap|buoc|giai phap)|noi dung thuc hien|to chuc thuc hien|cach thuc thuc hien)(?![a-z])/;
/** A paragraph that is a head says no more than that. */
const LONGEST_HEAD = 60;
const TYPED = /^(?:\d{1,2}[.)]|[Bb]ước \d{1,2}\s?[.:)–-])\s*(?=\p{L})/u;
const LONGEST_TITLE = 90;

export function findSteps(blocks: readonly Block[]): Steps {
  for (const [index, block] of blocks.entries()) {
    if (!isHead(block)) continue;
    const section = sectionFrom(blocks, index);
    const proposals = section.flatMap(itemsOf).map(step);
    return { head: textOf(block.inlines), proposals };
  }
  return { head: undefined, proposals: [] };
}

function isHead(block: Block): block is Extract<Block, { type: 'heading' | 'paragraph' }> {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false;
  const text = textOf(block.inlines);
  const isShort = block.type === 'heading' || (text.length <= LONGEST_HEAD && !/[.;,]$/.test(text));
  return isShort && HEAD.test(fold(text));
}

/** As far as the next head that stands as high; under a paragraph, the next of any rank. */
function sectionFrom(blocks: readonly Block[], index: number): readonly Block[] {
  const head = blocks[index];
  const level = head?.type === 'heading' ? head.level : 6;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex((block) => block.type === 'heading' && block.level <= level);
  return end === -1 ? rest : rest.slice(0, end);
}

function itemsOf(block: Block): string[] {
  if (block.type === 'list') return block.items.map((item) => [...passages(item)].join(' ')).filter(Boolean);
  const text = block.type === 'paragraph' ? textOf(block.inlines) : '';
  return TYPED.test(text) ? [text.replace(TYPED, '')] : [];
}

/** The first clause names the step; a mark within it stays in the detail. */
function step(detail: string): StepProposal {
  const clause = detail.split(/[,;:.](?!\d)|\[\[/)[0]?.trim() ?? '';
  const title = clause.length <= LONGEST_TITLE ? clause : `${clause.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
  return { title, detail };
}
