/** What is wrong with what was typed into a field, in the words of the interface; nothing where it may stand. */
import { namesDistrict } from '#domain/kit-data.ts';
import { isSpan } from '#domain/plan.ts';
import { holdsPersonalData, looksLikeName, namesArmedForces } from '#domain/typed-text.ts';
import { isRealDate, partialDateFrom } from '#vietnamese/dates.ts';
import { parseFigure } from '#vietnamese/numbers.ts';
import { kitWords as words } from '#words/kit.ts';
import type { Asked } from '#words/paper-form.ts';

export function problemIn({ form, nameless }: Pick<Asked, 'form' | 'nameless'>, typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || form === 'choice') return undefined;
  if (holdsPersonalData(text)) return words['err.field.personal'];
  if (nameless === true && looksLikeName(text)) return words['err.field.name'];
  switch (form) {
    case 'role':
      return looksLikeName(text) ? words['err.field.name'] : undefined;
    case 'body':
      if (namesArmedForces(text)) return words['err.field.armed'];
      return namesDistrict(text) ? words['err.field.district'] : undefined;
    case 'number':
      return /^\d{1,6}$/.test(text) ? undefined : words['err.field.number'];
    case 'days':
      return isSpan(Number(text)) ? undefined : words['err.field.days'];
    case 'year':
      return /^(?:19|20)\d{2}$/.test(text) ? undefined : words['err.field.year'];
    case 'month':
      return /^(?:[1-9]|0[1-9]|1[0-2])$/.test(text) ? undefined : words['err.field.month'];
    case 'day':
      return isRealDate(partialDateFrom(text) ?? '') && partialDateFrom(text)?.length === 10
        ? undefined
        : words['err.field.date'];
    case 'partial':
      return isRealDate(partialDateFrom(text) ?? '') ? undefined : words['err.field.partial'];
    case 'figure':
      return parseFigure(text) === undefined ? words['err.field.figure'] : undefined;
    default:
      return undefined;
  }
}
