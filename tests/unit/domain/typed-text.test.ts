import { describe, expect, it } from 'vitest';
import { holdsPersonalData, looksLikeName, namesArmedForces } from '#domain/typed-text.ts';
import { isDistrictDocument, namesDistrict } from '#domain/kit-data.ts';

describe('a field for an office', () => {
  it.each([
    'Nguyễn Văn A',
    'đồng chí Trần Thị Bình',
    'Đồng chí Hùng',
    'ông Minh, trưởng thôn',
    'Bí thư chi bộ Lê Văn Tám',
    'Phó Bí thư: Giàng A Páo',
    'chị Hoa',
  ])('tells that “%s” names a person', (text) => expect(looksLikeName(text)).toBe(true));

  it.each([
    'Phó Bí thư chi bộ',
    'Trưởng thôn Bó Pèng',
    'Hiệu trưởng Trường Tiểu học Nguyễn Trãi',
    'Bí thư chi đoàn thôn Lê Lợi',
    'Chủ tịch Hội Phụ nữ xã Minh Sơn',
    'Trưởng Ban Công tác Mặt trận',
    'Chi hội trưởng Chi hội Nông dân thôn Hồ Sen',
    'Cán bộ địa chính phường Trần Hưng Đạo',
    'Các đồng chí đảng viên',
  ])('takes “%s”', (text) => expect(looksLikeName(text)).toBe(false));
});

describe('any field', () => {
  it.each(['ĐT 0912345678', 'căn cước 001099012345'])('refuses “%s”', (text) =>
    expect(holdsPersonalData(text)).toBe(true),
  );
  it.each(['Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026', '30 hộ, 62.000 lượt'])('takes “%s”', (text) =>
    expect(holdsPersonalData(text)).toBe(false),
  );
});

describe('the name of a body', () => {
  it.each(['Chi bộ Quân sự xã Minh Sơn', 'Chi bộ Công an xã', 'Lữ đoàn 75', 'Đồn Biên phòng', 'Kho K1'])(
    'is one of the armed forces: “%s”',
    (name) => expect(namesArmedForces(name)).toBe(true),
  );
  it.each(['Chi bộ thôn Bó Pèng', 'Hội Cựu chiến binh xã Minh Sơn', 'Chi bộ Trường Mầm non', 'Đoàn xã'])(
    'is none: “%s”',
    (name) => expect(namesArmedForces(name)).toBe(false),
  );

  it.each(['Huyện ủy Bắc Mê', 'UBND huyện', 'Quận ủy 3', 'thị xã Phú Mỹ', 'Thị ủy', 'thị trấn Đăk Rve', 'HUYỆN ỦY'])(
    'is of a huyện: “%s”',
    (name) => expect(namesDistrict(name)).toBe(true),
  );
  it.each(['Đảng bộ xã Minh Sơn', 'Đảng ủy Quân khu 7', 'thành phố Hà Nội', 'xã Thị Sơn'])('is of none: “%s”', (name) =>
    expect(namesDistrict(name)).toBe(false),
  );

  it('is told of documents by their number too', () => {
    expect(isDistrictDocument({ number: '267-KH/HU' })).toBe(true);
    expect(isDistrictDocument({ number: '12-CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' })).toBe(false);
  });
});
