/** Documents that a paper rests on: those that were chosen from the list and those that were typed; none by itself. */
import type { KitGround } from '#domain/kit-data.ts';
import { formatDate } from '#vietnamese/dates.ts';
import type { Line, Run } from './blocks.ts';
import { paragraph } from './body.ts';
import { isParty, type Order } from './order.ts';
import { blank, linesOf, plain, styled } from './phrases.ts';

export const GROUNDS_BLANK = 'văn bản của cấp trên trực tiếp';

/** As the system cites: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của …`, `Kế hoạch số 12/KH-UBND ngày 05 tháng 9 năm 2026 của …` */
export function cited({ type, number, date, issuer, subject }: KitGround, party: boolean): string {
  if (number === undefined) return subject;
  const when = date === undefined ? '' : party ? `, ${slashed(date)}` : ` ${spelled(date)}`;
  return `${type} số ${number}${when}${issuer === undefined ? '' : ` của ${issuer}`}`;
}

const slashed = (date: string) => (date.length === 10 ? `ngày ${formatDate(date) ?? ''}` : (formatDate(date) ?? ''));

/** `ngày 05 tháng 9 năm 2026` */
function spelled(date: string): string {
  const [day = '', month = '', year = ''] = (formatDate(date) ?? '').split('/');
  return date.length === 10 ? `ngày ${day} tháng ${month} năm ${year}` : (formatDate(date) ?? '');
}

function groundsOf(order: Order): string[] {
  const { kit, draft } = order;
  const chosen = kit.grounds.filter(({ id }) => draft.grounds.includes(id));
  return [...chosen.map((ground) => cited(ground, isParty(order))), ...linesOf(draft.values['grounds'])].map((text) =>
    text.replace(/[.;,]+$/, ''),
  );
}

/** All of them in one sentence; a blank where there is none. */
export function groundsInSentence(order: Order): Run {
  const all = groundsOf(order);
  return all.length === 0 ? blank(GROUNDS_BLANK) : plain(all.join('; '));
}

/** One a line, as proposals have them. */
export function groundLines(order: Order): Line[] {
  const all = groundsOf(order);
  const runs = all.length === 0 ? [blank(GROUNDS_BLANK)] : all.map(plain);
  return runs.map((run, index) => {
    const end = plain(index === runs.length - 1 ? '.' : ';');
    const line = isParty(order) ? [plain('- '), run, end] : [plain('Căn cứ '), run, end];
    return paragraph(order, styled(line, order.profile.groundsForm === 'nghieng' ? { italic: true } : {}));
  });
}
