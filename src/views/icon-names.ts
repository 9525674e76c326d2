/** Icons by what they mean here, beside one for each field of work. */
import type { Field } from '#schema/vocabularies.ts';

export type IconName =
  | Field
  | 'alert'
  | 'arrow'
  | 'bookmark'
  | 'cells'
  | 'close'
  | 'download'
  | 'filter'
  | 'follow'
  | 'info'
  | 'listen'
  | 'news'
  | 'place'
  | 'practices'
  | 'print'
  | 'search'
  | 'share'
  | 'silent'
  | 'theme';
