/** Takes Word files into the content as drafts. Each is written as a whole or not at all; no file stops the others. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collectContent } from '#checks/collect.ts';
import type { Content } from '#checks/content.ts';
import { pendingIn } from '#checks/pending.ts';
import { visible } from '#checks/visible.ts';
import { type Choices, silencesOf } from './draft.ts';
import { fitPictures, type ShownPictures } from './draft-files.ts';
import { draftOf, type Found, problemsOf, type Settled } from './draft-plan.ts';
import type { FigureProposal } from './proposals/figures.ts';
import { findProposals } from './proposals/index.ts';
import { type Known, knownNames } from './proposals/known.ts';
import type { SpokenOf } from './proposals/silences.ts';
import { readWord } from './read-word.ts';
import { Refusal, refusals } from './refusal.ts';
import { MOST_BYTES } from './word-package.ts';
import { enterWorkshop, type Workshop, writeFiles } from './write-files.ts';

export interface ImportOptions extends Settled {
  /** Folder that holds `content/`. */
  readonly root: string;
  /** Looks only; writes nothing. */
  readonly isTrial?: boolean;
  /** Asks the author; nothing where the file is to be left out. Without it everything found is proposed. */
  readonly decide?: ((found: Found) => Promise<Decisions | undefined>) | undefined;
  readonly onProgress?: ((done: number, total: number, file: string) => void) | undefined;
}

export interface Decisions {
  readonly choices: Choices;
  /** What is left out stays as it was settled. */
  readonly title: string | undefined;
  readonly unit: string | undefined;
  readonly figures: readonly FigureProposal[];
}

export interface Imported {
  readonly file: string;
  readonly status: 'written' | 'tried' | 'left-out';
  /** Paths of what was written, the entry first. */
  readonly paths: readonly string[];
  readonly found: Found;
  readonly figures: readonly FigureProposal[];
  readonly silences: readonly SpokenOf[];
  readonly pictures: Pick<ShownPictures, 'unreadable' | 'ornaments'> & { readonly kept: number };
  /** How many places of the files wait for the author. */
  readonly waiting: number;
  /** What the checks still say of the draft, each as a sentence; none when it is sound as a draft. */
  readonly problems: readonly string[];
}

export interface Refused {
  readonly file: string;
  readonly status: 'refused';
  /** One sentence. */
  readonly sentence: string;
}

export type Outcome = Imported | Refused;

export async function importWord(files: readonly string[], options: ImportOptions): Promise<Outcome[]> {
  // A trial looks at the drafts as well, and needs no room for them.
  const workshop = options.isTrial === true ? undefined : workshopIn(options.root);
  if (workshop instanceof Refusal) return files.map((file) => refused(file, workshop));
  const stop = workshop && leaveOnSignal(workshop);
  try {
    const content = await collectContent(options.root);
    const known = knownNames(content);
    const outcomes: Outcome[] = [];
    for (const [index, file] of files.entries()) {
      options.onProgress?.(index, files.length, file);
      outcomes.push(await importOne(file, options, content, known, workshop));
    }
    options.onProgress?.(files.length, files.length, '');
    return outcomes;
  } finally {
    stop?.();
    workshop?.leave();
  }
}

function workshopIn(root: string): Workshop | Refusal {
  try {
    return enterWorkshop(root);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function refused(file: string, { message }: Refusal): Refused {
  return { file, status: 'refused', sentence: `Tệp “${visible(basename(file), 120)}”: ${message}.` };
}

/** Ctrl-C between two files, or while one is read, leaves the content as it was before that file. */
function leaveOnSignal(workshop: Workshop): () => void {
  const leave = (signal: NodeJS.Signals) => {
    workshop.leave();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', leave).on('SIGTERM', leave);
  return () => process.off('SIGINT', leave).off('SIGTERM', leave);
}

async function importOne(
  file: string,
  options: ImportOptions,
  content: Content,
  known: Known,
  workshop: Workshop | undefined,
): Promise<Outcome> {
  try {
    const word = await readWord(bytesOf(file));
    const proposals = findProposals(word.blocks, word.moments, known);
    return await draft({ file, word, proposals, choices: options.choices }, options, content, workshop);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(file, error);
  }
}

function bytesOf(file: string): Buffer {
  try {
    const about = statSync(file);
    if (!about.isFile()) throw new Refusal(refusals.noFile);
    if (about.size > MOST_BYTES) throw new Refusal(refusals.heavy(about.size, MOST_BYTES));
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Refusal(isMissing ? refusals.missing : refusals.unreadable, { cause: error });
  }
}

async function draft(
  found: Found,
  options: ImportOptions,
  content: Content,
  workshop: Workshop | undefined,
): Promise<Imported> {
  const { file, word, proposals } = found;
  const decisions = options.decide === undefined ? undefined : await options.decide(found);
  const shown = await fitPictures(word);
  const figures = decisions?.figures ?? proposals.figures;
  const told = {
    file,
    found,
    figures,
    silences: silencesOf(decisions?.choices.section ?? options.choices.section, proposals),
    pictures: { kept: shown.files.length, unreadable: shown.unreadable, ornaments: shown.ornaments },
  };
  if (options.decide !== undefined && decisions === undefined)
    return { ...told, status: 'left-out', paths: [], waiting: 0, problems: [] };
  const { entry, files } = draftOf(found, settledBy(options, decisions), figures, shown, content);
  const paths = files.map(({ path }) => path);
  for (const path of [entry, ...paths]) if (existsSync(join(options.root, path))) throw new Refusal(takenBy(path));
  if (workshop !== undefined) writeFiles(options.root, workshop, entry, files);
  const waiting = files.reduce(
    (sum, each) => sum + (typeof each.content === 'string' ? pendingIn(each.content).length : 0),
    0,
  );
  const problems = problemsOf(files, shown, entry, content);
  return { ...told, status: workshop === undefined ? 'tried' : 'written', paths, waiting, problems };
}

function settledBy(options: ImportOptions, decisions: Decisions | undefined): Settled {
  if (decisions === undefined) return options;
  const { choices, title = options.title, unit = options.unit } = decisions;
  return { ...options, choices, title, unit };
}

function takenBy(path: string): string {
  const source = /^content\/du-lieu\/nguon\/(.+)\.yaml$/.exec(path)?.[1];
  return source === undefined ? refusals.taken(path) : refusals.sourceTaken(source);
}
