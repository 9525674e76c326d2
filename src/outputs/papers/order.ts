/** What a paper is made of: the profile, the body that issues it, the practice, and what was typed. */
import type { Draft } from '#domain/draft.ts';
import type { FormProfile, Issuer } from '#domain/form-profile.ts';
import { type KitData, namesDistrict } from '#domain/kit-data.ts';
import { bareName } from '#domain/places.ts';
import type { Run } from './blocks.ts';
import { blank, capitals, phrase, typed } from './phrases.ts';

export interface Order {
  readonly profile: FormProfile;
  readonly issuer: Issuer;
  readonly kit: KitData;
  readonly draft: Draft;
}

/** The profile and the issuer that a draft names; undefined where the board has taken them away since. */
export function orderFor(profiles: readonly FormProfile[], kit: KitData, draft: Draft): Order | undefined {
  const [profileId, issuerId] = draft.issuer.split('/');
  const profile = profiles.find(({ id }) => id === profileId);
  const issuer = profile?.issuers.find(({ id }) => id === issuerId);
  return profile && issuer && { profile, issuer, kit, draft };
}

/** A value that was typed, with its name for the list of blanks. */
export const given = ({ draft }: Order, field: string, what: string): Run => typed(draft.values[field], what);

/** Names of huyện-level bodies never come to the head of a paper: their place stays blank. */
function standing(run: Run, what: string): Run {
  return namesDistrict(run.text) ? blank(what) : run;
}

const slots = (order: Order) => ({
  ten: standing(given(order, 'name', 'tên cơ quan ban hành'), 'tên cơ quan ban hành'),
  'cap-tren': standing(given(order, 'superior', 'cấp trên trực tiếp'), 'cấp trên trực tiếp'),
  xa: standing(given(order, 'commune', 'tên xã, phường'), 'tên xã, phường'),
  'ky-hieu': given(order, 'symbol', 'ký hiệu cơ quan'),
  'don-vi-soan': given(order, 'drafter', 'đơn vị soạn'),
});

/** Lines of the head: those of the superior, then those of the body itself. */
export function headLines(order: Order): { superior: Run[][]; issuer: Run[][] } {
  const lines = (patterns: readonly string[]) => patterns.map((each) => capitals(phrase(each, slots(order))));
  return { superior: lines(order.issuer.superior), issuer: lines(order.issuer.issuer) };
}

/** A pattern of the profile's data, filled. */
export const filled = (order: Order, pattern: string): Run[] => phrase(pattern, slots(order));

/** The body as sentences call it. */
export const called = (order: Order): Run[] => filled(order, order.issuer.called);

/** `Minh Sơn`: the commune without its word, but with it where the name is a mere number. */
export function placeName(order: Order): Run {
  const { xa } = slots(order);
  if (xa.blank !== undefined) return xa;
  const name = bareName(xa.text);
  return { text: name.charAt(0).toLocaleUpperCase('vi') + name.slice(1) };
}

export const isParty = ({ profile }: Order): boolean => profile.title === 'dang';
