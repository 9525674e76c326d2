import { valueAt } from '../schema-walk.ts';
import { personalData } from '#vietnamese/personal-data.ts';
import { defineRule } from '../rule.ts';

/** Services whose addresses are people's own, not an office's. */
const PRIVATE_MAIL = /@(?:gmail|yahoo|hotmail|outlook|icloud|live|ymail|proton(?:mail)?)\./i;

const expected = 'bài không có số điện thoại, số căn cước, số tài khoản, địa chỉ thư của người';

/** No telephone, identity or account number, no e-mail address, but for the office's own one in the site settings. */
export const personalDataRule = defineRule('personal-data', 'Không có thông tin riêng của người', function* (content) {
  const settings = content.of('trang-web')[0];
  // Without readable settings no address can be told from the office's own; the settings are told about elsewhere.
  const isReadable = settings !== undefined && settings.fields.length > 0;
  const contact = settings && valueAt(settings.data, ['contact', 'email']);
  const isOffice = (address: string) => address === contact && !PRIVATE_MAIL.test(address);
  for (const file of content.files) {
    for (const { text, path, meta, at } of file.texts()) {
      if (meta.format === 'url') continue;
      for (const { what, offset, found } of personalData(text)) {
        if (found.includes('@') && (!isReadable || isOffice(found))) continue;
        const isContact = file === settings && path.join('.') === 'contact.email';
        yield {
          file,
          at: at(offset),
          found,
          expected: isContact ? 'thư của cơ quan, không dùng thư riêng' : expected,
          mend: isContact ? 'dùng hộp thư của cơ quan' : `xóa ${what}, chỉ ghi đơn vị và chức danh`,
        };
      }
    }
  }
});
