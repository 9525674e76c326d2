import { describe, expect, it } from 'vitest';
import { syllables } from '#vietnamese/spoken/length.ts';
import { elements, pages, siteFile, siteFiles, type SitePage, textOf } from '#tests/support/site-pages.ts';

const PACK = /^\/([^/]+\/[^/]+)\/truyen-thong\//;
const packs = pages.filter(({ address }) => PACK.test(address));
const of = (entry: string) => packs.filter(({ address }) => address.startsWith(`/${entry}/truyen-thong/`));
const sheetsOf = (entry: string) =>
  of(entry)
    .map(({ address }) => address.split('/').at(-2) ?? '')
    .sort();
const scripts = packs.filter(({ address }) => address.endsWith('/loa/'));
const marked = ({ document }: SitePage, attribute: string) =>
  elements(document, '*').filter(({ attribs }) => attribute in attribs);
const classed = ({ document }: SitePage, name: string) =>
  elements(document, '*').filter(({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name));

const WHOLE = ['ap-phich', 'loa', 'the-a6', 'the-ke-chuyen', 'truyen-thong'];

describe('the propagation pack', () => {
  it('is whole where nothing has to be minded', () => {
    for (const entry of ['mo-hinh/lam-choi-dot', 'chi-bo-lam-mau/chi-bo-thon-bo-peng', 'mo-hinh/chi-bo-bon-tot']) {
      expect(sheetsOf(entry), entry).toEqual(WHOLE);
      expect(
        of(entry).flatMap((page) => classed(page, 'caption')),
        entry,
      ).toHaveLength(1);
    }
  });

  it('is not there at all for what is published by its name only', () => {
    expect(of('mo-hinh/khu-dan-cu-van-hoa-kieu-mau')).toEqual([]);
  });

  it('has no script, poster, card, caption or picture that would advertise alcohol', () => {
    const entry = 'mo-hinh/nep-cam-ruou-ghe-kon-lung';
    expect(sheetsOf(entry)).toEqual(['the-ke-chuyen', 'truyen-thong']);
    expect(of(entry).flatMap((page) => classed(page, 'caption'))).toEqual([]);
    expect(of(entry).filter(({ html }) => html.includes('anh-chia-se/mo-hinh/'))).toEqual([]);
    expect(siteFiles(`anh-chia-se/${entry}*`)).toEqual([]);
  });

  it('speaks for no armed unit, makes no appeal and cuts no steps from their warning', () => {
    for (const entry of [
      'tin-tuc/quan-khu-7-so-ket-3-nam',
      'chi-bo-lam-mau/chi-bo-kho-dan-hai-van',
      // Told by those write-ups alone, whoever may follow them.
      'mo-hinh/dang-vien-diu-dat-quan-chung',
      'mo-hinh/chi-bo-5-tot-dang-vien-5-tot',
      'mo-hinh/chi-bo-3-tot-3-khong',
      'mo-hinh/gay-quy-giup-gia-dinh-kho-khan',
      'mo-hinh/bao-tro-cu-gia-neo-don',
      'mo-hinh/trong-ca-phe-dak-pne',
      'tin-tuc/giam-sat-474-mo-hinh-lam-theo-bac',
    ]) {
      expect(sheetsOf(entry), entry).toEqual(['the-ke-chuyen', 'truyen-thong']);
    }
  });

  it('shows no place of a unit whose place is kept', () => {
    for (const entry of ['chi-bo-lam-mau/chi-bo-kho-dan-hai-van', 'mo-hinh/dang-vien-diu-dat-quan-chung']) {
      const told = of(entry).flatMap((page) => elements(page.document, 'main').map(textOf));
      expect(told.length).toBeGreaterThan(0);
      expect(
        told.filter((text) => /Nơi làm là|(?:tỉnh|thành phố|huyện) \p{Lu}/u.test(text)),
        entry,
      ).toEqual([]);
    }
  });

  it('is for people, not for search engines or the search of the site', () => {
    const shown = packs.filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html));
    expect(shown.map(({ address }) => address)).toEqual([]);
    expect(packs.filter(({ html }) => html.includes('data-pagefind-body')).map(({ address }) => address)).toEqual([]);
    expect(siteFile('sitemap-0.xml').toString('utf8')).not.toContain('truyen-thong');
  });

  it('is led to from every kit, cell and write-up that has one', () => {
    const linked = new Set(
      pages.flatMap(({ document }) => elements(document, 'a').map(({ attribs }) => attribs['href'] ?? '')),
    );
    expect(packs.map(({ address }) => address).filter((address) => !linked.has(address))).toEqual([]);
  });

  it('carries on every sheet where its words are from', () => {
    const sheets = packs.filter(({ address }) => !/\/(?:truyen-thong|loa)\/$/.test(address));
    expect(sheets.length).toBeGreaterThan(60);
    const bare = sheets.filter((page) => classed(page, 'sheet-source').every((box) => !textOf(box).includes('Nguồn:')));
    expect(bare.map(({ address }) => address)).toEqual([]);
  });

  it('marks every step of the editors as theirs', () => {
    const entry = 'mo-hinh/lam-choi-dot';
    for (const page of of(entry)) {
      const steps = classed(page, 'brief').filter(({ name }) => name === 'ol');
      const items = steps.flatMap((list) => elements(list, 'li').map(textOf));
      expect(
        items.filter((item) => !item.includes('(*)')),
        page.address,
      ).toEqual([]);
      expect(elements(page.document, 'main').map(textOf).join(' ')).toContain('ợi ý');
    }
  });
});

