import { describe, expect, it } from 'vitest';
import { changesBetween, isEmpty } from '#cli/publication/changes.ts';
import { recordOf } from '#cli/publication/site-record.ts';
import { changesFile, summary } from '#cli/publication/telling.ts';
import { smallSite, type SmallSite } from '#tests/support/small-site.ts';

const home = { title: 'Trang chủ' };
const before: SmallSite = {
  day: '26/11/2026',
  pages: {
    '': home,
    'mo-hinh/don-duong/': { title: 'Dọn đường', main: 'Hai bước.' },
    'mo-hinh/don-duong/nhan-rong/': { title: 'Làm theo: Dọn đường' },
    'mo-hinh/trong-rau/': { title: 'Trồng rau', main: 'Một bước.' },
    'tin-tuc/hoi-nghi/': { title: 'Hội nghị' },
  },
  files: { '_astro/page.AAAA.js': '1', 'anh-chia-se/a.png': 'x' },
};
const recordFor = (site: SmallSite) => recordOf(smallSite(site), '2026-11-26');
const compared = (after: SmallSite) => changesBetween(recordFor(before), recordFor(after));
const names = (pages: readonly { title: string; address: string }[]) =>
  pages.map(({ address, title }) => [address, title]);

describe('what changed between two publications', () => {
  it('is nothing where only the day of the edition is another', () => {
    expect(isEmpty(compared({ ...before, day: '03/12/2026' }))).toBe(true);
  });

  it('tells what is new, other, corrected and withdrawn by title and address', () => {
    const { pages } = compared({
      ...before,
      day: '03/12/2026',
      pages: {
        ...before.pages,
        'mo-hinh/don-duong/': { title: 'Dọn đường', main: 'Ba bước.' },
        'mo-hinh/trong-rau/': { title: 'Trồng rau', main: 'Đã sửa.' },
        'mo-hinh/tu-sach/': { title: 'Tủ sách' },
        'tin-tuc/hoi-nghi/': { title: 'Hội nghị', main: 'Bài này đã được gỡ.' },
      },
      mended: [
        { path: 'mo-hinh/trong-rau/', kind: 'corrected', date: '2026-12-01' },
        { path: 'tin-tuc/hoi-nghi/', kind: 'withdrawn', date: '2026-12-02' },
      ],
    });
    expect(names(pages.added)).toEqual([['mo-hinh/tu-sach/', 'Tủ sách']]);
    expect(names(pages.changed)).toEqual([['mo-hinh/don-duong/', 'Dọn đường']]);
    expect(names(pages.corrected)).toEqual([['mo-hinh/trong-rau/', 'Trồng rau']]);
    expect(names(pages.withdrawn)).toEqual([['tin-tuc/hoi-nghi/', 'Hội nghị']]);
    expect([pages.renamed, pages.gone, pages.frameOnly]).toEqual([[], [], 0]);
  });

  it('knows a renamed page by what its old address leads to, also under a path', () => {
    const { 'mo-hinh/trong-rau/': rau, ...others } = before.pages;
    for (const to of ['mo-hinh/rau-sach/', 'tuyen-giao/mo-hinh/rau-sach/']) {
      const { pages, files } = compared({
        ...before,
        pages: { ...others, ...(rau && { 'mo-hinh/rau-sach/': rau }) },
        moved: { 'mo-hinh/trong-rau/': to },
      });
      expect(pages.renamed).toEqual([{ from: 'mo-hinh/trong-rau/', address: 'mo-hinh/rau-sach/', title: 'Trồng rau' }]);
      expect([pages.added, pages.changed, pages.gone]).toEqual([[], [], []]);
      expect(files.changed).toContain('mo-hinh/trong-rau/index.html');
    }
  });

  it('tells what is gone, and which files are to be deleted', () => {
    const { 'tin-tuc/hoi-nghi/': _, ...others } = before.pages;
    const { pages, files } = compared({
      ...before,
      pages: others,
      files: { '_astro/page.BBBB.js': '2', 'anh-chia-se/a.png': 'x' },
    });
    expect(names(pages.gone)).toEqual([['tin-tuc/hoi-nghi/', 'Hội nghị']]);
    expect(files).toEqual({
      added: ['_astro/page.BBBB.js'],
      changed: [],
      removed: ['_astro/page.AAAA.js', 'tin-tuc/hoi-nghi/index.html'],
    });
  });

  it('does not take a new menu for new content', () => {
    const framed = Object.entries(before.pages).map(([address, page]) => [
      address,
      { ...page, frame: '<nav>Mới</nav>' },
    ]);
    const { pages, files } = compared({ ...before, pages: Object.fromEntries(framed) as SmallSite['pages'] });
    expect([pages.changed, pages.frameOnly, files.changed.length]).toEqual([[], 5, 5]);
  });

  it('reads as a list with a way to put it up; an entry stands for the pages under it', () => {
    const after = recordFor({
      ...before,
      pages: {
        ...before.pages,
        'mo-hinh/tu-sach/': { title: 'Tủ sách' },
        'mo-hinh/tu-sach/nhan-rong/': { title: 'Làm theo: Tủ sách' },
      },
    });
    const changes = changesBetween(recordFor(before), after);
    const publication = {
      title: 'trang-2026-12-03',
      day: '2026-12-03',
      siteName: 'Trang',
      address: 'https://a.vn/',
      fileCount: 9,
      bytes: 1024 ** 2,
    };
    const text = changesFile({ ...publication, since: '2026-11-26', changes });
    expect(text.startsWith('\uFEFFTrang: bản công bố ngày 03/12/2026\r\n')).toBe(true);
    expect(text).toContain('- Tủ sách: /mo-hinh/tu-sach/, kèm 1 trang bên trong\r\n');
    expect(text).toContain('giải nén trang-2026-12-03-thay-doi.zip');
    expect(text).not.toContain('tep-can-xoa.txt');
    expect(summary({ ...publication, since: '2026-11-26', changes })).toEqual([
      'So với bản 2026-11-26: 1 trang mới.',
      'Tệp: 2 mới, 0 đổi, 0 cần xóa. Trọn trang: 9 tệp, 1,0 MB.',
    ]);
    expect(changesFile(publication)).toContain('Lần công bố đầu tiên: đăng trọn trang.');
  });
});
