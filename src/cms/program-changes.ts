/**
 * What is changed in the program's own code while it is bundled, and why. Each place must be found exactly once: a new
 * version of the program that moved it stops the build.
 */
export interface ProgramChange {
  why: string;
  find: RegExp;
  replace: string;
}

export const programChanges: readonly ProgramChange[] = [
  {
    why: 'Styles name letters on a content delivery network. The icons come with the program, the letters with the site.',
    find: /\/\* https:\/\/fontsource\.org\/fonts\/source-sans-3\/cdn \*\/(?:[^}]*@font-face \{[^}]*\}){3}/,
    replace: '',
  },
  {
    why: 'Letters without Vietnamese marks, and letters for code.',
    find: /"source-sans-3-latin-wght-normal\.woff2":new URL\([^{}]*?\.href,(?="material-symbols-outlined-latin)/,
    replace: '',
  },
  {
    why: 'The door to the folder at hand is shown on local hosts alone; editors open the public page as well.',
    find: /(\w+)\.isLocalHost=e===`127\.0\.0\.1`\|\|\/\^\(\.\+\\\.\)\?localhost\$\/\.test\(e\)/,
    replace: '$1.isLocalHost=!0',
  },
  {
    why: 'Asks a page of somebody else every five minutes how the Git service is.',
    find: /\w+\.current\?\.checkStatus&&!\w+\.current\.repository\?\.isSelfHosted\?a\(\):o\(\)/,
    replace: 'o()',
  },
  {
    why: 'Offers the language of the browser: the site is Vietnamese, and that language did not come along.',
    find: /if\(await \w+\(`newLanguageCta`\)\)return;/,
    replace: 'return;',
  },
];
