/**
 * The loudspeaker script as a text file that Windows' oldest editor shows as it is: UTF-8 with its mark, lines ended as
 * it knows them. Runs in a browser too.
 */

export interface ScriptText {
  title: string;
  /** Lines above the text, not to be read. */
  head: readonly string[];
  /** The text as it is read, a sentence each. */
  sentences: readonly string[];
}

const RULE = '-'.repeat(40);

export function scriptTextFile({ title, head, sentences }: ScriptText): string {
  const lines = [title, '', ...head, RULE, '', ...sentences.flatMap((sentence) => [sentence, ''])];
  return `\uFEFF${lines.join('\r\n')}`;
}
