/** Everything that lies under `/quan-tri/`, by its name there. */
import type { Site } from '#schema/site.ts';
import { programFiles } from './bundle.ts';
import { formConfig } from './config.ts';
import { formPage } from './page.ts';

export type { Site } from '#schema/site.ts';

/** Styles of the site for the preview: addresses, and files to be written beside the page. */
export interface PreviewStyles {
  addresses: readonly string[];
  files?: Readonly<Record<string, string>>;
}

export async function formFiles(site: Site, base: string, styles: PreviewStyles): Promise<Map<string, Uint8Array>> {
  const files = await programFiles();
  const settings = { config: formConfig(site, base), previewStyles: [...styles.addresses, './xem-truoc.css'] };
  files.set('index.html', Buffer.from(formPage(site, base)));
  files.set('cau-hinh.json', Buffer.from(JSON.stringify(settings)));
  for (const [name, text] of Object.entries(styles.files ?? {})) files.set(name, Buffer.from(text));
  return files;
}
