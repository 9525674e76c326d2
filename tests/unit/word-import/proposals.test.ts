import { describe, expect, it } from 'vitest';
import type { Block } from '#word-import/blocks.ts';
import { findDates } from '#word-import/proposals/dates.ts';
import { findDocuments } from '#word-import/proposals/documents.ts';
import { findProposals } from '#word-import/proposals/index.ts';
import type { Known, KnownName } from '#word-import/proposals/known.ts';
import { findPlaces, findUnits } from '#word-import/proposals/names.ts';
import { UNSURE_END, UNSURE_START } from '#word-import/pending.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', inlines: [{ text, strong: false, em: false }] });

describe('a date', () => {
  it.each([
    ['Ngày 16/6/2022, hội nghị khai mạc.', '2022-06-16 event'],
    ['Triển khai từ tháng 4/2019 ở mọi thôn.', '2019-04 start'],
    ['Giám sát từ ngày 09 - 13/9/2021.', '2021-09-09/2021-09-13 event'],
    ['Từ 28/8 đến 02/9/2021 thì nghỉ.', '2021-08-28/2021-09-02 event'],
    ['Tính đến tháng 8 năm 2023 có nhiều đổi mới.', '2023-08 as-of'],
    ['Ban hành ngày 5 tháng 10 năm 2026.', '2026-10-05 event'],
    ['Sinh hoạt quý I, năm 2022.', '2022-Q1 event'],
    ['Theo Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị.', '2016-05-15 document'],
  ])('is found in “%s”', (text, expected) => {
    expect(findDates([paragraph(text)]).map(({ date, role }) => `${date} ${role}`)).toEqual([expected]);
  });

  it.each(['Ngày 31/4/2022 không có.', 'Tỷ lệ 12/12 chi bộ.', 'Sáng 16-6 họp.', 'Số 17/12 đường Hồ.'])(
    'is none in “%s”',
    (text) => {
      expect(findDates([paragraph(text)])).toEqual([]);
    },
  );
});

const known: Known = {
  documents: [
    { id: 'chi-thi-05', number: '05-CT/TW', date: '2016-05-15', subject: 'Học tập Bác' },
    { id: 'ke-hoach-267', number: '267-KH/HU', date: '2023-05-04', subject: 'Bốn tốt' },
    { id: 'nghi-quyet-trung-uong-4-khoa-xii', number: 'khong-neu', date: 'khong-neu', subject: 'Xây dựng Đảng' },
  ],
  units: [],
  places: [],
};

describe('a document', () => {
  const found = (text: string) =>
    findDocuments([paragraph(text)], known.documents).map(({ type, number, name, date, id, near }) => ({
      type,
      number,
      name,
      date,
      id,
      near,
    }));

  it('of the centre is known by its number', () => {
    expect(found('Thực hiện Chỉ thị số 05-CT/TW về học tập Bác.')).toMatchObject([
      { type: 'chi-thi', number: '05-CT/TW', id: 'chi-thi-05' },
    ]);
  });

  it('of a district is known by number and day together', () => {
    expect(found('theo kế hoạch số 267-KH/HU, ngày 04/5/2023')).toMatchObject([
      { id: 'ke-hoach-267', date: '2023-05-04' },
    ]);
    expect(found('theo kế hoạch số 267-KH/HU, ngày 05/5/2024')).toMatchObject([
      { id: undefined, near: ['ke-hoach-267'] },
    ]);
    expect(found('theo kế hoạch số 267-KH/HU')).toMatchObject([{ id: undefined, near: ['ke-hoach-267'] }]);
  });

  it('is proposed with its type, by the word before it or by its letters', () => {
    expect(
      found('Quy định số 101-QĐ/TW, Nghị định 30/2020/NĐ-CP, số 202/2025/QH15 và 1671/NQ-UBTVQH15').map(
        ({ type, number }) => `${type} ${number}`,
      ),
    ).toEqual(['quy-dinh 101-QĐ/TW', 'nghi-dinh 30/2020/NĐ-CP', 'luat 202/2025/QH15', 'nghi-quyet 1671/NQ-UBTVQH15']);
  });

  it('may be called by its name alone', () => {
    expect(found('Nghị quyết Trung ương 4 (khóa XII)')).toMatchObject([{ id: 'nghi-quyet-trung-uong-4-khoa-xii' }]);
  });

  it('is none where a licence or an address has such a number', () => {
    expect(found('Giấy phép số 486/GP-BTTTT; nhà 12-A phố Huế; covid-19; 16-6')).toEqual([]);
  });
});

