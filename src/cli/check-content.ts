/**
 * `node src/cli/check-content.ts [--json|--ci] [root]`: checks the content alone, in seconds, without the site.
 * Exit code 1 when there is a problem, 2 when the command itself was mistyped.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '#checks/check-content.ts';
import { ciReport } from '#checks/reporters/ci.ts';
import { jsonReport } from '#checks/reporters/json.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';

const USAGE = 'Cách dùng: node src/cli/check-content.ts [--json | --ci] [thư mục gốc]';

const options = readArguments(process.argv.slice(2));
if (options === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const report = await checkContent(options.root);
  const print = options.json ? jsonReport : options.ci ? ciReport : terminalReport;
  process.stdout.write(`${print(report)}\n`);
  process.exitCode = report.ok ? 0 : 1;
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, ci: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1 || (values.json && values.ci)) return undefined;
    return { ...values, root: resolve(positionals[0] ?? '.') };
  } catch {
    return undefined;
  }
}
