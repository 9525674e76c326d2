/** The sample entries of a new site: those that the authors' guide has them type, and one of every other kind. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OTHERS = fileURLToPath(new URL('samples/', import.meta.url));
const EXAMPLE = /^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm;

/** The files that a guide has its readers write, by their path from the root of the project. */
export function guideExamples(guide: string): Map<string, string> {
  return new Map(Array.from(guide.matchAll(EXAMPLE), ([, file = '', text = '']) => [file, text] as const));
}

/** By their path from the root of the project. */
export function sampleFiles(root: string): Map<string, string> {
  const guide = join(root, 'content/README.md');
  const others = globSync('content/**/*.{mdx,yaml}', { cwd: OTHERS }).sort();
  return new Map([
    ...(existsSync(guide) ? guideExamples(readFileSync(guide, 'utf8')) : []),
    ...others.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(OTHERS, file), 'utf8')] as const),
  ]);
}
