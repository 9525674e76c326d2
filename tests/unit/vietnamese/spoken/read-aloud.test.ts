import { describe, expect, it } from 'vitest';
import { knowledgeFor } from '#vietnamese/spoken/knowledge.ts';
import { defaultReading, type ReadingOptions } from '#vietnamese/spoken/options.ts';
import { readAloud } from '#vietnamese/spoken/read-aloud.ts';
import { knowledge } from './records.ts';

function spoken(text: string, options: Partial<ReadingOptions> = {}, more = {}): string {
  const reading = readAloud(text, { ...defaultReading, ...options }, { ...knowledge, ...more });
  return reading.readable ? reading.text : reading.questions.map(({ id }) => id).join(', ');
}

/** Written, then how it is read or the ids of what is asked. */
type Case = readonly [written: string, spoken: string];

describe('the choices', () => {
  it.each<readonly [string, Partial<ReadingOptions>, string]>([
    ['105.000', { thousand: 'ngàn', zeroTens: 'lẻ' }, 'một trăm lẻ năm ngàn'],
    ['24, 14, thứ 4, tháng 4', { four: 'bốn' }, 'hai mươi bốn, mười bốn, thứ tư, tháng tư'],
    ['25 và 15', { five: 'nhăm' }, 'hai mươi nhăm và mười lăm'],
    ['7.252', { seven: 'bẩy' }, 'bẩy nghìn hai trăm năm mươi hai'],
    ['Đoàn giám sát 474', { seven: 'bẩy' }, 'Đoàn giám sát bốn bẩy bốn'],
    ['ngày 04/5/2023', { earlyDay: 'mồng' }, 'ngày mồng bốn tháng năm, năm hai nghìn không trăm hai mươi ba'],
    ['ngày 04/5', { earlyDay: '' }, 'ngày bốn tháng năm'],
    ['Chỉ thị số 05-CT/TW', { documentZero: '' }, 'Chỉ thị số năm'],
    ['2‰', { thousand: 'ngàn' }, 'hai phần ngàn'],
  ])('%s with %o', (written, options, expected) => expect(spoken(written, options)).toBe(expected));
});

describe('a name whose letters do not tell how it is said', () => {
  const doubts = (text: string) => {
    const reading = readAloud(text, defaultReading, knowledge);
    return reading.readable ? reading.doubts : [];
  };

  it.each<readonly [written: string, asked: readonly string[]]>([
    ['Nơi làm là xã Kon Braih, tỉnh Quảng Ngãi.', ['Kon Braih']],
    ['Đảng ủy xã Đăk Tơ Lung và thị trấn Đăk Rve', ['Đăk Tơ Lung', 'Đăk Rve']],
    ['làng Tơ Rve, làng Kon Lung, xã Đăk Kôi', ['Rve', 'Kon Lung', 'Đăk Kôi']],
    ['Kết quả, Kỳ họp, Khuyến khích, Kênh', []],
    ['đăng trên Facebook', ['Facebook']],
    ['Đảng ủy xã Minh Sơn, thôn Bó Pèng. Quốc Oai, Gìn giữ, Uỷ ban, Huỳnh Khuya, Y tế', []],
    ['Ki-lô-mét thứ nhất', []],
  ])('is asked about, and left as it is written: %s', (written, asked) => {
    expect(spoken(written)).toBe(written);
    expect(doubts(written)).toEqual(asked.map((name) => ({ written: name })));
  });

  it('is read as its record has it where there is one', () => {
    expect(doubts('xã Đăk Pne')).toEqual([{ written: 'Đăk Pne', spoken: "Đắc P'ne" }]);
  });
});

describe('days and years', () => {
  it.each<Case>([
    [
      'từ ngày 09 đến 13/9/2021',
      'từ ngày mùng chín đến ngày mười ba tháng chín, năm hai nghìn không trăm hai mươi mốt',
    ],
    ['đến 30/6/2025.', 'đến ngày ba mươi tháng sáu, năm hai nghìn không trăm hai mươi lăm.'],
    ['tối 16.6', 'tối ngày mười sáu tháng sáu'],
    ['dịp 3/2 và 19/5', 'dịp ngày mùng ba tháng hai và ngày mười chín tháng năm'],
    ['mùng 2/9', 'mùng hai tháng chín'],
    ['mỗi ngày 2 lần, mỗi tháng 4 buổi', 'mỗi ngày hai lần, mỗi tháng bốn buổi'],
    ['tháng 5 năm 2023', 'tháng năm, năm hai nghìn không trăm hai mươi ba'],
    ['Đến tháng 8/2023, có', 'Đến tháng tám, năm hai nghìn không trăm hai mươi ba, có'],
    ['quý I/2022', 'quý một, năm hai nghìn không trăm hai mươi hai'],
    [
      'ngày 28/8 - 02/9/2021',
      'ngày hai mươi tám tháng tám đến ngày mùng hai tháng chín, năm hai nghìn không trăm hai mươi mốt',
    ],
    ['ngày 31/4/2022', 'impossible-date'],
    ['tháng 13', 'impossible-date'],
    ['16/6/22', 'short-year'],
    ['8/3', 'day-or-ratio'],
    ['20-11', 'range-or-day'],
    ['các năm 2019-2021', 'bare-years'],
    ['từ năm 2019 - 2021', 'từ năm hai nghìn không trăm mười chín đến năm hai nghìn không trăm hai mươi mốt'],
  ])('%s', (written, expected) => expect(spoken(written)).toBe(expected));
});

