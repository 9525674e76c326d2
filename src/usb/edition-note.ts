/** What every page says at its foot: of which day the edition is, how large, and where a newer one may be. */
import { say } from '#views/words.ts';

export interface EditionDay {
  /** As it is read: `26/11/2026`. */
  read: string;
  /** As files are named: `2026-11-26`. */
  iso: string;
}

/** The day that the built site says itself. */
export function dayOf(home: string): EditionDay {
  const sentence = new RegExp(say('footer.edition', { date: String.raw`((\d+)/(\d+)/(\d{4}))` }));
  const [, read, day, month, year] = sentence.exec(home) ?? [];
  if (read === undefined || day === undefined || month === undefined)
    throw new Error('The home page says no day of its edition');
  return { read, iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const paragraph = (content: string) => `<p data-unprinted>${content}</p>`;

export function noteOf({ read }: EditionDay, size: string, address: string): string {
  const where = `<a href="${address}">${address.replace(/^https?:\/\/|\/$/g, '')}</a>`;
  return paragraph(`${say('usb.footer', { date: read, n: size })} ${where}`);
}

/** The page with the note in the place of the day alone. Throws for a page that says none. */
export function withNote(file: string, html: string, { read }: EditionDay, note: string): string {
  const before = paragraph(say('footer.edition', { date: read }));
  if (!html.includes(before)) throw new Error(`${file} does not say the day of its edition`);
  return html.replace(before, () => note);
}
