/**
 * Is an MDX body plain Markdown, to the letter? Only then may the Markdown renderer stand in for the MDX compiler,
 * which turns every entry into a module and costs 2.4 times the CPU. In doubt the answer is no.
 */

/** `<` and braces are syntax to MDX; import and export open a module line; indented code is no code in MDX. */
const MDX_SYNTAX = /[<{}]|^(?:import|export)\b|^(?: {4}|\t)/m;

export function isPlainMarkdown(body: string): boolean {
  return !MDX_SYNTAX.test(body);
}
