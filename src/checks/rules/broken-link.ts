import { kinds } from '#schema/kinds.ts';
import { routes, withoutBase } from '#routes';
import { type Addresses, addressesOf, type Standing } from '../addresses.ts';
import { type Content, isPublic } from '../content.ts';
import { defineRule } from '../rule.ts';
import { proposal } from '../suggestion.ts';

/** List pages whose records are reached by `#id`. */
const LISTS = [
  { path: withoutBase(routes.documents()), kind: 'van-ban' },
  { path: withoutBase(routes.units()), kind: 'don-vi' },
] as const;

/** Every link within the site leads somewhere. What a caution switches off has a rule of its own. */
export const brokenLink = defineRule('broken-link', 'Liên kết trong trang dẫn tới trang có thật', function* (content) {
  const addresses = addressesOf(content);
  for (const file of content.files) {
    for (const { url, kind, at } of file.links()) {
      if (kind !== 'link') continue;
      const fault = faultOf(url, content, addresses, isPublic(file));
      if (fault) yield { file, at, found: url, ...fault };
    }
  }
});

function faultOf(url: string, content: Content, addresses: Addresses, isShown: boolean) {
  if (isRelative(url)) {
    return {
      expected: 'đường dẫn bắt đầu bằng “/”, như /mo-hinh/lam-choi-dot/',
      mend: 'viết đường dẫn từ đầu trang web',
    };
  }
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\')) return undefined;
  const [path = '', fragment] = url.split('#', 2).map((part) => part.split('?')[0] ?? '');
  const standing: Standing = addresses.standingOf(decoded(path));
  if (standing === 'none') {
    const mend = proposal(path, addresses.known, 'xem lại địa chỉ trang, kết thúc bằng “/”');
    return { expected: 'địa chỉ một trang có thật', mend };
  }
  if (standing === 'draft' && isShown) {
    return { expected: 'trang đã công bố', mend: 'bỏ liên kết, hoặc công bố trang đó trước' };
  }
  const list = LISTS.find((known) => known.path === path);
  if (!list || !fragment || content.find(list.kind, fragment)) return undefined;
  const ids = content.of(list.kind).map(({ id }) => id);
  return { expected: `mã ${kinds[list.kind].label} có thật sau dấu “#”`, mend: proposal(fragment, ids, 'xem lại mã') };
}

/** `bai-khac/` or `../bai-khac/`: where it leads depends on the page it stands on. */
const isRelative = (url: string) => !/^([a-z][a-z0-9+.-]*:|[/#\\?])/i.test(url);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
