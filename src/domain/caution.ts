/** Which outputs an entry's cautions switch off. Every output asks here before it makes anything. */
import type { Caution } from '#schema/vocabularies.ts';

export type Output =
  /** Ready plan, checklist and handout for those who want to follow. */
  | 'kit'
  /** Script for the commune's loudspeakers. */
  | 'script'
  /** Sheet to hang up. */
  | 'poster'
  /** Small cards to hand out: they travel as far as a poster does, and say as little. */
  | 'cards'
  /** Ready words for a social network. */
  | 'caption'
  /** Picture that goes with a shared link. */
  | 'share-image'
  /** Steps as a how-to for search engines; a page's own name and breadcrumb are not meant. */
  | 'structured-data'
  /** The name as the source has it, anywhere: page, search, open data. */
  | 'original-name';

/**
 * Output by output, with the reason. The places of military units are kept by `secrecy.ts`, whatever the caution.
 */
const withheldBy: Readonly<Record<Caution, readonly Output[]>> = {
  /** Published by its neutral name alone: nothing that spreads it, nothing to copy, its full name nowhere. */
  'ton-giao': ['kit', 'script', 'poster', 'cards', 'caption', 'share-image', 'structured-data', 'original-name'],
  /**
   * What speaks to or for a people is worded with its own people of standing, not from a template, and a poster asks
   * for pictures and patterns that are not ours to use. The kit stays: it is read and adapted by those who follow.
   */
  'dan-toc': ['script', 'poster', 'cards', 'caption'],
  /**
   * A commune's loudspeaker and wall do not speak for the armed forces. The kit stays, for civilian cells that follow:
   * no paper is made out in the name of an armed unit.
   */
  'quan-su': ['script', 'poster', 'cards'],
  /** No advertising of alcohol in any form that travels by itself; the kit begins with licence and food safety. */
  'ruou-bia': ['script', 'poster', 'cards', 'caption', 'share-image', 'structured-data'],
  /**
   * A ready appeal to give is what a swindler would want too; giving is voluntary and the appeal is the fund's own.
   * The kit stays: it begins with open, voluntary accounts.
   */
  'quyen-gop': ['script', 'poster', 'cards', 'caption'],
  /**
   * Too short to carry the warning that the kind of land must be confirmed first; steps cut out of the page would
   * lose it. The kit begins with it.
   */
  'dat-rung': ['script', 'poster', 'cards', 'structured-data'],
  /** In one hamlet, a public call to help points at the household. The kit stays, and names nobody. */
  'ca-nhan': ['script', 'poster', 'cards', 'caption'],
};

interface Cautioned {
  readonly caution: readonly Caution[];
  /** The source gives a name and no way of doing. */
  readonly nameOnly: boolean;
}

const outputs: readonly Output[] = [
  'kit',
  'script',
  'poster',
  'cards',
  'caption',
  'share-image',
  'structured-data',
  'original-name',
];

/**
 * May this output be made of the entry? Of a mere name there is no how-to; what is delicate in any way is never read out
 * (every caution withholds the script), least of all a mere name.
 */
export function allows({ caution, nameOnly }: Cautioned, output: Output): boolean {
  if (nameOnly && output === 'structured-data') return false;
  return !caution.some((each) => withheldBy[each].includes(output));
}

/** All outputs that must not be made of the entry. */
export function withholds(entry: Cautioned): Output[] {
  return outputs.filter((output) => !allows(entry, output));
}
