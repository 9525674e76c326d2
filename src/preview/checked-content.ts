/** The content of a project with what the checks say of it, looked at anew when a file is another. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runRules } from '#checks/check-content.ts';
import { collectContent } from '#checks/collect.ts';
import type { Content } from '#checks/content.ts';
import { CONTENT } from '#checks/placement.ts';
import type { Report } from '#checks/report.ts';

export interface Checked {
  readonly content: Content;
  readonly report: Report;
  /** `10:20:32` */
  readonly time: string;
}

/** Whoever asks gets what holds for the files as they are now; while nothing changed, nothing is read again. */
export function checkedContent(root: string): () => Promise<Checked> {
  let known = '';
  let checked: Promise<Checked> | undefined;
  return () => {
    const state = stateOf(root);
    if (checked === undefined || state !== known) {
      known = state;
      checked = check(root);
    }
    return checked;
  };
}

async function check(root: string): Promise<Checked> {
  const content = await collectContent(root);
  return { content, report: runRules(content), time: new Date().toLocaleTimeString('vi', { hour12: false }) };
}

/** Names, times and sizes of all files. */
function stateOf(root: string): string {
  const files = globSync(`${CONTENT}/**/*`, { cwd: root }).sort();
  return files.map((file) => `${file} ${stampOf(join(root, file))}`).join('\n');
}

function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.mtimeMs} ${stat.size}` : '';
}
