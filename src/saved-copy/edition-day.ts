/**
 * Every page names the day of its edition in its foot. A page that differs in nothing else is the same page: its
 * revision leaves the day out, so that a site built anew does not make every saved copy load everything again.
 */

/** As `footer.edition` of the interface's words writes it. */
const EDITION = /(Bản ngày )(\d{1,2}\/\d{1,2}\/\d{4})/;

/** The page cut at its days: every second part is one. */
export function splitAtDays(html: string): string[] {
  return html.split(new RegExp(EDITION, 'g')).reduce<string[]>((parts, part, index) => {
    // The words before a day belong to the text that comes before them.
    if (index % 3 === 1) parts[parts.length - 1] += part;
    else parts.push(part);
    return parts;
  }, []);
}

export const withoutDays = (html: string): string =>
  splitAtDays(html)
    .filter((_, index) => index % 2 === 0)
    .join('');
