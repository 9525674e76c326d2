/**
 * The calendar as a file for the calendars of phones (RFC 5545): a whole quarter for each demonstration, no hour, no
 * venue. The same record has the same identifier in every edition, so that a changed one replaces its former self.
 */

export interface CalendarEvent {
  id: string;
  title: string;
  description: string;
  /** Address of its page. */
  url: string;
  /** First and last day, as `2022-01-01`. */
  first: string;
  last: string;
}

export interface CalendarFeed {
  name: string;
  /** Domain of the site, which makes identifiers one of a kind. */
  domain: string;
  /** Day of the edition, as `2026-11-22`. */
  edition: string;
  events: readonly CalendarEvent[];
}

export function calendarFile({ name, domain, edition, events }: CalendarFeed): string {
  const stamp = `${compact(edition)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lam Mau//Lich lam mau//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@${domain}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.first)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(event.last))}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      `URL:${event.url}`,
      // It says when something belongs, not that the reader is taken.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string) => day.replaceAll('-', '');

/** The end of a whole day is the day after it. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`);
}

/** No line is longer than this, in bytes; what is over goes on after a space. */
const LONGEST = 75;

/** Breaks between characters, never within one. */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LONGEST) {
      lines.push('');
      // The space that the next line begins with counts.
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join('\r\n ');
}
