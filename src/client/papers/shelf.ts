/** Drafts kept on this device, each under a key of its own. Where storage is refused nothing is kept, and that is said. */
import { type DraftFile, readDraftFile } from '#domain/draft.ts';

const KEY = 'lm-nhap-';

export interface Kept {
  readonly key: string;
  readonly file: DraftFile;
}

/** Drafts of one practice, the last saved first. */
export function keptDrafts(practice: string): Kept[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(KEY))
      .flatMap((key) => {
        const file = readDraftFile(localStorage.getItem(key) ?? '');
        return typeof file === 'string' || file.draft.practice !== practice ? [] : [{ key, file }];
      })
      .sort((a, b) => (a.file.savedAt < b.file.savedAt ? 1 : -1));
  } catch {
    return [];
  }
}

export const newKey = (): string => `${KEY}${Date.now().toString(36)}`;

/** False where the device refuses. */
export function keep(key: string, file: DraftFile): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(file));
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be written is not there.
  }
}
