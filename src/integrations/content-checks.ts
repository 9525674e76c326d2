/** Runs the content checks before Astro reads any content: a build stops, a preview says what is wrong and goes on. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#checks/check-content.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';

export function contentChecks(): AstroIntegration {
  let command: string;
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': async ({ config, logger }) => {
        const report = await checkContent(fileURLToPath(config.root));
        if (report.problems.length === 0) return;
        const text = terminalReport(report);
        if (command !== 'build') return logger.warn(`\n${text}`);
        process.stderr.write(`${text}\n`);
        throw new Error('Nội dung còn lỗi nên chưa dựng trang. Sửa các chỗ nêu trên rồi chạy lại.');
      },
    },
  };
}
