/** Everything that lies under `/quan-tri/`, by its name there. */
import type { Kind } from '#schema/fields.ts';
import { kinds, type singles } from '#schema/kinds.ts';
import { routes, withoutBase } from '#routes';
import type { Site } from '#schema/site.ts';
import { programFiles } from './bundle.ts';
import { formConfig } from './config.ts';
import { formPage } from './page.ts';

export type { Site } from '#schema/site.ts';

/** Styles of the site for the preview: sheets that are served already, and sheets to be written beside the page. */
export interface PreviewStyles {
  served?: readonly string[];
  written?: Readonly<Record<string, string>>;
}

/** The address of the form's folder; `routes` knows the base in the site's own pages alone. */
export const formFolder = ({ base }: Site): string => base + withoutBase(routes.form()).slice(1);

interface Opened {
  kind: Kind | keyof typeof singles;
  id: string;
}

/** The form's address, or that of one record in it. */
export function formAddress(site: Site, record?: Opened): string {
  if (record === undefined) return formFolder(site);
  const { kind, id } = record;
  if (!isKind(kind)) return `${formFolder(site)}#/collections/_singletons/entries/${kind}`;
  const file = kinds[kind].pattern === '*/index.mdx' ? `${id}/index` : id;
  return `${formFolder(site)}#/collections/${kind}/entries/${file}`;
}

const isKind = (kind: Opened['kind']): kind is Kind => Object.hasOwn(kinds, kind);

export async function formFiles(site: Site, { served = [], written = {} }: PreviewStyles) {
  const folder = formFolder(site);
  const beside = [...Object.keys(written), 'xem-truoc.css'].map((name) => folder + name);
  const settings = { config: formConfig(site), previewStyles: [...served, ...beside] };
  const files: Map<string, Uint8Array> = await programFiles();
  files.set('index.html', Buffer.from(formPage(site, folder)));
  files.set('cau-hinh.json', Buffer.from(JSON.stringify(settings)));
  for (const [name, text] of Object.entries(written)) files.set(name, Buffer.from(text));
  return files;
}
