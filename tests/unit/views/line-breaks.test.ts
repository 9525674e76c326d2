import { describe, expect, it } from 'vitest';
import { keptTogether, onOneLine } from '#views/line-breaks.ts';

describe('a line does not break', () => {
  const unbroken = (text: string) => keptTogether(text).replaceAll('\u00a0', '_');

  it('inside a proper name', () => {
    expect(unbroken('ở xã Đăk Tơ Lung, huyện Kon Rẫy')).toBe('ở xã Đăk_Tơ_Lung, huyện Kon_Rẫy');
    expect(unbroken('Kho K1 và Bác Hồ')).toBe('Kho_K1 và Bác_Hồ');
  });

  it('inside a proper name only: words in capitals would be too long together', () => {
    expect(unbroken('GIỮ RỪNG ĐẶC DỤNG')).toBe('GIỮ RỪNG ĐẶC DỤNG');
  });

  it('between a numeral and its word', () => {
    expect(unbroken('chi bộ “3 tốt, 3 không” ở thôn 4')).toBe('chi_bộ “3_tốt, 3_không” ở thôn_4');
  });

  it('inside words that are written with one capital', () => {
    expect(unbroken('vận động Nhân dân và Đảng bộ xã')).toBe('vận_động Nhân_dân và Đảng_bộ xã');
  });

  it('inside a compound, small or capitalised, nor for the sake of letters that only look like one', () => {
    expect(unbroken('Bồi dưỡng, kết nạp đoàn viên')).toBe('Bồi_dưỡng, kết_nạp đoàn_viên');
    expect(unbroken('nghi bộ đội')).toBe('nghi bộ đội');
  });

  it('inside a few words, while many may break', () => {
    expect(onOneLine('Mới có tên')).toBe('Mới\u00a0có\u00a0tên');
    expect(onOneLine('xã Đăk Tơ Lung, huyện Kon Rẫy')).toBe('xã Đăk Tơ Lung, huyện Kon Rẫy');
  });
});
