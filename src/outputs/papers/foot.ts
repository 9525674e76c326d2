/** The end of a paper: the mark that closes the text, who gets it, who signs. */
import type { Block, Grid, Line, Run } from './blocks.ts';
import { filled, type Order } from './order.ts';
import { bold, plain, styled } from './phrases.ts';

/** A line of the text with the mark that closes it: `.` or `./.` */
export function closed(line: Line, { profile }: Order): Line {
  const runs = [...line.runs];
  const last = runs.pop();
  const text = last === undefined ? '' : last.text.replace(/[.;]+$/, '');
  const end: Run[] =
    last === undefined
      ? []
      : last.blank === undefined
        ? [{ ...last, text: text + profile.ending }]
        : [last, plain(profile.ending)];
  return { ...line, runs: [...runs, ...end], keep: true };
}

/** The last line of the text closed, whatever comes before it left alone. */
export function ended(blocks: readonly Block[], order: Order): Block[] {
  const last = blocks.length - 1;
  return blocks.map((block, index) => (index === last && block.kind === 'line' ? closed(block, order) : block));
}

/** Recipients on the left, the signature on the right; never parted by the end of a page. */
export function signature(order: Order, recipients: readonly (readonly Run[])[]): Grid {
  const { profile, issuer } = order;
  const left = (runs: readonly Run[], size: number): Line => ({ kind: 'line', runs, size, align: 'left', keep: true });
  const right = (runs: readonly Run[]): Line => ({
    kind: 'line',
    runs,
    size: profile.signSize,
    align: 'center',
    keep: true,
  });
  const label: Run =
    profile.recipientsTitleForm === 'gach-chan'
      ? { text: 'Nơi nhận:', underline: true }
      : { text: 'Nơi nhận:', italic: true, bold: true };
  const lines = [...recipients, filled(order, issuer.archive)];
  return {
    kind: 'grid',
    widths: [profile.signLeft, profile.signRight],
    rows: [
      [
        [
          { ...left([label], profile.recipientsTitleSize), gap: 12 },
          ...lines.map((runs, index) =>
            left([plain('- '), ...runs, plain(index === lines.length - 1 ? '.' : ';')], profile.recipientsSize),
          ),
        ],
        [
          { ...right(styled(filled(order, issuer.authority), { bold: true })), gap: 12 },
          right([profile.officeForm === 'dam' ? bold(issuer.office) : plain(issuer.office)]),
          // Room for the signature; the name is written under it by those who sign.
          ...Array.from({ length: profile.signGap + 1 }, () => right([])),
        ],
      ],
    ],
  };
}
