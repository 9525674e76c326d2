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

export interface SessionPhase {
  readonly title: string;
  /** What is told of each work's time: when it is done, or how much of the session it takes. */
  readonly time: string;
  /** Its minutes are left to the pen. */
  readonly timed: boolean;
  readonly work: readonly SessionWork[];
}

export interface SessionSheet {
  readonly id: string;
  readonly topic: string;
  readonly aim: string;
  readonly roles: readonly { readonly who: string; readonly does: string; readonly suggested: boolean }[];
  /** Before, during and after. */
  readonly phases: readonly SessionPhase[];
  readonly observe: readonly Said[];
  readonly care: readonly Said[];
  readonly askAchieved: readonly string[];
  readonly askImprove: readonly string[];
  /** What the mark means, and the sources of what carries none. */
  readonly notes: readonly string[];
}
