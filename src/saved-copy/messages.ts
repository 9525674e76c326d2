/** What a page and the service worker say to one another. */
import type { EditionHead } from './edition.ts';

/**
 * `load`, `online`, `visibilitychange`: the page was opened, the network is back, the reader is back: look for a new
 * edition. `status`: tell how things stand. The others are buttons.
 */
export type Wish =
  'load' | 'online' | 'visibilitychange' | 'status' | 'save-all' | 'stop' | 'remove' | 'view-new' | 'later';

/** What the reader of any page is told, with its buttons; one without a wish only closes the box. */
export interface Notice {
  readonly notice: string;
  readonly choices: readonly { readonly label: string; readonly wish?: Wish }[];
  /** Address of the style sheet that the box needs. */
  readonly sheet: string;
}

export interface SavedPage {
  readonly path: string;
  /** As the page's markup has it. */
  readonly title: string;
  /** Day on which it was saved, as readers write it. */
  readonly day: string;
}

export type CopyState = 'none' | 'loading' | 'paused' | 'stopped' | 'full' | 'complete';

/** How things stand with what is saved on this device. */
export interface Status {
  /** The browser keeps nothing for this site. */
  readonly refused: boolean;
  readonly copy: CopyState;
  /** Pages of the whole copy that are here, of how many. */
  readonly pages: readonly [done: number, total: number];
  /** The same in bytes, files included. */
  readonly bytes: readonly [done: number, total: number];
  /** The day of the edition that the copy holds. */
  readonly day?: string | undefined;
  /** A newer edition stands on the site than the one that the copy holds. */
  readonly outdated: boolean;
  /** The newest edition that is known of. */
  readonly newest?: EditionHead | undefined;
  /** What is saved, page by page; left out of reports on the way. */
  readonly saved?: readonly SavedPage[];
}

/** The worker asks the page to draw itself anew: the reader wanted the new edition, and it is here. */
export interface Reload {
  readonly reload: true;
}

export type Answer = Notice | { readonly status: Status } | Reload;
