import { describe, expect, it } from 'vitest';
import { say, words } from '#views/words.ts';

const sentences = Object.entries(words);

describe('the words of the interface', () => {
  it('have their slots filled', () => {
    expect(say('list.count', { n: 25 })).toBe('25 kết quả');
    expect(say('search.corrected', { corrected: 'chổi đót' })).toBe('Đang hiện kết quả cho “chổi đót”.');
    expect(say('nav.news')).toBe('Tin tức');
  });

  it('keep to the tone: no "bạn", no exclamation, no sentence in capitals', () => {
    for (const [key, sentence] of sentences) {
      expect(sentence, key).not.toMatch(/(^|[^\p{L}])bạn([^\p{L}]|$)/iu);
      expect(sentence, key).not.toContain('!');
    }
    const shouted = sentences.filter(([, sentence]) => sentence.length > 5 && sentence === sentence.toUpperCase());
    expect(shouted).toEqual([]);
  });

  it('are composed letters without stray spaces, and slots in English', () => {
    for (const [key, sentence] of sentences) {
      expect(sentence, key).toBe(sentence.normalize('NFC').trim());
      expect(sentence, key).not.toMatch(/ {2}/);
      expect(sentence.replaceAll(/\{[a-z]\w*\}/gi, ''), key).not.toMatch(/[{}]/);
    }
  });
});
