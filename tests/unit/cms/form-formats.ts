/** The form's file formats by the kind of record, and every content file with its own. */
import { globSync, readFileSync } from 'node:fs';
import { placementOf } from '#checks/placement.ts';
import { readSite } from '#checks/site.ts';
import { formConfig } from '#cms/config.ts';
import { type FileFormat, formatsOf } from '#cms/config-formats.ts';

export const site = readSite('content/trang-web.yaml');
export const config = formConfig(site);

const formats = new Map(formatsOf(config).map((each) => [each.format.replace('-frontmatter', ''), each]));

export function formatOf(kind: string): FileFormat {
  const format = formats.get(kind);
  if (format === undefined) throw new Error(`The form has no ${kind}`);
  return format;
}

export const contentFiles = globSync('content/**/*.{mdx,yaml}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => {
    const kind = placementOf(file.replace('content/', ''))?.kind;
    if (kind === undefined) throw new Error(`${file} is of no kind`);
    return { file, kind, fields: formatOf(kind).fields, text: readFileSync(file, 'utf8') };
  });
