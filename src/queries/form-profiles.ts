/** How papers are laid out, one profile a system. */
import { getCollection } from 'astro:content';
import { type FormProfile, formProfile } from '#domain/form-profile.ts';

export async function getFormProfiles(): Promise<FormProfile[]> {
  return (await getCollection('the-thuc')).map(({ id, data }) => formProfile({ ...data, id }));
}
