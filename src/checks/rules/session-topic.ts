import { demonstrationTopics } from '#schema/vocabularies.ts';
import { defineRule } from '../rule.ts';
import { proposal } from '../suggestion.ts';

/** A session pack is named as its topic is: that is how demonstrations find it. */
export const sessionTopic = defineRule('session-topic', 'Tên tệp chủ đề là mã chủ đề làm mẫu', function* (content) {
  const topics = Object.keys(demonstrationTopics);
  for (const file of content.of('chu-de-lam-mau')) {
    if (topics.includes(file.id)) continue;
    yield {
      file,
      at: { line: 1, label: 'Tên tệp' },
      found: file.id,
      expected: `một trong: ${topics.join(', ')}`,
      mend: proposal(file.id, topics, 'đổi tên tệp'),
    };
  }
});
