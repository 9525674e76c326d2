/** The report as annotations that GitHub, and services that follow it, put beside the lines of a change. */
import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import { visible } from '../visible.ts';
import { summary } from './terminal.ts';

/** One `::error` or `::notice` command a finding, then the count. */
export function ciReport(report: Report): string {
  return [...[...report.problems, ...report.notices].map(annotation), summary(report)].join('\n');
}

function annotation({ file, line, rule, severity, label, sentence }: Problem): string {
  const message = label === '' ? sentence : `trường “${visible(label, 60)}”: ${sentence}`;
  return `::${severity} file=${property(file)},line=${line},title=${property(rule)}::${escaped(message)}`;
}

const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
