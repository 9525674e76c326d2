/** Text as a keyboard types it: composed letters, without characters that steer a machine or that no eye can see. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g;

export function cleanText(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '');
}
