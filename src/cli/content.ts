/**
 * `npm run content -- <task> …`: what editors have done to the content by a command. Exit code 0 when it was done, 1 when
 * it was refused and nothing written, 2 when the command itself was mistyped.
 */
import { visible } from '#checks/visible.ts';
import { suggestionFor } from '#checks/suggestion.ts';
import { contentTasks, type ContentTask, type Outcome } from './content-tasks.ts';

const HELP_WORDS = ['-h', '--help', '--giup'];

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(contentTasks, name) ? contentTasks[name] : undefined;

if (['', 'giup', ...HELP_WORDS].includes(name)) process.stdout.write(`${help()}\n`);
else if (task === undefined) mistyped(`Không có việc “${visible(name, 40)}”.${near(name)}`, help());
else if (args.some((arg) => HELP_WORDS.includes(arg))) process.stdout.write(`${helpOf(name, task)}\n`);
else if (task.help === undefined && args.length !== task.arguments.length)
  mistyped(`Việc “${name}” cần: ${argumentsOf(task)}.`, usageOf(name, task));
else {
  const { done, text, isReport = false } = await outcomeOf(name, task);
  (done || isReport ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = done ? 0 : 1;
}

/** What nobody foresaw, a full disk among it, is told in a sentence too. */
async function outcomeOf(id: string, { run }: ContentTask): Promise<Outcome> {
  try {
    return await run(args, process.cwd());
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const text = [
      `Việc “${id}” dừng giữa chừng (${visible(found, 160)}).`,
      'Xem thư mục content có ghi được không, đĩa còn chỗ không, rồi làm lại; vẫn vậy thì báo người phụ trách kỹ thuật, kèm dòng trên.',
    ].join('\n');
    return { done: false, text };
  }
}

function mistyped(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n\n')}\n`);
  process.exitCode = 2;
}

function near(typed: string): string {
  const meant = suggestionFor(typed, Object.keys(contentTasks));
  return meant === undefined ? '' : ` Có phải “${meant}”?`;
}

function help(): string {
  const tasks = Object.entries(contentTasks).map(([id, each]) => `  ${usageOf(id, each)}\n      ${each.summary}`);
  const more = 'Hướng dẫn riêng của một việc: npm run content -- <việc> --help';
  return `Cách dùng: npm run content -- <việc> …\n\n${tasks.join('\n')}\n\n${more}`;
}

function helpOf(id: string, each: ContentTask): string {
  return [each.summary, `Cách dùng: ${usageOf(id, each)}`, each.help ?? ''].join('\n\n').trim();
}

function usageOf(id: string, each: ContentTask): string {
  return `npm run content -- ${id} ${argumentsOf(each)}`.trim();
}

function argumentsOf(each: ContentTask): string {
  return each.arguments.map((argument) => `<${argument}>`).join(' ');
}
