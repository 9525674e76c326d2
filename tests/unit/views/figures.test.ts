import { describe, expect, it } from 'vitest';
import { afterValue } from '#views/figures.ts';

describe('the words after a value', () => {
  it.each([
    ['Quần chúng được kết nạp', 'nguoi', 'quần chúng', 'quần chúng được kết nạp'],
    ['Rác đưa ra bãi mỗi tuần', 'nguoi', 'kg', 'kg rác đưa ra bãi mỗi tuần'],
    ['Hộ tham gia dọn đường', 'nguoi', 'lượt hộ', 'lượt hộ tham gia dọn đường'],
    ['Lượt đảng viên được giúp', 'luot', 'lượt đảng viên', 'đảng viên được giúp'],
    ['Thành viên đoàn giám sát', 'nguoi', 'đồng chí', 'đồng chí thành viên đoàn giám sát'],
    ['Hộ dùng nước sạch', 'nguoi', '%', 'hộ dùng nước sạch'],
  ] as const)('of “%s” (%s, %s) say what is counted, once', (indicator, counting, measure, words) => {
    expect(afterValue({ indicator, counting, measure })).toBe(words);
  });
});