describe('what may be a day, a score or a fraction', () => {
  it.each<Case>([
    ['4.021/4.923 đảng viên', 'bốn nghìn không trăm hai mươi mốt trên bốn nghìn chín trăm hai mươi ba đảng viên'],
    ['ngày 2/9 xã tổ chức', 'ngày mùng hai tháng chín xã tổ chức'],
    ['2/9 xã', 'day-or-ratio'],
    ['1/5 số hộ', 'day-or-ratio'],
    ['1/2 hộ', 'day-or-ratio'],
    ['5/3 chi bộ', 'day-or-ratio'],
    ['3/7 diện tích', 'day-or-ratio'],
    ['2/3 số hộ', 'hai phần ba số hộ'],
  ])('%s', (written, expected) => expect(spoken(written)).toBe(expected));
});

describe('numbers that are no quantities', () => {
  it.each<Case>([
    ['gọi 114 hộ', 'gọi một trăm mười bốn hộ'],
    ['gọi số 113.', 'gọi số một một ba.'],
    ['nhà số 12', 'nhà số mười hai'],
    ['+84 912 345 678', 'phone-number'],
    ['0912.345.678', 'phone-number'],
    ['(0260) 3822 123', 'phone-number'],
    ['gọi 0912345678', 'phone-number'],
    ['079123456789', 'long-number'],
    ['số 123456789', 'long-number'],
    ['62 000 người', 'spaced-number'],
    ['9A', 'unreadable'],
    ['1.23', 'unreadable'],
    ['84.2%', 'unreadable'],
    ['-3', 'unreadable'],
  ])('%s', (written, expected) => expect(spoken(written)).toBe(expected));
});

describe('numbers of documents', () => {
  const documents = [
    { type: 'Quyết định', number: '5-QĐ/HU', issuer: 'Huyện ủy Một' },
    { type: 'Quyết định', number: '5-QĐ/HU', issuer: 'Huyện ủy Hai' },
    { type: 'Chỉ thị', number: '184-CT/ĐU', issuer: 'Ban Thường vụ Đảng ủy Quân khu 4' },
  ];

  it.each<Case>([
    ['Chỉ thị 184-CT/ĐU', 'Chỉ thị một trăm tám mươi tư của Ban Thường vụ Đảng ủy Quân khu bốn'],
    ['Chỉ thị 184-CT/ĐU của Quân khu', 'Chỉ thị một trăm tám mươi tư của Quân khu'],
    [
      'Chỉ thị số 184-CT/ĐU ngày 13/9/2021 của Quân khu',
      'Chỉ thị số một trăm tám mươi tư ngày mười ba tháng chín, năm hai nghìn không trăm hai mươi mốt của Quân khu',
    ],
    ['Quyết định số 5-QĐ/HU', 'document-issuer'],
    ['Quy định số 5-QĐ/HU', 'Quy định số năm'],
    ['theo 474-QĐ/HU', 'document-type'],
    ['QĐ 474', 'abbreviation'],
    ['Quyết định số 12/2021', 'Quyết định số mười hai, năm hai nghìn không trăm hai mươi mốt'],
    ['kế hoạch 03 tháng', 'kế hoạch ba tháng'],
    ['Chỉ thị 05', 'Chỉ thị không năm'],
    ['CT 05', 'Chỉ thị không năm'],
    ['Nghị quyết số 202/2025/QH15', 'Nghị quyết số hai trăm linh hai, năm hai nghìn không trăm hai mươi lăm'],
  ])('%s', (written, expected) => expect(spoken(written, {}, { documents })).toBe(expected));

  it('are offered spelled out where their kind is not named', () => {
    const reading = readAloud('theo 474-CT/TW');
    expect(reading.readable || reading.questions[0]?.mend).toContain('xê tê trên tê vê kép');
  });
});

