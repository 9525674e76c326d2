import type { Kind } from '#schema/fields.ts';
import { kinds } from '#schema/kinds.ts';
import { EDITORS } from '#schema/vocabularies.ts';
import { isSlug } from '#vietnamese/slug.ts';
import type { Content } from '../content.ts';
import { defineRule } from '../rule.ts';
import { suggestionFor } from '../suggestion.ts';
import { visible } from '../visible.ts';

/** Every id names a record that exists. */
export const unknownReference = defineRule('unknown-reference', 'Mã nêu ra là mã có thật', function* (content) {
  for (const file of content.files) {
    for (const { path, value, meta } of file.fields) {
      if (!meta.ref || typeof value !== 'string' || Object.hasOwn(meta.options ?? {}, value)) continue;
      // A source that is the editors themselves has a rule of its own.
      if (value === EDITORS && meta.ref.includes('nguon')) continue;
      const unknown = lookUp(content, meta.ref, value);
      if (unknown) yield { file, at: { path }, ...unknown };
    }
    for (const { id, line } of file.body?.marks ?? []) {
      const unknown = lookUp(content, ['nguon'], id);
      if (unknown) yield { file, at: { line }, ...unknown };
    }
  }
});

/** Nothing when the id exists, or when it is no id at all, which the schema tells. */
function lookUp(content: Content, ref: readonly Kind[], value: string) {
  const [folder, slug] = ref.length > 1 ? value.split('/', 2) : [ref[0], value];
  const kind = ref.find((name) => name === folder);
  if (kind === undefined || slug === undefined || !isSlug(slug) || content.find(kind, slug)) return undefined;
  const { label, folder: place, pattern } = kinds[kind];
  const near = nearestId(content, ref, kind, slug);
  const advice =
    near === undefined ? `sửa mã, hoặc thêm tệp content/${place}/${pattern.replace(/\*+/, slug)}` : `viết “${near}”`;
  const question = near === undefined ? `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.` : `Có phải “${near}”?`;
  return {
    found: value,
    expected: `mã ${label} có sẵn`,
    mend: advice,
    sentence: `Không có ${label} “${visible(value, 80)}”. ${question}`,
  };
}

/** The same name in another folder, else the nearest one in this folder; written as the field wants it. */
function nearestId(content: Content, ref: readonly Kind[], kind: Kind, slug: string): string | undefined {
  const other = ref.find((name) => content.find(name, slug));
  if (other) return `${other}/${slug}`;
  const near = suggestionFor(
    slug,
    content.of(kind).map(({ id }) => id),
  );
  return near === undefined || ref.length === 1 ? near : `${kind}/${near}`;
}
