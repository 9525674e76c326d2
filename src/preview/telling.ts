/** What a page of the preview is told: plain words, worded already. The server makes it, the browser draws it. */

export interface Link {
  readonly href: string;
  readonly label: string;
}

export interface Finding {
  /** `Dòng 20 · Lĩnh vực chính` */
  readonly where: string;
  /** As it is called in the file: `results[0].quote`; empty where there is none. */
  readonly field: string;
  readonly why: string;
  /** Empty where the reason says it already. */
  readonly mend: string;
}

/** A file with what is said about it. */
export interface FileFindings {
  readonly file: string;
  /** Its page, its place in the form. */
  readonly links: readonly Link[];
  readonly findings: readonly Finding[];
}

/** One part of the panel. */
export interface Part {
  readonly title: string;
  readonly isOpen: boolean;
  /** Said before what is listed, or in place of it. */
  readonly lead: string;
  readonly files: readonly FileFindings[];
  readonly links: readonly Link[];
}

/** How a record gets further on its way to readers. */
export interface Step {
  readonly title: string;
  readonly how: string;
  /** Lines to copy into the file; empty where there is nothing to write. */
  readonly lines: string;
}

/** What stands above a page that readers don't see, or that is not as its file is. */
export interface Banner {
  readonly title: string;
  /** Who moved it last and when, and what has to be mended. */
  readonly said: readonly string[];
  readonly next: Step | null;
  /** The record in the editors' form. */
  readonly form: Link;
}

/** A record that readers don't see: its links are marked, or the place where a page shows it. */
export interface Held {
  readonly label: string;
  readonly page: string;
  readonly anchor: string;
}

/** What the server answers. */
export interface Answer {
  readonly telling: Telling;
  /** When the records that pages are drawn from last became others, in milliseconds. */
  readonly storedAt: number;
}

export interface Telling {
  /** One line for the closed panel. */
  readonly summary: string;
  readonly isFine: boolean;
  readonly banner: Banner | null;
  readonly parts: readonly Part[];
  readonly held: readonly Held[];
  /** When the files were looked at. */
  readonly checked: string;
  /** The form as a whole, where no file is told of. */
  readonly form: Link | null;
}
