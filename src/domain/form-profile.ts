/** How papers of one system are laid out, as plain values: what the builder in the browser is handed, and what draws. */
import type { FormProfileRecord } from '#schema/form-profile.ts';
import { parseFigure } from '#vietnamese/numbers.ts';
import type { Identified } from './library.ts';

/** A: sure. B: fairly sure. C: not sure, an archivist must look at the original. */
export type Certainty = 'A' | 'B' | 'C';

const NUMBERS = [
  'marginTop',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'bodySize',
  'firstLine',
  'paragraphGap',
  'lineSpacing',
  'pageNumberSize',
  'pageNumberTop',
  'headLeft',
  'headRight',
  'superiorSize',
  'issuerSize',
  'issuerRule',
  'numberSize',
  'titleSize',
  'mottoSize',
  'titleRule',
  'dateSize',
  'kindSize',
  'subjectSize',
  'subjectRule',
  'signSize',
  'signGap',
  'signLeft',
  'signRight',
  'recipientsTitleSize',
  'recipientsSize',
  'tableSize',
  'wideTableSize',
] as const;

/** Whose papers: those of the Party, those under the State's title, those of the Youth Union. */
export type System = 'dang' | 'quoc-hieu' | 'doan';

/** Lengths in millimetres, sizes and gaps in points. */
type FormNumbers = Readonly<Record<(typeof NUMBERS)[number], number>>;

interface FormWords {
  readonly font: string;
  readonly lineRule: 'dung' | 'boi-so';
  readonly issuerMark: 'sao' | 'ba-sao' | 'ke';
  readonly number: string;
  readonly title: System;
  readonly subjectCase: 'thuong' | 'hoa';
  readonly subjectMark: 'nam-gach' | 'ke';
  readonly addressee: string;
  readonly partMark: '-' | '.';
  readonly groundsForm: 'dung' | 'nghieng';
  readonly ending: '.' | './.';
  readonly officeForm: 'dam' | 'thuong';
  readonly recipientsTitleForm: 'gach-chan' | 'nghieng-dam';
}

/** A body that issues papers; lines are patterns with `{ten}`, `{cap-tren}`, `{xa}`, `{ky-hieu}`. */
export interface Issuer {
  readonly id: string;
  readonly label: string;
  /** Examples of what is asked; absent where it is not asked. */
  readonly asksName?: string;
  readonly asksSuperior?: string;
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
  readonly symbol: string;
  readonly called: string;
  readonly authority: string;
  readonly office: string;
  readonly reportsTo: string;
  readonly recipients: readonly string[];
  readonly archive: string;
}

export interface FormProfile extends FormNumbers, FormWords {
  readonly id: string;
  readonly name: string;
  readonly basis: readonly string[];
  readonly checkedAt: string;
  readonly checkedBy: string;
  readonly issuers: readonly Issuer[];
  /** How sure each value is, by its field; those of issuers as `issuers.chi-bo.symbol`. */
  readonly certainty: Readonly<Record<string, Certainty>>;
}

/** Written where the name or the superior follows from the commune. */
const NOT_ASKED = 'khong';

/** `14 [B]` → the value and how sure it is; undefined for what carries no such mark. */
export function sureValue(text: string): { value: string; certainty: Certainty } | undefined {
  const match = /^(.+) \[([ABC])\]$/.exec(text);
  return match === null ? undefined : { value: match[1] ?? '', certainty: match[2] as Certainty };
}

/** A record as the builder takes it. */
export function formProfile(record: Identified<FormProfileRecord>): FormProfile {
  const certainty: Record<string, Certainty> = {};
  const read = (field: string, text: string): string => {
    const sure = sureValue(text);
    if (sure === undefined) return text;
    certainty[field] = sure.certainty;
    return sure.value;
  };
  const lines = (field: string, texts: readonly string[]) =>
    texts.map((text, index) => read(`${field}.${index + 1}`, text));
  const { issuers, basis, ...rest } = record;
  const values: Record<string, string | number> = {};
  for (const [field, text] of Object.entries(rest)) {
    const value = read(field, text);
    values[field] = (NUMBERS as readonly string[]).includes(field) ? (parseFigure(value) ?? 0) : value;
  }
  return {
    ...(values as unknown as Omit<FormProfile, 'issuers' | 'basis' | 'certainty'>),
    basis: lines('basis', basis),
    issuers: issuers.map((issuer) => {
      const at = (field: string) => `issuers.${issuer.id}.${field}`;
      const { asksName, asksSuperior } = issuer;
      return {
        id: issuer.id,
        label: issuer.label,
        ...(asksName === NOT_ASKED ? {} : { asksName }),
        ...(asksSuperior === NOT_ASKED ? {} : { asksSuperior }),
        superior: lines(at('superior'), issuer.superior),
        issuer: lines(at('issuer'), issuer.issuer),
        symbol: read(at('symbol'), issuer.symbol),
        called: read(at('called'), issuer.called),
        authority: read(at('authority'), issuer.authority),
        office: read(at('office'), issuer.office),
        reportsTo: read(at('reportsTo'), issuer.reportsTo),
        recipients: lines(at('recipients'), issuer.recipients),
        archive: read(at('archive'), issuer.archive),
      };
    }),
    certainty,
  };
}

/** Is any value of the profile, or of that issuer's, one that an archivist must look up? */
export function isUnsure({ certainty }: Pick<FormProfile, 'certainty'>, issuerId: string): boolean {
  return Object.entries(certainty).some(
    ([field, each]) => each === 'C' && (!field.startsWith('issuers.') || field.startsWith(`issuers.${issuerId}.`)),
  );
}
