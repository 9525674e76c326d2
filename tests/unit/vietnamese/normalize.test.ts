import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNfc, looksLegacyEncoded, toNfc } from '#vietnamese/normalize.ts';
import { toTcvn3, toVni } from '#tests/support/old-encodings.ts';

const sentences = [
  'Đảng viên được phân công giúp đỡ quần chúng báo kết quả trước chi bộ hằng tháng.',
  'Hằng tháng, trước buổi sinh hoạt, chi ủy thôn họp và thống nhất nội dung đưa ra bàn.',
  'Mỗi quý, Đảng ủy bồi dưỡng cho một chi bộ làm mẫu một nội dung để nơi khác xem.',
  'Vận động Nhân dân trồng cây xanh, dọn vệ sinh thôn làng, giữ cảnh quan sạch đẹp.',
  'Lễ kết nạp đảng viên mới diễn ra đúng thứ tự các bước theo hướng dẫn.',
];

describe('Unicode forms', () => {
  it('composes letters that were typed apart', () => {
    expect(toNfc('Đường'.normalize('NFD'))).toBe('Đường');
    expect(isNfc('Đường'.normalize('NFD'))).toBe(false);
    expect(isNfc('Đường')).toBe(true);
  });

  it('always yields the composed form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isNfc(toNfc(text))));
  });
});

describe('text in an old font encoding', () => {
  it.each(sentences)('is recognised as TCVN3: %s', (sentence) => {
    expect(looksLegacyEncoded(toTcvn3(sentence))).toBe(true);
  });

  it.each(sentences)('is recognised as VNI: %s', (sentence) => {
    expect(looksLegacyEncoded(toVni(sentence))).toBe(true);
    expect(looksLegacyEncoded(toVni(sentence.toUpperCase()))).toBe(true);
  });

  it('is recognised in short fields', () => {
    for (const text of [
      '§¶ng bé x· Minh S¬n',
      'C«ng t¸c §¶ng',
      'quyÕt ®Þnh',
      'Ñaûng boä xaõ',
      'chi boä Ñaûng',
      'nöôùc saïch',
    ]) {
      expect(looksLegacyEncoded(text), text).toBe(true);
    }
  });

  it('needs no more than one unmistakable word in six, and two in a longer line', () => {
    expect(looksLegacyEncoded('Ban Chi huy hai c«ng trinh')).toBe(true);
    expect(looksLegacyEncoded('Ban Chi huy hai c«ng trinh sau')).toBe(false);
    expect(looksLegacyEncoded('Ban Chi huy hai c«ng tr×nh sau')).toBe(true);
  });

  it('is told by the share of such words in a longer line', () => {
    const line = (words: number) => ['c«ng', 't¸c', ...Array.from({ length: words - 2 }, () => 'ban')].join(' ');
    expect(looksLegacyEncoded(line(13))).toBe(true);
    expect(looksLegacyEncoded(line(14))).toBe(false);
  });

  it('is believed against true Vietnamese letters only where it has twice as many words', () => {
    expect(looksLegacyEncoded('ban c«ng t¸c Đảng nam hai ba')).toBe(true);
    expect(looksLegacyEncoded('ban c«ng t¸c Đảng bộ hai ba')).toBe(false);
    expect(looksLegacyEncoded('ban c«ng t¸c Đảng bộ d©n v©n')).toBe(true);
    expect(looksLegacyEncoded('Đảng c«ng')).toBe(false);
  });

  it('lets letters that other languages share count beside one clear word', () => {
    expect(looksLegacyEncoded('nhöng ngöôi xem boä phim hay qua')).toBe(true);
    expect(looksLegacyEncoded('nhöng ngöôi xem phim ma hay qua')).toBe(false);
  });

  it('is recognised where only one line of a long text has it', () => {
    expect(looksLegacyEncoded([...sentences, toTcvn3(sentences[0] ?? ''), ...sentences].join('\n'))).toBe(true);
  });

  it('is not seen in Unicode Vietnamese, composed or not, in small letters or capitals', () => {
    for (const sentence of sentences) {
      for (const text of [sentence, sentence.normalize('NFD'), sentence.toUpperCase()]) {
        expect(looksLegacyEncoded(text), text).toBe(false);
      }
    }
  });

  it.each([
    'Hoà, hoá, khoẻ, quý, tuỳ, thuở, oà, uý, loé',
    'Giá 5 µm, 500 m², 30 °C, ½ sào, § 5, Windows® 11, ©2022 Bộ, Đảng¹ ủy',
    'Theo ông Müller và bà Citroën thì cây tếch hợp đất này.',
    'Noël, naïf, Zaïre, Raúl Castro, Seán, São João, Curaçao',
    '«Chi bộ tốt», “đảng viên tốt”',
    'Xã Đăk Pne, thôn 4; thị trấn Đăk Rve; làng Kon Lung',
    'Chi bộ',
    'duong tu quan',
    'España señor niño mañana',
    'Für die schöne Übung',
    '',
    '05-CT/TW · 267-KH/HU',
  ])('is not seen in: %s', (text) => {
    expect(looksLegacyEncoded(text)).toBe(false);
  });

  it('is not seen in any run of words of Unicode Vietnamese', () => {
    const words = sentences.flatMap((sentence) => sentence.split(' '));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 12 }),
        (chosen) => !looksLegacyEncoded(chosen.join(' ')),
      ),
    );
  });
});
