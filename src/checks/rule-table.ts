/** All rules, in the order in which a reader of the guide would learn them. */
import type { Rule } from './rule.ts';
import { bareNumber } from './rules/bare-number.ts';
import { basisListed } from './rules/basis-listed.ts';
import { brokenLink } from './rules/broken-link.ts';
import { calendarCare } from './rules/calendar-care.ts';
import { cautionForgotten } from './rules/caution-forgotten.ts';
import { cautionIgnored } from './rules/caution-ignored.ts';
import { circularReference } from './rules/circular-reference.ts';
import { contradictoryFigures } from './rules/contradictory-figures.ts';
import { copiedSentence } from './rules/copied-sentence.ts';
import { delicateTopic } from './rules/delicate-topic.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { editorsBasis } from './rules/editors-basis.ts';
import { figureNotInQuote } from './rules/figure-not-in-quote.ts';
import { idFormat } from './rules/id-format.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { missingAlt } from './rules/missing-alt.ts';
import { mixedForms } from './rules/mixed-forms.ts';
import { nameOnly } from './rules/name-only.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { oversizedPicture } from './rules/oversized-picture.ts';
import { personalDataRule } from './rules/personal-data.ts';
import { pictureExists } from './rules/picture-exists.ts';
import { quoteLength } from './rules/quote-length.ts';
import { renamedAddress } from './rules/renamed-address.ts';
import { repeatedItem } from './rules/repeated-item.ts';
import { schema } from './rules/schema.ts';
import { secretPlace } from './rules/secret-place.ts';
import { sessionTopic } from './rules/session-topic.ts';
import { staleReview } from './rules/stale-review.ts';
import { strayFile } from './rules/stray-file.ts';
import { textEncoding } from './rules/text-encoding.ts';
import { titleUnique } from './rules/title-unique.ts';
import { unfinishedDraft } from './rules/unfinished-draft.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { unreadableName } from './rules/unreadable-name.ts';
import { unsafeMarkup } from './rules/unsafe-markup.ts';
import { unsourcedFigure } from './rules/unsourced-figure.ts';
import { withdrawn } from './rules/withdrawn.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

export const rules: readonly Rule[] = [
  unreadableFile,
  strayFile,
  idFormat,
  duplicateId,
  yamlSyntax,
  schema,
  bareNumber,
  impossibleDate,
  unknownReference,
  circularReference,
  renamedAddress,
  repeatedItem,
  basisListed,
  editorsBasis,
  unsourcedFigure,
  figureNotInQuote,
  contradictoryFigures,
  quoteLength,
  copiedSentence,
  nameOnly,
  withdrawn,
  unfinishedDraft,
  staleReview,
  titleUnique,
  nearDuplicate,
  mixedForms,
  secretPlace,
  sessionTopic,
  calendarCare,
  cautionForgotten,
  cautionIgnored,
  delicateTopic,
  personalDataRule,
  unreadableName,
  textEncoding,
  unsafeMarkup,
  brokenLink,
  missingAlt,
  pictureExists,
  oversizedPicture,
];
