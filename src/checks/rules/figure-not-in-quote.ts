import { figureInQuote, parseFigure } from '#vietnamese/numbers.ts';
import { itemsOf } from '../content.ts';
import { defineRule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';
import { visible } from '../visible.ts';

const FIELDS = ['value', 'outOf', 'before'] as const;

/** The whole numeral stands in the quote: 252 is not to be read out of "7.252". */
export const figureNotInQuote = defineRule('figure-not-in-quote', 'Câu trích có đúng con số', function* (content) {
  for (const file of content.files) {
    for (const [index, result] of itemsOf(file, 'results').entries()) {
      if (!isRecord(result)) continue;
      const { quote } = result;
      if (typeof quote !== 'string' || quote === '') continue;
      for (const field of FIELDS) {
        const figure = result[field];
        if (typeof figure !== 'string' || parseFigure(figure) === undefined || figureInQuote(figure, quote)) continue;
        yield {
          file,
          at: { path: ['results', index, field] },
          found: figure,
          expected: 'con số có trong câu trích',
          mend: 'chép lại câu trích có con số đó',
          sentence: `Số ${figure} không thấy trong câu trích “${visible(quote, 160)}”. Chép lại câu trích có con số đó.`,
        };
      }
    }
  }
});
