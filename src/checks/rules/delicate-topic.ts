import { type DelicateTopic, delicateTopicSchema } from '#schema/delicate-topic.ts';
import { cautions } from '#schema/vocabularies.ts';
import { withToneEarly, withToneLate } from '#vietnamese/tone-place.ts';
import { type Content, type ContentFile, hasCaution, isEntry, textOf } from '../content.ts';
import { type Fault, type Place, defineRule } from '../rule.ts';

/**
 * The board's own list of topics. An entry that is on its way out and touches one has been looked at twice: it bears the
 * caution that the topic names, or a waiver. A draft is only reminded.
 */
export const delicateTopic = defineRule('delicate-topic', 'Đề tài nhạy cảm đã được xem lại', function* (content) {
  const topics = topicsOf(content);
  if (topics.length === 0) return;
  const topicOf = new Map(topics.flatMap((topic) => topic.words.map((word) => [plain(word), topic] as const)));
  const pattern = patternOf([...topicOf.keys()]);
  for (const file of content.files) {
    const status = textOf(file, 'status') ?? '';
    if (!isEntry(file) || status === 'rut') continue;
    for (const [topic, touched] of touchedIn(file, pattern, topicOf)) {
      if (topic.caution === undefined || !hasCaution(file, topic.caution))
        yield faultOf(file, topic, touched, status === 'nhap');
    }
  }
});

/** Those of the list that are whole; what is wrong with the others is told elsewhere. */
function topicsOf(content: Content): DelicateTopic[] {
  const items: unknown = content.of('de-tai-nhay-cam')[0]?.document.data;
  const schema = delicateTopicSchema();
  return Array.isArray(items) ? items.flatMap((item) => schema.safeParse(item).data ?? []) : [];
}

interface Touched {
  readonly at: Place;
  /** As written, each once. */
  readonly words: readonly string[];
}

function touchedIn(file: ContentFile, pattern: RegExp, topicOf: ReadonlyMap<string, DelicateTopic>) {
  const touched = new Map<DelicateTopic, Touched>();
  for (const { text, meta, at } of file.texts()) {
    if (meta.internal || meta.ref || meta.options || meta.format === 'url') continue;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const topic = topicOf.get(plain(word));
      if (topic === undefined) continue;
      const before = touched.get(topic);
      const words = before?.words ?? [];
      const isNew = !words.some((each) => plain(each) === plain(word));
      touched.set(topic, { at: before?.at ?? at(index), words: isNew ? [...words, word] : words });
    }
  }
  return touched;
}

function faultOf(file: ContentFile, topic: DelicateTopic, { at, words }: Touched, isDraft: boolean): Fault {
  const { caution } = topic;
  const looked = caution === undefined ? '' : `${caution} (${cautions[caution].toLowerCase()}) vào caution, hoặc `;
  const named = words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');
  const mend = `${topic.mend}; đã xem mà vẫn giữ thì ghi ${looked}waivers kèm lý do`;
  return {
    file,
    at,
    severity: isDraft ? 'notice' : 'error',
    found: words[0] ?? '',
    expected: `đề tài “${topic.topic}” được xem lại`,
    mend,
    sentence: `nhắc ${named}, thuộc đề tài “${topic.topic}”: ${topic.why}. Xem lại: ${mend}.`,
  };
}

/** One spelling for a word, however it is typed. */
const plain = (word: string) => withToneEarly(word.toLowerCase().replace(/\s+/g, ' ').trim());

/** All words at once, longer ones first: one look at a text, however long the list. */
function patternOf(words: readonly string[]): RegExp {
  const spellings = words.flatMap((word) => [word, withToneLate(word)]);
  const each = spellings
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...new Set(each)].join('|')})(?![\p{L}\p{N}])`, 'giu');
}
