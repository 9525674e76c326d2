/**
 * `npm run content -- <task> …`: what editors have done to the content by a command. Exit code 0 when it was done, 1 when
 * it was refused and nothing written, 2 when the command itself was mistyped.
 */
import { contentTasks, type ContentTask } from './content-tasks.ts';

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(contentTasks, name) ? contentTasks[name] : undefined;

if (['', '-h', '--help', 'giup'].includes(name)) process.stdout.write(`${help()}\n`);
else if (task === undefined) mistyped(`Không có việc “${name}”.`, help());
else if (args.length !== task.arguments.length)
  mistyped(`Việc “${name}” cần: ${argumentsOf(task)}.`, usageOf(name, task));
else {
  const { done, text } = await task.run(args, process.cwd());
  (done ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = done ? 0 : 1;
}

function mistyped(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n\n')}\n`);
  process.exitCode = 2;
}

function help(): string {
  const tasks = Object.entries(contentTasks).map(([id, each]) => `  ${usageOf(id, each)}\n      ${each.summary}`);
  return `Cách dùng: npm run content -- <việc> …\n\n${tasks.join('\n')}`;
}

function usageOf(id: string, each: ContentTask): string {
  return `npm run content -- ${id} ${argumentsOf(each)}`;
}

function argumentsOf(each: ContentTask): string {
  return each.arguments.map((argument) => `<${argument}>`).join(' ');
}
