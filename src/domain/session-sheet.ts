/** What the Word file of a session pack is made of: plain values, a file of their own for each topic. */

interface Said {
  readonly text: string;
  /** The editors suggest it; it carries (*). */
  readonly suggested: boolean;
}

export interface SessionWork {
  readonly title: string;
  readonly detail: string;
  readonly who: string;
  readonly pace: string;
  readonly suggested: boolean;
}

export interface SessionSheet {
  readonly id: string;
  readonly topic: string;
  readonly aim: string;
  readonly roles: readonly { readonly who: string; readonly does: string; readonly suggested: boolean }[];
  /** Before, during and after. */
  readonly phases: readonly { readonly title: string; readonly work: readonly SessionWork[] }[];
  readonly observe: readonly Said[];
  readonly care: readonly Said[];
  readonly askAchieved: readonly string[];
  readonly askImprove: readonly string[];
  /** What the mark means, and the sources of what carries none. */
  readonly notes: readonly string[];
}
