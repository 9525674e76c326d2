/** The settings of a new site, from what was typed or answered; what is left out gets a stand-in that is plainly one. */
import { stringify } from 'yaml';
import type { z } from 'zod';
import { runRules } from '#checks/check-content.ts';
import { contentFileFrom, contentOf } from '#checks/collect.ts';
import { metaOf } from '#checks/schema-walk.ts';
import { siteSchema } from '#schema/site.ts';
import { slugify } from '#vietnamese/slug.ts';

/** By the name of the option that gives it. */
export type Answers = Readonly<Partial<Record<Setting, string>>>;

export type Setting = keyof typeof SETTINGS;

/** Options of the command, each with the field of the settings that it answers. */
export const SETTINGS = {
  ten: 'name',
  'gioi-thieu': 'tagline',
  'don-vi': 'publisher',
  'chu-quan': 'governingBody',
  'giay-phep': 'licence',
  'trach-nhiem': 'responsibleRole',
  'dia-chi': 'url',
  thu: 'contact',
  mau: 'colours',
} as const;

const FILE = 'content/trang-web.yaml';
const TRIAL = 'Trang đang chạy thử, chưa phải trang chính thức.';
const HEAD = '# Thiết đặt của trang. Nghĩa từng trường: mục “Thiết đặt trang web” trong content/README.md.\n';

export interface NewSettings {
  readonly name: string;
  readonly publisher: string;
  /** Without a path. */
  readonly url: string;
  /** `content/trang-web.yaml` */
  readonly text: string;
}

/** The settings, or one sentence for each answer that cannot stand. */
export function settingsFrom(answers: Answers): NewSettings | { readonly faults: readonly string[] } {
  const name = answers.ten ?? '';
  const host = `${slugify(name) || 'trang'}.example`;
  const { url, base } = placeOf(answers['dia-chi'] ?? `https://${host}`);
  const data = {
    name,
    tagline: answers['gioi-thieu'] ?? 'Cách làm hay ở cơ sở, để học và làm theo',
    demoNotice: TRIAL,
    url,
    base,
    publisher: answers['don-vi'] ?? `Ban biên tập ${name}`,
    ...(answers['chu-quan'] && { governingBody: answers['chu-quan'] }),
    ...(answers['giay-phep'] && { licence: answers['giay-phep'] }),
    responsibleRole: answers['trach-nhiem'] ?? 'Trưởng Ban biên tập',
    contact: { email: answers.thu ?? `ban-bien-tap@${host}` },
    ...(answers.mau && { colours: answers.mau }),
  };
  const text = HEAD + stringify(data, { lineWidth: 0 });
  const faults = faultsIn(text);
  return faults.length > 0 ? { faults } : { name, publisher: data.publisher, url, text };
}

/** As the checks will look at the file: what they refuse in the end is refused before anything else is asked. */
function faultsIn(text: string): string[] {
  const settings = contentFileFrom(FILE, { kind: 'trang-web', id: 'trang-web' }, text);
  const { problems } = runRules(contentOf('', [settings], new Map(), []));
  const faults = problems
    .filter(({ file }) => file === FILE)
    .map(({ field, expected }) => `--${settingOf(field.split('.')[0] ?? '')}: cần ${expected}.`);
  return [...new Set(faults)];
}

/** What is wrong with one answer: `Cần …`. */
export function faultOf(setting: Setting, answer: string): string | undefined {
  const told = settingsFrom({ ten: 'Trang', [setting]: answer });
  return 'faults' in told ? told.faults[0]?.replace(/^--[\w-]+: cần /, 'Cần ') : undefined;
}

/** `https://xa.example/lam-mau` as a host and the path under it. */
function placeOf(address: string): { url: string; base: string } {
  if (!URL.canParse(address)) return { url: address, base: '/' };
  const { origin, pathname, search, hash } = new URL(address);
  // More than a path is no address of a site: left whole for the schema to refuse.
  if (search !== '' || hash !== '' || origin === 'null') return { url: 'khong-hop-le', base: '/' };
  return { url: origin, base: pathname.replace(/\/*$/, '/') };
}

function settingOf(field: string): Setting {
  if (field === 'base') return 'dia-chi';
  const found = Object.entries(SETTINGS).find(([, each]) => each === field)?.[0];
  return (found ?? 'ten') as Setting;
}

/** Label and hint of a setting, as the schema has them. */
export function describe(setting: Setting): { label: string; hint: string; options: Readonly<Record<string, string>> } {
  const field: z.ZodType = siteSchema().shape[SETTINGS[setting]];
  const { label = '', hint = '', options = {} } = metaOf(field) ?? {};
  return { label, hint, options };
}
