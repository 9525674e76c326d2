import { describe, expect, it } from 'vitest';
import { messageOf, type Problem, sentenceOf } from '#checks/problem.ts';
import { reportOf } from '#checks/report.ts';
import { ciReport } from '#checks/reporters/ci.ts';
import { jsonReport } from '#checks/reporters/json.ts';
import { terminalReport } from '#checks/reporters/terminal.ts';

const problem = (file: string, line: number, rule = 'schema'): Problem => ({
  rule,
  severity: 'error',
  file,
  line,
  field: 'title',
  label: 'Tiêu đề',
  found: 'a',
  expected: 'chữ',
  mend: 'viết',
  sentence: 'ghi “a”, cần chữ. Sửa: viết.',
});

describe('a report', () => {
  const report = reportOf(9, [
    problem('content/b', 7),
    problem('content/a', 12),
    problem('content/b', 2),
    problem('content/b', 2),
  ]);

  it('lists each problem once, by file and line, with the count at the end', () => {
    expect(terminalReport(report)).toBe(
      [
        'content/a, dòng 12, trường “Tiêu đề”: ghi “a”, cần chữ. Sửa: viết. [schema]',
        '',
        'content/b, dòng 2, trường “Tiêu đề”: ghi “a”, cần chữ. Sửa: viết. [schema]',
        'content/b, dòng 7, trường “Tiêu đề”: ghi “a”, cần chữ. Sửa: viết. [schema]',
        '',
        'Có 3 lỗi trong 2 tệp.',
      ].join('\n'),
    );
  });

  it('says so when there is nothing to tell', () => {
    expect(terminalReport(reportOf(35, []))).toBe('Đã kiểm tra 35 tệp: không có lỗi.');
    expect(reportOf(35, []).ok).toBe(true);
    expect(terminalReport(reportOf(35, [], [], 4))).toBe(
      'Đã kiểm tra 35 tệp: không có lỗi. Còn 4 chỗ chờ viết trong các bản nháp.',
    );
  });

  it('tells notices and waivers apart from problems, and is sound with them alone', () => {
    const notices = Array.from({ length: 23 }, (_, line) => ({
      ...problem('content/c', line + 1, 'stale-review'),
      severity: 'notice' as const,
    }));
    const waivers = [{ file: 'content/d', rule: 'near-duplicate', reason: 'Hai\u202E việc.' }];
    const reminding = reportOf(35, notices, waivers);
    expect([reminding.ok, reminding.problems, reminding.notices.length]).toEqual([true, [], 23]);
    const text = terminalReport(reminding);
    expect(text.match(/\[stale-review\]/g)).toHaveLength(20);
    expect(text).toContain('… và 3 lời nhắc nữa');
    expect(text).toContain('content/d: [near-duplicate] Hai‹U+202E› việc.');
    expect(text.split('\n').at(-1)).toBe('Đã kiểm tra 35 tệp: không có lỗi, 23 lời nhắc.');
    expect(JSON.parse(jsonReport(reminding))).toMatchObject({ ok: true, problems: [], waivers });
    expect(ciReport(reminding).split('\n')[0]).toMatch(/^::notice file=content\/c,line=1,title=stale-review::/);
    expect(
      terminalReport(reportOf(35, [...notices, problem('content/a', 1)]))
        .split('\n')
        .at(-1),
    ).toBe('Có 1 lỗi trong 1 tệp, 23 lời nhắc.');
  });

  it('is JSON for other programs, with the whole message', () => {
    const { ok, files, problems } = JSON.parse(jsonReport(report));
    expect([ok, files, problems.length]).toEqual([false, 9, 3]);
    expect(problems[0]).toEqual({ ...problem('content/a', 12), message: messageOf(problem('content/a', 12)) });
  });

  it('is one annotation a problem for CI', () => {
    expect(ciReport(report).split('\n')).toEqual([
      '::error file=content/a,line=12,title=schema::trường “Tiêu đề”: ghi “a”, cần chữ. Sửa: viết.',
      '::error file=content/b,line=2,title=schema::trường “Tiêu đề”: ghi “a”, cần chữ. Sửa: viết.',
      '::error file=content/b,line=7,title=schema::trường “Tiêu đề”: ghi “a”, cần chữ. Sửa: viết.',
      'Có 3 lỗi trong 2 tệp.',
    ]);
  });

  it('lets no file name or text give commands to CI or to the terminal', () => {
    const sentence = sentenceOf({ found: 'a\n::set-env name=X::\u001B[31m\u202E', expected: '100%', mend: 'x' });
    const hostile = { ...problem('content/a,line=1::b\n::error::', 1), sentence };
    expect(ciReport(reportOf(1, [hostile]))).toBe(
      '::error file=content/a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3A,line=1,title=schema::trường “Tiêu đề”: ' +
        'ghi “a ::set-env name=X::‹U+001B›[31m‹U+202E›”, cần 100%25. Sửa: x.\nCó 1 lỗi trong 1 tệp.',
    );
    expect(messageOf(hostile)).not.toMatch(/[\n\u001B\u202E]/);
  });

  it('cuts what was typed where it is long, never through a letter', () => {
    expect(sentenceOf({ found: '🌾'.repeat(500), expected: 'chữ', mend: 'x' })).toBe(
      `ghi “${'🌾'.repeat(79)}…”, cần chữ. Sửa: x.`,
    );
    expect(sentenceOf({ found: '\uD83C', expected: 'chữ', mend: 'x' }).isWellFormed()).toBe(true);
  });
});
