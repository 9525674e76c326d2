/** The parts of Sveltia CMS's configuration that this site uses, and the names by which values are kept in its form. */

/** A rule for a typed text: a regular expression and what to say when it does not match. */
export type Pattern = readonly [expression: string, message: string];

interface Common {
  name: string;
  label: string;
  hint: string;
  required: boolean;
}

export interface TextField extends Common {
  widget: 'string' | 'text';
  type?: 'url' | 'email';
  pattern?: Pattern;
  minlength?: number;
  maxlength?: number;
}

export interface DayField extends Common {
  widget: 'datetime';
  type: 'date';
  format: 'YYYY-MM-DD';
}

export interface SwitchField extends Common {
  widget: 'boolean';
  default: boolean;
}

interface Several {
  multiple?: true;
  min?: number;
  max?: number;
}

export interface ChoiceField extends Common, Several {
  widget: 'select';
  options: readonly { value: string; label: string }[];
  default?: string;
}

export interface ReferenceField extends Common, Several {
  widget: 'relation';
  collection: string;
  value_field: '{{slug}}';
  display_fields: readonly string[];
  dropdown_threshold: 0;
}

export interface PictureField extends Common {
  widget: 'image';
  accept: string;
  choose_url: false;
}

export interface ListField extends Common {
  widget: 'list';
  label_singular: string;
  min?: number;
  max?: number;
  collapsed?: true;
  pattern?: Pattern;
  /** Items of one value each, kept without a name; where neither is given, items are lines of text. */
  field?: FormField;
  /** Items that are groups. */
  fields?: readonly FormField[];
  summary?: string;
}

export interface GroupField extends Common {
  widget: 'object';
  collapsed?: true;
  fields: readonly FormField[];
}

/** A value that comes in kinds: a silence or the content, the editors or a source. See `record-shape.ts`. */
export interface KindsField extends Common {
  widget: 'object';
  types: readonly FieldType[];
}

export interface FieldType {
  name: string;
  label: string;
  /** None: the name itself is the value. */
  fields?: readonly FormField[];
}

export interface BodyField extends Common {
  widget: 'markdown';
  modes: readonly ['raw'];
  buttons: readonly [];
  editor_components: readonly [];
  sanitize_preview: true;
}

export interface HiddenField {
  name: string;
  widget: 'hidden';
}

export type FormField =
  | TextField
  | DayField
  | SwitchField
  | ChoiceField
  | ReferenceField
  | PictureField
  | ListField
  | GroupField
  | KindsField
  | BodyField
  | HiddenField;

/** The kind that holds content, where the others are silences; and the content itself where it is a list. */
export const CONTENT = 'noi-dung';
export const ITEMS = 'muc';
/** The record that a kind names. */
export const ID = 'ma';
/** The text under the fields of an MDX file. */
export const BODY = 'body';
/** The file as it was read, carried along so that what the form does not touch is written as it was. */
export const ORIGINAL = 'ban-goc';
/** The items of a file that is one list. */
export const WHOLE_LIST = 'danh-sach';
