/** What the builder of papers is told of a practice: plain values, a file of their own for each kit. */

/** A step as the record has it. */
export interface KitStep {
  readonly title: string;
  /** Absent where the source does not say. */
  readonly who?: string;
  readonly when?: string;
  /** The editors suggest it; it carries (*) in every paper. */
  readonly suggested: boolean;
}

/** A document that may be chosen as ground of a paper, with what is known of its standing. */
export interface KitGround {
  readonly id: string;
  /** "Chỉ thị", "Nghị quyết". */
  readonly type: string;
  readonly number?: string;
  /** As exact as the source has it: `2016-05-15`. */
  readonly date?: string;
  readonly issuer?: string;
  readonly subject: string;
  readonly standing: string;
  /** Of a huyện-level body, which ended on 1 July 2025: for reference only. */
  readonly district: boolean;
}

export interface KitData {
  readonly id: string;
  /** Title of the practice. */
  readonly practice: string;
  /** The unit where it began. */
  readonly unit: string;
  /** `bài “…”, Báo …, đăng 13/9/2021`. */
  readonly source: string;
  readonly steps: readonly KitStep[];
  readonly grounds: readonly KitGround[];
  /** Name of the site, for the note on the editors' steps. */
  readonly site: string;
  /** Where a slip is sent. */
  readonly contact: string;
}

/** Is the document one of a huyện-level body? Told by its number (`…/HU`) or its issuer. */
export function isDistrictDocument({ number = '', issuer = '' }: Pick<KitGround, 'number' | 'issuer'>): boolean {
  return /\/H[UĐ]\b/.test(number) || namesDistrict(issuer);
}

/** "quận" counts before a name only: "quân khu", "quận" within other words are something else. */
const DISTRICT = /(?:^|[^\p{L}])(?:huyện|thị xã|thị trấn|thị (?:ủy|uỷ)|quận(?: (?:ủy|uỷ))?)(?!\p{L})/iu;

/** Does the name speak of a huyện-level body? None has stood since 1 July 2025, so none stands at the head of a paper. */
export function namesDistrict(name: string): boolean {
  return DISTRICT.test(name.normalize('NFC'));
}
