import { describe, expect, it } from 'vitest';
import { pageOf } from '#checks/addresses.ts';
import { runRules } from '#checks/check-content.ts';
import { collectContent, contentFileFrom, contentOf } from '#checks/collect.ts';
import type { Content } from '#checks/content.ts';
import { reportOf } from '#checks/report.ts';
import { readSite } from '#checks/site.ts';
import { tellPage } from '#preview/tell-page.ts';
import type { Banner, Telling } from '#preview/telling.ts';

const TODAY = '2026-11-26';
const site = { ...readSite('content/trang-web.yaml'), base: '/xa/' };
const real = await collectContent('.');

const ENTRY = { kind: 'mo-hinh', id: 'mo-hinh-vi-du' } as const;
const PAGE = '/mo-hinh/mo-hinh-vi-du/';

/** The real content, one made-up practice added. It is no whole record: the banner asks for no more. */
function withEntry(fields: string, body = 'Bài thử.'): Content {
  const added = contentFileFrom(`content/mo-hinh/${ENTRY.id}/index.mdx`, ENTRY, `---\n${fields}\n---\n\n${body}\n`);
  return contentOf(real.root, [...real.files, added], real.pictures, real.strays);
}

/** Only where faults are asked for are the rules run. */
const tell = (path: string, content: Content, report = reportOf(0, [])): Telling =>
  tellPage(path, { content, report, time: '10:00:00' }, site, TODAY);
const bannerFor = (fields: string): Banner | null => tell(PAGE, withEntry(`title: Mô hình Ví Dụ\n${fields}`)).banner;

describe('what a page of the preview is told', () => {
  it('is of the record whose page it is, or whose page it lies under', () => {
    const paged = real.files.flatMap((file) => pageOf(file) ?? []);
    expect(paged.length).toBeGreaterThan(50);
    const checked = { content: real, report: reportOf(0, []), time: '' };
    const wrong = real.files.filter((file) => {
      const page = pageOf(file);
      if (page === undefined) return false;
      const told = [page, `${page}nhan-rong/`].map(
        (path) => tellPage(path, checked, site, TODAY).parts[0]?.files[0]?.file,
      );
      return told.some((name) => name !== file.file);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('is of the whole content where a page has no record', () => {
    const { parts, form, banner } = tell('/mo-hinh/', real);
    expect(parts.map(({ title }) => title)).toEqual(['Cả nội dung', 'Công chúng chưa thấy']);
    expect(form).toEqual({ href: '/xa/quan-tri/', label: 'Mở biểu mẫu soạn nội dung' });
    expect(banner).toBeNull();
  });

  it.each([
    ['status: nhap', 'Bản nháp. Công chúng chưa thấy.', 'status: tham-dinh'],
    ['status: tham-dinh', 'Đang thẩm định. Công chúng chưa thấy.', 'status: cong-bo'],
    ['status: cong-bo\npublishedAt: 2026-12-01', 'Hẹn công bố ngày 01/12/2026. Công chúng chưa thấy.', ''],
    ['status: rut', 'Bài đã gỡ. Công chúng chỉ thấy lời báo dưới đây.', 'status: cong-bo'],
  ])('is where it stands, and what to write next: %s', (fields, title, first) => {
    const banner = bannerFor(fields);
    expect(banner?.title).toBe(title);
    expect(banner?.next?.lines.split('\n')[0]).toBe(first);
    expect(banner?.form.href).toBe('/xa/quan-tri/#/collections/mo-hinh/entries/mo-hinh-vi-du/index');
  });

  it('is who moved it last', () => {
    const gate =
      'gate:\n  - {to: nhap, date: 2026-11-01, role: Người soạn}\n  - {to: tham-dinh, date: 2026-11-20, role: Tổ thẩm định}';
    expect(bannerFor(`status: tham-dinh\n${gate}`)?.said).toContain('Chuyển lần cuối: Tổ thẩm định, ngày 20/11/2026.');
    expect(bannerFor('status: nhap')?.said).toContain('Tệp chưa ghi ai chuyển, ngày nào.');
  });

  it('is each fault with its line, field, reason and mend, and what waits to be written', () => {
    const content = withEntry('title: Mô hình Ví Dụ\nstatus: nhap\nfield: khong-co', '[[CẦN VIẾT: các bước]]');
    const { parts, summary } = tell(PAGE, content, runRules(content));
    expect(summary).toMatch(/^Kiểm tra: \d+ lỗi ở trang này$/);
    const findings = parts[0]?.files[0]?.findings ?? [];
    expect(findings).toContainEqual({
      where: 'Dòng 4 · Lĩnh vực chính',
      field: 'field',
      why: expect.stringMatching(/^Ghi “khong-co”, cần một trong: kinh-te, /) as string,
      mend: 'chọn một mã trong các mã trên.',
    });
    const waiting = parts.find(({ title }) => title === 'Nhắc')?.files[0]?.findings;
    expect(waiting?.map(({ where, why }) => `${where}: ${why}`)).toEqual([
      'Dòng 7 · Bài viết: Còn chờ viết: CẦN VIẾT: các bước',
    ]);
  });

  it('counts what waits on the page and in the records it leans on beside “no fault”', () => {
    const draft = withEntry(
      'title: Mô hình Ví Dụ\nstatus: nhap\nunits: [don-vi-vi-du]',
      '[[CẦN VIẾT: a]] [[CẦN XEM: b]]',
    );
    const unit = contentFileFrom(
      'content/du-lieu/don-vi/don-vi-vi-du.yaml',
      { kind: 'don-vi', id: 'don-vi-vi-du' },
      'name: "[[CẦN VIẾT: tên]]"\n',
    );
    const content = contentOf(draft.root, [...draft.files, unit], draft.pictures, draft.strays);
    expect(tell(PAGE, content).summary).toBe('Kiểm tra: không có lỗi, còn 3 chỗ chờ viết');
    expect(tell('/mo-hinh/', content).summary).toBe('Kiểm tra: không có lỗi');
    expect(tell(PAGE, withEntry('title: Mô hình Ví Dụ\nstatus: nhap')).summary).toBe('Kiểm tra: không có lỗi');
    expect(runRules(content).waiting).toBe(3);
  });

  it('marks what waits, wherever the page leads to it, and never what was taken back', () => {
    const { held } = tell('/mo-hinh/', withEntry('title: Mô hình Ví Dụ\nstatus: nhap'));
    expect(held).toEqual([{ title: 'Mô hình Ví Dụ', label: 'Bản nháp', page: `/xa${PAGE}`, anchor: '' }]);
    expect(tell('/mo-hinh/', withEntry('title: Mô hình Ví Dụ\nstatus: rut')).held).toEqual([]);
  });
});
