import { describe, expect, it } from 'vitest';
import { estimatedWidth, fittingSize } from '#outputs/text-fitting.ts';

const room = { width: 1056, height: 220, lineHeight: 1.28, largest: 72, smallest: 40 };

describe('the size of a title', () => {
  it('does not depend on marks', () => {
    expect(estimatedWidth('Nguyễn Ộ ữ')).toBeCloseTo(estimatedWidth('Nguyen O u'));
  });

  it('is the largest there is for a short title', () => {
    expect(fittingSize('Tủ sách chi bộ', room)).toBe(72);
  });

  it('keeps a title on one line where that costs little', () => {
    const size = fittingSize('Vận động Nhân dân làm chổi đót', room);
    expect(size).toBeLessThan(72);
    expect(size * estimatedWidth('Vận động Nhân dân làm chổi đót')).toBeLessThanOrEqual(room.width);
  });

  it('leaves a long title room in height', () => {
    const title = 'Một tiêu đề thật dài để xem chữ có còn vừa trong khung hay không, dài đến chín mươi ký tự nhé';
    const size = fittingSize(title, { ...room, width: 680 });
    const lines = Math.ceil((size * estimatedWidth(title)) / (680 * 0.92));
    expect(lines * size * room.lineHeight).toBeLessThanOrEqual(room.height);
  });

  it('never goes under what can be read', () => {
    expect(fittingSize('chữ '.repeat(80), room)).toBe(40);
  });
});