describe('letters', () => {
  it.each<Case>([
    ['Khu C', 'roman-alone'],
    ['loại I', 'roman-alone'],
    ['Đại hội XIII', 'Đại hội mười ba'],
    ['Đại hội IIII', 'unknown-abbreviation'],
    ['SSCĐ', 'abbreviation'],
    ['CTTBTG', 'abbreviation'],
    ['THCS', 'unknown-abbreviation'],
    ['ThS', 'unknown-abbreviation'],
    ['K1', 'unknown-abbreviation'],
    ['v.v.', 'unknown-abbreviation'],
    ['lớp học tr. 5', 'unknown-abbreviation'],
    ['Y tế thôn, vợ chồng A Phủ', 'Y tế thôn, vợ chồng A Phủ'],
    ['nhóm A', 'unknown-abbreviation'],
    ['Quân khu 7 (QK7)', 'Quân khu bảy, Quân khu bảy'],
    ['CÔNG AN', 'unknown-abbreviation, unknown-abbreviation'],
  ])('%s', (written, expected) => expect(spoken(written)).toBe(expected));
});

describe('units, times and signs', () => {
  it.each<Case>([
    ['5.000đ/m²', 'năm nghìn đồng một mét vuông'],
    ['1,2 ha/hộ', 'một phẩy hai héc-ta mỗi hộ'],
    ['2 lần/tháng', 'hai lần một tháng'],
    ['mỗi ha', 'mỗi héc-ta'],
    ['30°C', 'ba mươi độ xê'],
    ['500 m2 đất', 'năm trăm mét vuông đất'],
    ['3 mm', 'unknown-abbreviation'],
    ['7h', 'bảy giờ'],
    ['7h30 phút', 'bảy giờ ba mươi phút'],
    ['25:70', 'unreadable'],
    ['≤ 5 người', 'không quá năm người'],
    ['≥ 80 hộ.', 'từ tám mươi hộ trở lên.'],
    ['≥ 80 hộ nghèo', 'at-least'],
    ['~ 5 km', 'khoảng năm ki-lô-mét'],
    ['cha & mẹ', 'cha và mẹ'],
    ['3 + 4', 'ba cộng bốn'],
    ['và/hoặc', 'slash'],
    ['xanh - sạch - đẹp', 'xanh, sạch, đẹp'],
    ['(sáng) họp (chiều).', 'sáng, họp, chiều.'],
    ['“yếu ở đâu”', 'yếu ở đâu'],
    ['- Họp thôn\n- Lập nhóm;', 'Họp thôn.\nLập nhóm;'],
    ['[…]', 'unreadable, unreadable'],
    ['5-7 tại', 'range-or-day'],
    ['10%-15%', 'từ mười phần trăm đến mười lăm phần trăm'],
    ['từ 5 - 7 ngày', 'từ năm đến bảy ngày'],
    ['7-5 người', 'range-or-day'],
    ['giải 2', 'rank'],
  ])('%s', (written, expected) => expect(spoken(written)).toBe(expected));

  it('sends to the site in place of an address', () => {
    expect(spoken('xem https://lam-mau.example/a/?q=1.', {}, { siteName: 'Làm Mẫu' })).toBe(
      'xem chi tiết trên trang Làm Mẫu.',
    );
    expect(spoken('xem lam-mau.example')).toBe('address');
    expect(spoken('gửi a@b.example')).toBe('address');
  });
});

describe('a question', () => {
  it('shows the words concerned with a few round them', () => {
    const reading = readAloud('Hội nghị được tổ chức tại xã vào 3/3 với sự có mặt của bà con trong thôn');
    const [question] = reading.readable ? [] : reading.questions;
    expect(question?.excerpt).toMatch(/^….*vào 3\/3 với.*…$/);
  });
});

describe('records', () => {
  it('that go round in circles are told of and not followed', () => {
    const names = [{ written: 'Kho A', spoken: 'Kho A', certainty: 'chac' as const }];
    expect(spoken('Kho A', {}, { names })).toBe('record-unreadable');
  });

  it('are cut down to what a text can need, without changing its reading', () => {
    const text = 'UBND xã Đăk Pne theo Chỉ thị số 05-CT/TW và NQ 21';
    const few = knowledgeFor(text, knowledge);
    expect(few.abbreviations.length).toBeLessThan(knowledge.abbreviations.length);
    expect(readAloud(text, defaultReading, few)).toEqual(readAloud(text, defaultReading, knowledge));
  });
});
