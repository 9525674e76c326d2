/** The tasks of `npm run content`, by the name that editors type. */
import { takeSlip } from './take-slip.ts';

export interface Outcome {
  readonly done: boolean;
  /** What the editor reads, in Vietnamese. */
  readonly text: string;
}

export interface ContentTask {
  readonly summary: string;
  /** What must be typed after the name, in Vietnamese. */
  readonly arguments: readonly string[];
  /** `root` is the folder that holds `content/`. */
  readonly run: (args: readonly string[], root: string) => Promise<Outcome>;
}

export const contentTasks: Readonly<Record<string, ContentTask>> = {
  'nhan-rong': {
    summary: 'Nhận phiếu nhân rộng (.json) của một đơn vị, ghi thành bản nháp trong sổ nơi làm theo.',
    arguments: ['tệp phiếu'],
    run: takeSlip,
  },
};
