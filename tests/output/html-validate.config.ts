/** The rules of html-validate for the built pages, and what they are excused from: each with its reason. */
import type { ConfigData, Message } from 'html-validate';

export const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Boxes of one facet share its name: that is how a form says "several values of one thing".
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // An entry's title may have 90 characters, and the page of a source is titled as the article was, at whatever length.
    'long-title': 'off',
    // "18 mô hình được nêu tên" gives an id that begins with a digit: legal in HTML, and links to it hold.
    'valid-id': ['error', { relaxed: true }],
  },
};

interface Excuse {
  rule: string;
  /** What the message is about. */
  selector: RegExp;
  reason: string;
}

const excuses: readonly Excuse[] = [
  {
    rule: 'wcag/h32',
    selector: /^#noi-dung > (div|section(:nth-child\(\d+\))?)( > div:nth-child\(\d+\))? > form$/,
    reason: 'Filters work in place at every change, say so in a live count, and are there only where a script runs.',
  },
  {
    rule: 'wcag/h32',
    selector: /^#noi-dung > article > div > section:nth-child\(\d+\) > form$/,
    reason: 'The checklist is ticked and kept on the device; it is sent nowhere.',
  },
];

export function isExcused({ ruleId, selector }: Message): boolean {
  return excuses.some((excuse) => excuse.rule === ruleId && excuse.selector.test(selector ?? ''));
}
