/** What was typed after the name of a task: words and options, or one sentence on what is wrong with it. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestionFor } from '#checks/suggestion.ts';
import { visible } from '#checks/visible.ts';
import type { Outcome } from '../content-tasks.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

export const refused = (...lines: readonly string[]): Outcome => ({ done: false, text: lines.join('\n') });

/** The values of the options, or why they cannot be read. Node's own messages are English. */
export function readOptions<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return { fault: faultOf(args, options) };
  }
}

function faultOf(args: readonly string[], options: Options): string {
  const names = Object.keys(options);
  for (const arg of args.filter((each) => /^-./.test(each))) {
    const name = arg.replace(/^--?/, '').split('=')[0] ?? '';
    if (names.includes(name)) continue;
    const meant = suggestionFor(name, names);
    return `Không có lựa chọn “${visible(arg, 40)}”.${meant === undefined ? '' : ` Có phải “--${meant}”?`}`;
  }
  const lacking = args.find((arg, index) => {
    const name = arg.replace(/^--/, '');
    const next = args[index + 1];
    return options[name]?.type === 'string' && (next === undefined || next.startsWith('-'));
  });
  return lacking === undefined
    ? 'Lựa chọn chưa đúng cách viết.'
    : `Lựa chọn “${lacking}” cần một giá trị; giá trị bắt đầu bằng dấu “-” thì viết ${lacking}="…".`;
}
