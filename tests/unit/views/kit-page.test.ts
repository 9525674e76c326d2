import { describe, expect, it } from 'vitest';
import { kitData } from '#views/kit-data.ts';
import { kitPage } from '#views/kit-page.ts';
import { library, officialDocument, practice, replication, source, step, unit } from '#tests/unit/domain/records.ts';

const SITE = { name: 'Làm Mẫu', contact: { email: 'ban-bien-tap@lam-mau.example' } };
const told = (text: string) => [{ text, basis: 'bai-mot' }];
const lessons = {
  achieved: 'khong-neu',
  improve: told('Ghi sổ chưa đều.'),
  causes: 'khong-neu',
  remedy: told('Cử thêm người.'),
};
const records = {
  sources: [source('bai-mot', { title: 'Dọn đường', outlet: 'Báo Mẫu', publishedAt: '2026-10-05' })],
  units: [unit('don-vi-goc'), unit('noi-theo'), unit('noi-khac')],
};
const steps = [step(), { ...step('bien-soan'), title: 'Ghi sổ', who: 'Tổ trưởng' }];

describe('the page of a kit', () => {
  const model = practice('mau', { steps });

  it('tells what did not go well, and how it was met, where the practice began and where it was followed', () => {
    const own = practice('mau', { steps, lessons: { ...lessons, improve: 'nhac-khong-ke', remedy: 'khong-neu' } });
    const replications = [replication('noi-theo', { lessons }), replication('noi-khac')];
    const page = kitPage(own, library({ ...records, practices: [own], replications }));
    expect(page?.risks.map(({ where }) => where.label)).toEqual(['Đơn vị don-vi-goc', 'Đơn vị noi-theo']);
    expect(page?.risks[0]?.improve).toEqual({ silent: 'Nguồn có nhắc, không nêu cụ thể' });
    expect(page?.risks[1]).toMatchObject({
      where: { href: '/nhan-rong/#noi-theo' },
      remedy: { items: [{ text: 'Cử thêm người.' }] },
    });
  });

  it('sends those who ask to the body that stands today', () => {
    const ended = { endedAt: '2025-06-30', successors: ['noi-theo', 'noi-khac'] };
    const units = [unit('don-vi-goc', ended), unit('noi-theo'), unit('noi-khac')];
    const page = kitPage(model, library({ ...records, units, practices: [model] }));
    expect(page?.ask).toEqual({
      units: [
        { href: '/don-vi/#noi-theo', label: 'Đơn vị noi-theo' },
        { href: '/don-vi/#noi-khac', label: 'Đơn vị noi-khac' },
      ],
      ended: { name: 'Đơn vị don-vi-goc', date: '30/6/2025' },
    });
    expect(kitPage(model, library({ ...records, practices: [model] }))?.ask).toEqual({
      units: [{ href: '/don-vi/#don-vi-goc', label: 'Đơn vị don-vi-goc' }],
    });
  });

  it('has a builder of papers only where there are steps', () => {
    const bare = practice('mau', { nameOnly: true });
    expect(kitPage(model, library({ ...records, practices: [model] }))?.builder).toEqual({ id: 'mau' });
    expect(kitPage(bare, library({ ...records, practices: [bare] }))?.builder).toBeUndefined();
  });

  it('is none where a caution switches it off', () => {
    const delicate = practice('mau', { steps, caution: ['ton-giao'] });
    expect(kitPage(delicate, library({ ...records, practices: [delicate] }))).toBeUndefined();
  });
});

describe('what the builder is told', () => {
  const model = practice('mau', { steps, officialDocuments: ['chi-thi', 'ke-hoach', 'nghi-quyet'] });
  const documents = [
    officialDocument('chi-thi'),
    officialDocument('ke-hoach', { type: 'ke-hoach', number: '267-KH/HU', issuer: 'khong-neu', date: 'khong-neu' }),
    officialDocument('nghi-quyet', { type: 'nghi-quyet', number: 'khong-neu', subject: 'Nghị quyết Đại hội' }),
  ];
  const data = kitData(model, library({ ...records, documents, practices: [model] }), SITE);

  it('is who and when only where the record says so, and which steps are the editors’', () => {
    expect(data.steps).toEqual([
      { title: 'Họp chi ủy', suggested: false },
      { title: 'Ghi sổ', who: 'Tổ trưởng', suggested: true },
    ]);
  });

  it('is no body that a commune cannot set to work, and no day that is past', () => {
    const bound = practice('mau', {
      steps: [
        { ...step(), who: 'Cục Chính trị Quân khu 7', when: 'Ngày 16/6/2022, sau 3 năm thực hiện' },
        { ...step(), who: 'Huyện ủy Mẫu', when: 'Hằng tháng' },
      ],
    });
    expect(kitData(bound, library({ ...records, practices: [bound] }), SITE).steps).toEqual([
      { title: 'Họp chi ủy', suggested: false },
      { title: 'Họp chi ủy', when: 'Hằng tháng', suggested: false },
    ]);
  });

  it('is the source in words', () => {
    expect(data.source).toBe('bài “Dọn đường” (Báo Mẫu), đăng 05/10/2026');
  });

  it('is the documents with their standing, those of a huyện marked', () => {
    expect(data.grounds.map(({ id, standing, district }) => [id, standing, district])).toEqual([
      ['chi-thi', 'Chưa rõ hiệu lực', false],
      ['ke-hoach', 'Chưa rõ hiệu lực', true],
      ['nghi-quyet', 'Chưa rõ hiệu lực', false],
    ]);
    expect(data.grounds[1]).not.toHaveProperty('date');
    expect(data.grounds[2]).not.toHaveProperty('number');
  });
});
