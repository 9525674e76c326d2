/** Sets the program up for this site and starts it: Vietnamese, the site's file formats, the site's styles. */
import type { FormConfig } from '../config.ts';
import { formatsOf } from '../config-formats.ts';
import { readFile, writeFile } from '../file-text.ts';
import { isRecord } from '../record-shape.ts';
import { acceptContentFolders } from './folder.ts';
import { registerPreviews } from './preview.ts';

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
  }
}

/** Where the program keeps what its user has chosen. */
const PREFERENCES = 'sveltia-cms.prefs';
/** Beside this script. */
const SETTINGS = new URL('cau-hinh.json', import.meta.url);

export interface PageSettings {
  config: FormConfig;
  /** Style sheets of the site, for what is shown beside the form. */
  previewStyles: readonly string[];
}

export async function openForm(): Promise<void> {
  const settings = (await (await fetch(SETTINGS)).json()) as PageSettings;
  speakVietnamese();
  acceptContentFolders();
  // Read while the program loads: without it the program would start by itself, with a file of its own.
  window.CMS_MANUAL_INIT = true;
  const { default: CMS } = await import('@sveltia/cms');
  for (const { format, extension, fields } of formatsOf(settings.config)) {
    CMS.registerCustomFormat(format, extension, {
      fromFile: (text) => readFile(fields, text),
      toFile: (form: unknown) => writeFile(fields, isRecord(form) ? form : {}),
    });
  }
  for (const style of settings.previewStyles) CMS.registerPreviewStyle(style);
  registerPreviews(CMS, settings.config);
  await CMS.init({ config: settings.config as never });
}

/** The form is in Vietnamese from the first start, whatever the browser speaks; who chooses otherwise keeps it. */
function speakVietnamese(): void {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}');
  const preferences = isRecord(kept) ? kept : {};
  localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'vi', ...preferences }));
}
