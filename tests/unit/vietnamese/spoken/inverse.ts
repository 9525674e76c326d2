/**
 * Number words back to digits, written from the rules alone and sharing nothing with the code under test: it knows every
 * form of every word and checks that each stands where the rules let it. Throws on words that no rule makes.
 */

const UNITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const ONLY_AFTER_TENS = ['mốt', 'tư', 'nhăm'];

/** A value with whether it was said with its hundreds, as every group but the first has to be. */
interface Group {
  value: bigint;
  withHundreds: boolean;
}

function group(words: readonly string[]): Group {
  let rest = [...words];
  let value = 0;
  const unit = (word: string | undefined): number => {
    const digit = UNITS[word ?? ''];
    if (digit === undefined) throw new Error(`“${word}” is no digit`);
    return digit;
  };
  const withHundreds = rest[1] === 'trăm';
  if (withHundreds) {
    value = unit(rest[0]) * 100;
    if (ONLY_AFTER_TENS.includes(rest[0] ?? '') || rest[0] === 'lăm') throw new Error('hundreds have their own word');
    rest = rest.slice(2);
  }
  const [first, second, third] = rest;
  if (first === undefined) return { value: BigInt(value), withHundreds };
  if (first === 'linh' || first === 'lẻ') {
    if (!withHundreds || third !== undefined || unit(second) === 0) throw new Error('“linh” out of place');
    if (second === 'lăm' || ONLY_AFTER_TENS.includes(second ?? '')) throw new Error(`“linh ${second}”`);
    value += unit(second);
  } else if (first === 'mười') {
    if (third !== undefined || ONLY_AFTER_TENS.includes(second ?? '') || second === 'năm')
      throw new Error(`“mười ${second}”`);
    value += 10 + (second === undefined ? 0 : unit(second));
  } else if (second === 'mươi') {
    if (rest.length > 3 || third === 'một' || third === 'năm' || unit(first) < 2)
      throw new Error(`“${rest.join(' ')}”`);
    value += unit(first) * 10 + (third === undefined ? 0 : unit(third));
  } else {
    if (second !== undefined || withHundreds || first === 'lăm' || ONLY_AFTER_TENS.includes(first)) {
      throw new Error(`“${rest.join(' ')}”`);
    }
    value += unit(first);
  }
  return { value: BigInt(value), withHundreds };
}

/** At most hundreds of millions. */
function millions(words: readonly string[], first: boolean): bigint {
  let total = 0n;
  let rest = words;
  let isFirst = first;
  for (const [scale, factor] of [
    [['triệu'], 1_000_000n],
    [['nghìn', 'ngàn'], 1000n],
    [[], 1n],
  ] as const) {
    const end = scale.length === 0 ? rest.length : rest.findIndex((word) => scale.some((each) => each === word));
    if (end < 0 || rest.length === 0) continue;
    const { value, withHundreds } = group(rest.slice(0, end));
    if (!isFirst && !withHundreds) throw new Error(`hundreds left unsaid: ${words.join(' ')}`);
    if (value === 0n && words.length > 1) throw new Error('a group of none is not said');
    total += value * factor;
    rest = rest.slice(end + 1);
    isFirst = false;
  }
  return total;
}

export function numberOf(spoken: string): bigint {
  const parts = spoken.split(' tỷ');
  const last = parts.pop() ?? '';
  const words = (part: string) => part.split(' ').filter((word) => word !== '');
  const above = parts.reduce((sum, part, index) => sum * 1_000_000_000n + millions(words(part), index === 0), 0n);
  return above * 1_000_000_000n + millions(words(last), parts.length === 0);
}
