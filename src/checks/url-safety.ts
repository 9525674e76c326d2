/** Which addresses a text may link to. */

/** What is wrong with an address, or nothing. Where it leads is another rule's business. */
export function urlFault(url: string, kind: 'link' | 'picture'): { expected: string; mend: string } | undefined {
  // Browsers drop tabs, line ends and leading controls before they look for the scheme.
  const bare = url.replace(/[\u0000-\u0020\u007F-\u009F]/g, '').toLowerCase();
  if (bare.includes('\\') || bare.startsWith('//')) {
    return { expected: 'liên kết bắt đầu bằng https:// hoặc /', mend: 'viết đủ https:// ở đầu địa chỉ' };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
  if (kind === 'picture') {
    if (scheme === undefined && !bare.startsWith('/')) return undefined;
    return { expected: 'ảnh để cạnh bài, như ./anh.jpg', mend: 'tải ảnh về, để cạnh bài' };
  }
  if (scheme === undefined || scheme === 'https' || scheme === 'mailto') return undefined;
  if (scheme === 'http')
    return {
      expected: 'liên kết bắt đầu bằng https://',
      mend: `viết “${bare.replace(/^http:/, 'https:')}” nếu trang đó có`,
    };
  return { expected: 'liên kết bắt đầu bằng https:// hoặc /', mend: 'bỏ liên kết này' };
}
