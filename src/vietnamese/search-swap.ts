/** Pagefind folds every Vietnamese letter to its base except đ; ď folds to d, and no Vietnamese word has it. */

const SWAP: Readonly<Record<string, string>> = { đ: 'ď', Đ: 'Ď' };
const BACK: Readonly<Record<string, string>> = { ď: 'đ', Ď: 'Đ' };

/** For the indexed copy of a page and for a query. */
export const swapForIndex = (text: string) => text.replace(/[đĐ]/g, (letter) => SWAP[letter] ?? letter);

/** For what the index gives back to be shown. */
export const swapBack = (text: string) => text.replace(/[ďĎ]/g, (letter) => BACK[letter] ?? letter);
