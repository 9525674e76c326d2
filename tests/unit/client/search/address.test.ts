import { describe, expect, it } from 'vitest';
import { addressOf, stateFrom } from '#client/search/address.ts';

describe('the address of a search', () => {
  it.for(['?q=duong+tu+quan', '?q=%3Cb%3E&linh-vuc=kinh-te&linh-vuc=moi-truong', '?q=x&sap-xep=ngay&dung-chu=1', ''])(
    'says what is shown, and back: %s',
    (address) => {
      expect(addressOf(stateFrom(address))).toBe(address);
    },
  );

  it('passes over what it does not know', () => {
    expect(addressOf(stateFrom('?q=a&sap-xep=khac&x=1&linh-vuc=%3Cscript%3E'))).toBe('?q=a');
  });
});
