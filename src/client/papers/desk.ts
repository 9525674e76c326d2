/** The desk that all parts of the builder work at: what the kit tells, what is typed, and who must hear of a change. */
import type { Draft, PaperKind } from '#domain/draft.ts';
import type { FormProfile, Issuer } from '#domain/form-profile.ts';
import type { KitData } from '#domain/kit-data.ts';
import { looksLikeName } from '#domain/typed-text.ts';
import { rowForms } from '#words/paper-form.ts';

interface Step {
  of?: number;
  chosen: boolean;
  texts: Record<string, string>;
}

/** What is being typed. Only what may stand gets here: a value with a fault is left out until it is mended. */
export interface Work {
  paper: PaperKind;
  issuer: string;
  values: Record<string, string>;
  rows: Record<string, Record<string, string>[]>;
  steps: Step[];
  grounds: string[];
}

export interface Desk {
  readonly kit: KitData;
  readonly profiles: readonly FormProfile[];
  work: Work;
  /** Every field as it was typed, faults included, by its path. */
  readonly typed: Map<string, string>;
  /** Faults by the path of their field. */
  readonly problems: Map<string, string>;
  /** Something was typed: the preview follows. */
  changed: () => void;
  /** Other fields are asked now: the form is drawn anew. */
  redraw: () => void;
}

/** As one looks for them: the Party's, the commune's, then those of the Front and its members. */
const ORDER = ['chi-bo', 'dang-uy-xa', 'ubnd-xa', 'mat-tran-xa', 'doan-xa', 'hoi'];
const placeOf = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** Every body that papers can be made out by; those that a board has added come last. */
export function issuersOf(profiles: readonly FormProfile[]): { id: string; profile: FormProfile; issuer: Issuer }[] {
  return profiles
    .flatMap((profile) => profile.issuers.map((issuer) => ({ id: `${profile.id}/${issuer.id}`, profile, issuer })))
    .sort((a, b) => placeOf(a.issuer.id) - placeOf(b.issuer.id));
}

export function freshWork({ steps }: KitData, profiles: readonly FormProfile[], year: string): Work {
  return {
    paper: 'ke-hoach',
    issuer: issuersOf(profiles)[0]?.id ?? '',
    values: { year },
    rows: {},
    steps: steps.map((_, of) => ({ of, chosen: true, texts: {} })),
    grounds: [],
  };
}

export function draftFrom({ kit, work }: Pick<Desk, 'kit' | 'work'>): Draft {
  return { practice: kit.id, ...work };
}

/** Texts that do not read as if they named a person. */
const nameless = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => !looksLikeName(text)));

/** The draft as it may be kept or taken out as a file: lists of persons stay out, and so does every text that names one. */
export function keepable(desk: Pick<Desk, 'kit' | 'work'>): Draft {
  const draft = draftFrom(desk);
  const unkept = Object.values(rowForms)
    .flat()
    .flatMap(({ id, unkept: isUnkept }) => (isUnkept === true ? [id] : []));
  const rows = Object.entries(draft.rows)
    .filter(([id]) => !unkept.includes(id))
    .map(([id, own]) => [id, own.map(nameless)] as const);
  return {
    ...draft,
    values: nameless(draft.values),
    rows: Object.fromEntries(rows),
    steps: draft.steps.map((step) => ({ ...step, texts: nameless(step.texts) })),
  };
}

/** A draft that was read back, as work: its steps matched with those that the record has today. */
export function workFrom(draft: Draft, kit: KitData): Work {
  const { paper, issuer } = draft;
  const steps = draft.steps
    .filter(({ of }) => of === undefined || of < kit.steps.length)
    .map(({ of, chosen, texts }) => ({ ...(of === undefined ? {} : { of }), chosen, texts: { ...texts } }));
  const missing = kit.steps
    .map((_, of) => of)
    .filter((of) => !steps.some((step) => step.of === of))
    .map((of) => ({ of, chosen: false, texts: {} }));
  const rows = Object.entries(draft.rows).map(([id, own]) => [id, own.map((row) => ({ ...row }))] as const);
  return {
    paper,
    issuer,
    values: { ...draft.values },
    rows: Object.fromEntries(rows),
    steps: [...steps, ...missing],
    grounds: [...draft.grounds],
  };
}
