/** The tasks of `npm run content`, by the name that editors type. */
import { checkTask } from './content/check.ts';
import { importWordTask } from './content/import-word.ts';
import { newEntryTask } from './content/new-entry.ts';
import { renameTask } from './content/rename.ts';
import { statusTask } from './content/status.ts';
import { newSiteTask } from './new-site/new-site.ts';
import { publishTask } from './publication/publish.ts';
import { takeSlip } from './take-slip.ts';
import { dayOf } from '#vietnamese/dates.ts';

export interface Outcome {
  readonly done: boolean;
  /** What the editor reads, in Vietnamese. */
  readonly text: string;
  /** What was asked for is the text itself: it goes to standard output whatever it says. */
  readonly isReport?: boolean;
}

export interface ContentTask {
  readonly summary: string;
  /** What must be typed after the name, in Vietnamese. */
  readonly arguments: readonly string[];
  /** Of a task with options, which reads and counts what was typed itself. */
  readonly help?: string;
  /** `root` is the folder that holds `content/`. */
  readonly run: (args: readonly string[], root: string) => Promise<Outcome>;
}

export const contentTasks: Readonly<Record<string, ContentTask>> = {
  moi: newEntryTask,
  'nhap-word': importWordTask,
  'kiem-tra': checkTask,
  'trang-thai': statusTask,
  'doi-ten': renameTask,
  'nhan-rong': {
    summary: 'Nhận phiếu nhân rộng (.json) của một đơn vị, ghi thành bản nháp trong sổ nơi làm theo.',
    arguments: ['tệp phiếu'],
    run: (args, root) => takeSlip(args, root, dayOf(new Date())),
  },
  'xuat-ban': publishTask,
  'trang-moi': newSiteTask,
};
