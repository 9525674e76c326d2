/** A new commune officer makes papers out of a kit. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { choose, field, KIT, openBuilder, savedWord, sheet, status, textOf } from '#tests/support/paper-desk.ts';
import { expect, PHONE, test } from '#tests/support/reader.ts';

const scripts = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
};

describe('an officer of a commune', () => {
  test('makes a plan for the Fatherland Front, and has it as a Word file', async ({ open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    await choose(page, 'Kế hoạch', 'Mặt trận xã');
    await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
    await field(page, 'Mục đích').fill('Bà con có thêm việc lúc nông nhàn.');
    await field(page, 'Người phụ trách (chức danh)').fill('Phó Chủ tịch Mặt trận xã');
    await field(page, 'Ngày bắt đầu').fill('02/02/2026');
    await page.getByText('Sửa bước 1', { exact: true }).click();
    await field(page, 'Làm trong mấy ngày').first().fill('3');
    await field(page, 'Đơn vị chủ trì').first().fill('UBND xã');
    const word = await savedWord(page, 'Tải kế hoạch (Word)');
    const text = textOf(word);
    expect(word.name).toMatch(/^ke-hoach-mat-tran-xa-lam-choi-dot-\d{4}\.docx$/);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).not.toContain('ĐẢNG CỘNG SẢN');
    expect(text).toContain('ỦY BAN MTTQ VIỆT NAM\nXÃ MINH SƠN\nBAN THƯỜNG TRỰC');
    expect(text).toMatch(/^Số:\u00A0+\/KH-MTTQ-BTT$/m);
    expect(text).toContain('TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH');
    expect(text).toContain('Từ ngày 02 đến 04/02/2026');
    expect(text).toContain('người phụ trách: Phó Chủ tịch Mặt trận xã.');
    expect(text).toContain('Mô hình tham khảo: “Vận động Nhân dân làm chổi đót”, Đảng ủy xã Đăk Tơ Lung, theo bài “');
    expect(text).toContain('(*) Gợi ý của ban biên tập Làm Mẫu, không phải cách làm của đơn vị nêu tên.');
    expect(text.match(/\u00A0\(\*\)$/gm)).toHaveLength(9);
    expect(text).toContain('để tổng hợp./.');
  });

  test('makes a plan for a cell, whose papers are the Party’s', async ({ open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    await choose(page, 'Kế hoạch', 'Chi bộ');
    await field(page, 'Tên cơ quan, tổ chức').fill('Chi bộ thôn Bó Pèng');
    await field(page, 'Cấp trên trực tiếp').fill('Đảng bộ xã Minh Sơn');
    await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
    await field(page, 'Theo nghị quyết chi bộ tháng').fill('10/2026');
    const word = await savedWord(page, 'Tải kế hoạch (Word)');
    const text = textOf(word);
    expect(text).toContain('ĐẢNG BỘ XÃ MINH SƠN\nCHI BỘ THÔN BÓ PÈNG\n*\nĐẢNG CỘNG SẢN VIỆT NAM');
    expect(text).not.toContain('Độc lập - Tự do');
    expect(text).toMatch(/^Số\u00A0+-KH\/CB$/m);
    expect(text).toContain('I- MỤC ĐÍCH, YÊU CẦU');
    expect(text).toContain('T/M CHI BỘ\nBÍ THƯ');
    expect(text).toContain('- Lưu Chi bộ.');
    expect(text).not.toContain('./.');
    expect(text.trim().split('\n').at(-1)).toContain('Văn thư kiểm tra thể thức trước khi ký.');
    expect(await page.locator('.paper-result').innerText()).toContain('Trình bày theo Quy định 399-QĐ/TW');
  });

  test.for([
    ['Báo cáo tháng', 'UBND xã', 'Tải báo cáo tháng (Word)', 'BÁO CÁO'],
    ['Phiếu nói ở chi bộ', 'Chi bộ', 'Tải phiếu nói ở chi bộ (Word)', 'quần chúng được phân công'],
    ['Báo cáo sơ kết', 'Đảng ủy xã', 'Tải báo cáo sơ kết (Word)', 'Cách khắc phục, ai, bao giờ'],
    ['Bản đăng ký của đảng viên', 'Chi bộ', 'Tải bản đăng ký của đảng viên (Word)', 'NGƯỜI ĐĂNG KÝ'],
  ] as const)('makes the other papers too: %s', async ([paper, issuer, button, words], { open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    await choose(page, paper, issuer);
    expect(textOf(await savedWord(page, button))).toContain(words);
  });

  test('is asked first which way a proposal for praise goes, and the names typed there are on paper only', async ({
    open,
  }) => {
    const page = await open(KIT);
    await openBuilder(page);
    await field(page, 'Loại văn bản').selectOption({ label: 'Tờ trình đề nghị khen thưởng' });
    await field(page, 'Khen theo đường nào').selectOption({ label: 'Khen theo Luật Thi đua, khen thưởng' });
    expect(await page.locator('#o-issuer option').allInnerTexts()).not.toContain('Chi bộ');
    await page.locator('#o-issuer').selectOption({ label: 'UBND xã' });
    await field(page, 'Tập thể, cá nhân (chức vụ, đơn vị)').fill('Bà Nguyễn Thị Mẫu, thôn Một');
    const text = textOf(await savedWord(page, 'Tải tờ trình đề nghị khen thưởng (Word)'));
    expect(text).toContain('Bà Nguyễn Thị Mẫu, thôn Một');
    expect(text).toContain('dùng mẫu của Nghị định khi nộp');
    await page.getByRole('button', { name: 'Giữ bản nháp trên máy' }).click();
    await page.getByText('Đã lưu bản nháp trên máy lúc').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Nguyễn Thị Mẫu');
  });

  test('sees in the preview what the Word file has, line by line', async ({ open }) => {
    const page = await open(KIT, { viewport: PHONE });
    await openBuilder(page);
    await choose(page, 'Kế hoạch', 'UBND xã');
    await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
    const squeeze = (text: string) => text.replace(/\s+/g, '');
    const drawn = squeeze(await sheet(page).evaluate((element) => element.textContent ?? ''));
    expect(squeeze(textOf(await savedWord(page, 'Tải kế hoạch (Word)')))).toBe(drawn);
  });

  test('prints the paper without the page around it, a talking slip on one sheet', async ({ open }) => {
    const page = await open(KIT, { before: () => Object.assign(globalThis, { print: () => undefined }) });
    await openBuilder(page);
    await choose(page, 'Phiếu nói ở chi bộ', 'Chi bộ');
    await field(page, 'Đã làm gì').fill('Dọn đường hai buổi.');
    await page.getByRole('button', { name: 'In văn bản này' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).toMatch(/^\s*\[…\]\s+PHIẾU NÓI[\s\S]+Không ghi tên người\.\s*$/);
    await page.emulateMedia({ media: null });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    // What is printed next is the page again.
    expect(await page.locator('body').getAttribute('class')).toBe('');
  });

  test('finds the bodies in the order in which they are looked for, and the commune first where the Law praises', async ({
    open,
  }) => {
    const page = await open(KIT);
    await openBuilder(page);
    const bodies = await page.locator('#o-issuer option').allInnerTexts();
    expect(bodies.slice(0, 4)).toEqual(['Chi bộ', 'Đảng ủy xã', 'UBND xã', 'Mặt trận xã']);
    await field(page, 'Loại văn bản').selectOption({ label: 'Tờ trình đề nghị khen thưởng' });
    await field(page, 'Khen theo đường nào').selectOption({ label: 'Khen theo Luật Thi đua, khen thưởng' });
    expect(await page.locator('#o-issuer option:checked').innerText()).toBe('UBND xã');
  });

  test('is told what is still blank, and fewer things once something is filled in', async ({ open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    const blanks = page.locator('[data-blanks]');
    const before = Number(await blanks.getAttribute('data-blanks'));
    expect(await blanks.innerText()).toMatch(/^Còn \d+ chỗ để trống: .*Vẫn tải được, chỗ trống in là \[…\]\.$/);
    await field(page, 'Mục đích').fill('Có thêm việc.');
    expect(Number(await blanks.getAttribute('data-blanks'))).toBe(before - 1);
  });

  test('finds no document chosen as ground, and its standing beside each that may be', async ({ open }) => {
    const page = await open('/mo-hinh/chi-bo-bon-tot/nhan-rong/');
    await openBuilder(page);
    const grounds = page.locator('fieldset', { hasText: 'Văn bản làm căn cứ' });
    const boxes = grounds.locator('input[type="checkbox"]');
    expect(await boxes.count()).toBeGreaterThan(0);
    expect(await boxes.evaluateAll((all) => all.some((box) => (box as HTMLInputElement).checked))).toBe(false);
    expect(await grounds.locator('label', { hasText: '267-KH/HU' }).innerText()).toContain(
      'Văn bản cấp huyện, chỉ để tham khảo',
    );
    expect(await sheet(page).innerText()).toContain('Thực hiện […],');
    await grounds.locator('label', { hasText: '21-NQ/TW' }).click();
    expect(await sheet(page).innerText()).toContain('Thực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của');
  });
});

describe('what the reader has to wait for', () => {
  test('is nothing of the builder before it is opened, and not the Word library before a file is asked for', async ({
    open,
  }) => {
    const page = await open('/gioi-thieu/');
    const asked = scripts(page);
    await page.goto(page.url().replace('/gioi-thieu/', KIT));
    await page.waitForLoadState('networkidle');
    const builder = (path: string) => /builder|bo-nhan-rong|docx/.test(path);
    expect(asked.filter(builder)).toEqual([]);
    await openBuilder(page);
    expect(asked.some((path) => path.includes('builder'))).toBe(true);
    expect(asked.filter((path) => path.includes('docx'))).toEqual([]);
    await savedWord(page, 'Tải kế hoạch (Word)');
    expect(asked.filter((path) => path.includes('docx'))).toHaveLength(1);
  });

  test('is told kindly where the Word library does not come, and keeps what was typed', async ({ open }) => {
    const page = await open(KIT, { expected: /docx/ });
    await page.route(/docx[^/]*\.js$/, (route) => route.abort());
    await openBuilder(page);
    await field(page, 'Mục đích').fill('Có thêm việc.');
    await page.getByRole('button', { name: 'Tải kế hoạch (Word)' }).click();
    await expect.poll(() => status(page).innerText()).toContain('Chưa tạo được tệp Word.');
    expect(await field(page, 'Mục đích').inputValue()).toBe('Có thêm việc.');
  });

  test('is told kindly where the builder does not come, and may ask again', async ({ open }) => {
    const page = await open(KIT, { expected: /bo-nhan-rong/ });
    await page.route(/the-thuc\.json$/, (route) => route.abort(), { times: 1 });
    const button = page.getByRole('button', { name: 'Mở biểu mẫu' });
    await button.click();
    await page.getByText('Chưa tải được phần lập văn bản.').waitFor();
    await openBuilder(page);
  });

  test('works on without a network once it is there', async ({ open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    await savedWord(page, 'Tải kế hoạch (Word)');
    await page.context().setOffline(true);
    await choose(page, 'Kế hoạch', 'Đoàn xã');
    await field(page, 'Xã, phường, đặc khu').fill('xã Minh Sơn');
    expect(textOf(await savedWord(page, 'Tải kế hoạch (Word)'))).toContain('ĐOÀN TNCS HỒ CHÍ MINH');
  });
});

describe('what may not be typed', () => {
  test.for([
    ['Mục đích', 'Gọi 0912345678', 'Ô này có vẻ chứa số điện thoại hoặc số căn cước.'],
    ['Người phụ trách (chức danh)', 'Nguyễn Văn Mẫu', 'Ô này có vẻ ghi tên người. Chỉ ghi chức danh.'],
    ['Cấp trên trực tiếp', 'Huyện ủy Bắc Mê', 'Từ 01/7/2025 không còn cấp huyện.'],
    ['Tên cơ quan, tổ chức', 'Chi bộ Quân sự xã', 'Trang không lập văn bản cho đơn vị lực lượng vũ trang'],
    ['Ngày bắt đầu', '31/02/2026', 'Ngày này không có. Viết theo mẫu 16/6/2026.'],
    ['Số người tham gia', 'ba mươi', 'Chỉ ghi số, ví dụ 30.'],
  ] as const)('is refused beside the field, and is in no paper: %s “%s”', async ([label, typed, words], { open }) => {
    const page = await open(KIT);
    await openBuilder(page);
    const typedIn = field(page, label);
    await typedIn.fill(typed);
    await typedIn.blur();
    const told = page.locator('.field', { has: page.getByLabel(label, { exact: true }) }).locator('.problem');
    expect(await told.innerText()).toContain(words);
    expect(await typedIn.getAttribute('aria-invalid')).toBe('true');
    expect(await typedIn.getAttribute('aria-describedby')).toContain(await told.getAttribute('id'));
    expect(await sheet(page).innerText()).not.toContain(typed);
    await page.getByRole('button', { name: 'Tải kế hoạch (Word)' }).click();
    expect(await status(page).innerText()).toContain('Còn ô chưa đúng.');
    expect(await typedIn.evaluate((element) => element === document.activeElement)).toBe(true);
    await typedIn.fill('');
    expect(await told.isVisible()).toBe(false);
  });
});