describe('a loudspeaker script of the site', () => {
  const files = siteFiles('**/truyen-thong/loa.txt');
  const spoken = (page: SitePage) => marked(page, 'data-written').map(textOf);

  it('is there', () => expect(scripts.length).toBeGreaterThan(15));

  it('has nothing left unread', () => {
    const unread = scripts.flatMap((page) => spoken(page).filter((line) => !/^[\p{L}\p{M} ,.:;!?'’-]+$/u.test(line)));
    expect(unread).toEqual([]);
    const short = scripts.flatMap((page) => spoken(page).filter((line) => /\p{Lu}{2}/u.test(line)));
    expect(short).toEqual([]);
  });

  it('has four to eight sentences between greeting and thanks, none longer than 25 syllables', () => {
    for (const page of scripts) {
      const body = classed(page, 'spoken')[1];
      const sentences = body === undefined ? [] : elements(body, 'p').map(textOf);
      expect(sentences.length, page.address).toBeGreaterThanOrEqual(4);
      expect(sentences.length, page.address).toBeLessThanOrEqual(8);
      expect(
        sentences.filter((sentence) => syllables(sentence) > 25),
        page.address,
      ).toEqual([]);
    }
  });

  it('says above the text who answers for it, and that it is not approved', () => {
    for (const page of scripts) {
      const head = classed(page, 'script-head').map(textOf).join(' ');
      for (const word of ['Nguồn:', 'Ngày soạn:', 'Thời lượng: khoảng', 'CHƯA DUYỆT', 'Người duyệt:', 'Ngày phát:']) {
        expect(head, page.address).toContain(word);
      }
    }
  });

  it('is offered as a text file, in the letters and line ends of Windows, where nothing has to be mended', () => {
    const readable = scripts.filter((page) => classed(page, 'to-mend').length === 0);
    expect(files).toEqual(readable.map(({ address }) => `${address.slice(1)}`.replace(/\/$/, '.txt')).sort());
    for (const file of files) {
      const bytes = siteFile(file);
      expect([...bytes.subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8').replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
    }
  });

  it('says the same in the file as on the page', () => {
    for (const page of scripts) {
      const file = siteFile(`${page.address.slice(1)}`.replace(/\/$/, '.txt')).toString('utf8');
      const [head = '', text = ''] = file.split('----------------------------------------');
      expect(
        text.split('\r\n').filter((line) => line !== ''),
        page.address,
      ).toEqual(spoken(page));
      expect(head).toContain('CHƯA DUYỆT');
    }
  });
});
