/** Asks on a terminal for the settings of a new site that were not given; Ctrl-C leaves everything as it was. */
import { select, text } from '@clack/prompts';
import { type Answers, describe, faultOf, SETTINGS, type Setting } from './settings.ts';

/** What was answered, beside what was given; `undefined` when it was given up. */
export type Ask = (given: Answers) => Promise<Answers | undefined>;

const MUST: readonly Setting[] = ['ten'];

/** Where the hint of the field does not tell what to type. */
const WITH_EXAMPLE: Readonly<Partial<Record<Setting, string>>> = {
  'dia-chi': 'Địa chỉ trang web, ví dụ https://xa-vi-du.example.',
  thu: 'Liên hệ: thư của cơ quan, không dùng thư riêng.',
};

export const askOnTerminal: Ask = async (given) => {
  const answers: Partial<Record<Setting, string>> = { ...given };
  for (const setting of Object.keys(SETTINGS) as Setting[]) {
    if (answers[setting] !== undefined) continue;
    const answer = await ask(setting);
    if (typeof answer === 'symbol') return undefined;
    const typed = clean(answer);
    if (typed !== '') answers[setting] = typed;
  }
  return answers;
};

/** As everything is typed here: composed letters, no stray spaces. */
export const clean = (typed: string | undefined): string => (typed ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

function ask(setting: Setting): Promise<string | symbol> {
  const { label, options } = describe(setting);
  const choices = Object.entries(options).map(([value, name]) => ({ value, label: name, hint: value }));
  if (choices.length > 0)
    return select<string>({
      message: `${label} (phím lên, xuống để chọn; Enter để nhận)`,
      options: choices,
      showInstructions: false,
    });
  const validate = (typed: string | undefined) => {
    const answer = clean(typed);
    if (answer === '') return MUST.includes(setting) ? 'Cần tên trang' : undefined;
    return faultOf(setting, answer);
  };
  return text({ message: promptFor(setting), validate });
}

/** What is asked of a setting that is typed. */
export function promptFor(setting: Setting): string {
  const { label, hint } = describe(setting);
  const asked = WITH_EXAMPLE[setting] ?? `${label}. ${hint}`;
  return MUST.includes(setting) ? asked : `${asked} Chưa có thì Enter, ghi sau.`;
}
