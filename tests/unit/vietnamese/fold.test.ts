import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '#vietnamese/fold.ts';

describe('folding', () => {
  it('takes off tones and diacritics, and makes đ a d', () => {
    expect(fold('Đường tự quản, chổi đót')).toBe('duong tu quan, choi dot');
    expect(fold('ẰẲẴẮẶ ẦẨẪẤẬ ỀỂỄẾỆ ỒỔỖỐỘ ỜỞỠỚỢ ỪỬỮỨỰ ỲỶỸÝỴ')).toBe('aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy');
  });

  it('keeps digits and punctuation', () => {
    expect(fold('62.000 lượt; 84,2%')).toBe('62.000 luot; 84,2%');
  });

  it('makes no difference between composed and decomposed text', () => {
    expect(fold('Tổ hợp tác'.normalize('NFD'))).toBe(fold('Tổ hợp tác'));
  });

  it('reads the Icelandic Ð that old keyboards typed as Đ', () => {
    expect(fold('Ðảng')).toBe('dang');
  });

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('leaves only ASCII of any Vietnamese text', () => {
    const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'];
    const text = fc.array(fc.constantFrom(...letters, ...letters.map((letter) => letter.toUpperCase()), ' ', '7'));
    fc.assert(fc.property(text, (chosen) => /^[a-z7 ]*$/.test(fold(chosen.join('')))));
  });
});

describe('folded words', () => {
  it('are the words and numbers without what stands between', () => {
    expect(foldedWords('“3 tốt, 3 không” – Đăk Rve')).toEqual(['3', 'tot', '3', 'khong', 'dak', 'rve']);
    expect(foldedWords(' … ')).toEqual([]);
  });
});
