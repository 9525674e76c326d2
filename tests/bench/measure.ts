/** What a command costs: wall time, CPU time and peak memory of it and all that it starts. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Cost {
  wall: number;
  /** User and system time, in seconds. */
  cpu: number;
  peakMiB: number;
}

const SAMPLE_MS = 100;
/** Counts every process waited for, native ones too; where it is missing, Node processes count themselves. */
const GNU_TIME = spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0;
export const countsNativeProcesses = GNU_TIME;

/** Runs Node in a folder. Throws with the end of its output where it fails. */
export async function measure(folder: string, nodeArguments: readonly string[]): Promise<Cost & { output: string }> {
  const notes = mkdtempSync(join(folder, '.cost-'));
  const command = [process.execPath, ...nodeArguments];
  const [program = '', ...rest] = GNU_TIME
    ? ['/usr/bin/time', '-f', '%U %S %M', '-o', join(notes, 'time'), ...command]
    : command;
  const atExit = `--import=${pathToFileURL(join(import.meta.dirname, 'note-usage.ts')).href}`;
  const env = {
    ...process.env,
    ...(!GNU_TIME && { NODE_OPTIONS: atExit, BENCH_NOTES: notes }),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const started = performance.now();
  const child = spawn(program, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  let peakTree = 0;
  const sampler = setInterval(() => (peakTree = Math.max(peakTree, treeMemory(child.pid ?? 0))), SAMPLE_MS);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed in ${folder}:\n${output.slice(-3000)}`);
  const { cpu, peak } = readNotes(notes);
  rmSync(notes, { recursive: true });
  return { wall, cpu, peakMiB: Math.max(peak, peakTree) / 1024, output };
}

/** CPU seconds of all, and KiB of the largest single process. */
function readNotes(notes: string): { cpu: number; peak: number } {
  const lines = readdirSync(notes).map(
    (name) => readFileSync(join(notes, name), 'utf8').trim().split('\n').at(-1) ?? '',
  );
  const usages = lines.map((line) => line.split(' ').map(Number));
  return {
    cpu: usages.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0),
    peak: Math.max(...usages.map(([, , memory = 0]) => memory)),
  };
}

/** KiB that a process and its descendants hold now; 0 where there is no /proc. */
function treeMemory(root: number): number {
  let processes: string[];
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const children = Map.groupBy(processes.flatMap(statusOf), ({ parent }) => parent);
  const own = processes.flatMap(statusOf).filter(({ id }) => id === root);
  let sum = 0;
  for (let waiting = own; waiting.length > 0; waiting = waiting.flatMap(({ id }) => children.get(id) ?? []))
    sum += waiting.reduce((memory, { resident }) => memory + resident, 0);
  return sum;
}

function statusOf(name: string): { id: number; parent: number; resident: number }[] {
  try {
    const text = readFileSync(`/proc/${name}/status`, 'utf8');
    const field = (label: string) => Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return [{ id: Number(name), parent: field('PPid'), resident: field('VmRSS') }];
  } catch {
    // It ended between the listing and the look.
    return [];
  }
}
