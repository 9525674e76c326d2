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
  const lookup = lookupOf(topics);
  for (const file of content.files) {
    const status = textOf(file, 'status') ?? '';
    if (!isEntry(file) || status === 'rut') continue;
    for (const [topic, touched] of touchedIn(file, lookup)) {
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

interface Lookup {
  /** In lower case, by their first two letters. */
  readonly spellings: ReadonlyMap<number, readonly string[]>;
  readonly topicOf: ReadonlyMap<string, DelicateTopic>;
}

interface Touched {
  readonly at: Place;
  /** As written, each once. */
  readonly words: readonly string[];
}

function touchedIn(file: ContentFile, { spellings, topicOf }: Lookup): ReadonlyMap<DelicateTopic, Touched> {
  const touched = new Map<DelicateTopic, Touched>();
  const runs = file.texts().filter(({ meta }) => !meta.internal && !meta.ref && !meta.options && meta.format !== 'url');
  const whole = runs
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const there = spellingsIn(whole, spellings);
  if (there.length === 0) return touched;
  const pattern = patternOf(there);
  for (const { text, at } of runs) {
    for (const { 0: lower, index } of text.toLowerCase().matchAll(pattern)) {
      const topic = topicOf.get(plain(lower));
      if (topic === undefined) continue;
      const before = touched.get(topic);
      const words = before?.words ?? [];
      const isNew = !words.some((each) => plain(each) === plain(lower));
      const word = text.slice(index, index + lower.length);
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

function lookupOf(topics: readonly DelicateTopic[]): Lookup {
  const topicOf = new Map(topics.flatMap((topic) => topic.words.map((word) => [plain(word), topic] as const)));
  const spellings = [...topicOf.keys()].flatMap((word) => [word, withToneLate(word)]);
  return { spellings: Map.groupBy(new Set(spellings), (word) => beginningAt(word, 0)), topicOf };
}

const beginningAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Most entries touch no topic: a look at where words begin tells that ten times sooner than a pattern of all words. */
function spellingsIn(text: string, spellings: Lookup['spellings']): string[] {
  const there = new Set<string>();
  for (let at = 0, before = 32; at < text.length; at += 1) {
    // Neither a letter of a to z nor one with marks.
    const isBeginning = before < 0x61 || (before > 0x7a && before < 0xc0) || before > 0x2000;
    before = text.charCodeAt(at);
    if (!isBeginning) continue;
    for (const word of spellings.get(beginningAt(text, at)) ?? []) if (text.startsWith(word, at)) there.add(word);
  }
  return [...there];
}

/** Whole words, longer ones first. */
function patternOf(words: readonly string[]): RegExp {
  const each = words
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${each.join('|')})(?![\p{L}\p{N}])`, 'gu');
}
