/** How papers are laid out, as the site has it. */
import type { FormProfile } from '#domain/form-profile.ts';

/** What is the Party's own has its letters and margins. Rejects where they cannot be had. */
export async function partyProfile(address: string): Promise<FormProfile> {
  const profiles = (await (await fetch(address)).json()) as FormProfile[];
  const profile = profiles.find(({ title }) => title === 'dang');
  if (profile === undefined) throw new Error('No profile for papers of the Party');
  return profile;
}