const name = (id: string, called: string, more: Partial<KnownName> = {}): KnownName => ({
  id,
  name: called,
  above: [],
  isHidden: false,
  from: undefined,
  to: undefined,
  ...more,
});

describe('a unit or a place', () => {
  const units = [
    name('dang-bo-xa-an-mau-huyen', 'Đảng bộ xã An Mẫu', { above: ['Đảng bộ huyện Mẫu'], to: '2025-06-30' }),
    name('dang-bo-xa-an-mau-tinh', 'Đảng bộ xã An Mẫu, tỉnh Mẫu', { from: '2025-07-01' }),
    name('chi-bo-thon-mot', 'Chi bộ thôn Một, Đảng bộ xã An Mẫu'),
  ];
  const places = [
    name('xa-tan-lap-a', 'xã Tân Lập', { above: ['huyện A'] }),
    name('xa-tan-lap-b', 'xã Tân Lập', { above: ['huyện B'] }),
    name('tinh-mau-cu', 'tỉnh Mẫu (cũ)', { to: '2025-06-30' }),
    name('tinh-mau', 'tỉnh Mẫu', { from: '2025-07-01' }),
  ];

  it('is known by its folded name, and by the part of it before what it belongs to', () => {
    expect(findUnits([paragraph('Hôm qua chi bộ Thôn Một đã họp.')], units)).toMatchObject([{ id: 'chi-bo-thon-mot' }]);
  });

  it('is known as committee and as body alike', () => {
    expect(findUnits([paragraph('Đảng ủy xã An Mẫu giao việc.')], units, '2024-01-01')).toMatchObject([
      { id: 'dang-bo-xa-an-mau-huyen' },
    ]);
  });

  it('is the one of its time', () => {
    expect(findPlaces([paragraph('ở tỉnh Mẫu')], places, '2022-06-16')).toMatchObject([{ id: 'tinh-mau-cu' }]);
    expect(findPlaces([paragraph('ở tỉnh Mẫu')], places, '2026-06-16')).toMatchObject([{ id: 'tinh-mau' }]);
  });

  it('called like another is told by what it belongs to, or left open', () => {
    expect(findPlaces([paragraph('xã Tân Lập, huyện B')], places)[0]).toMatchObject({ id: 'xa-tan-lap-b' });
    expect(findPlaces([paragraph('ở xã Tân Lập có chợ')], places)[0]).toMatchObject({
      id: undefined,
      near: ['xa-tan-lap-a', 'xa-tan-lap-b'],
    });
  });

  it('that the library lacks is told with what is called most like it', () => {
    expect(findUnits([paragraph('Chi bộ thôn Mốt Hai họp.')], units)[0]).toMatchObject({
      name: 'Chi bộ thôn Mốt Hai',
      id: undefined,
      near: ['chi-bo-thon-mot'],
    });
  });
});

describe('the proposals', () => {
  it('take nothing from words that nobody can read for sure', () => {
    const text = `${UNSURE_START}Ngày 16/6/2022 có 24 hộ theo 05-CT/TW${UNSURE_END}`;
    expect(findProposals([paragraph(text)], [], known)).toMatchObject({ figures: [], dates: [], documents: [] });
  });

  it.each([
    ['Ông Ví Văn Dụ hiến đất.', true],
    ['Nhờ đồng chí Dụ vận động.', true],
    ['Bà con cùng làm; đồng chí Bí thư chi bộ nêu gương.', false],
    ['Ở Bà Rịa cũng làm như vậy; bà Trưng, bà Triệu là tên đường.', false],
  ])('say whether persons are called by their names: “%s”', (text, expected) => {
    expect(findProposals([paragraph(text)], [], known).namesPersons).toBe(expected);
  });

  it('say what the text speaks of, what is delicate in it, and when it was written', () => {
    const { mentions, cautions, writtenAt } = findProposals(
      [paragraph('Mục tiêu là giúp hộ nghèo; còn hạn chế về kinh phí.')],
      ['Thứ năm, 16/06/2022, 12:58 (GMT+7)'],
      known,
    );
    expect([...mentions.keys()]).toEqual(['goals', 'resources', 'lessons']);
    expect(cautions).toEqual(['ca-nhan']);
    expect(writtenAt).toBe('2022-06-16');
  });
});
