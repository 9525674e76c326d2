import type { MdastNode } from 'satteri';
import type { Body, Spot } from '../body.ts';
import { defineRule } from '../rule.ts';
import type { Telling } from '../problem.ts';
import { urlFault } from '../url-safety.ts';

/** Components that a text may use. */
const ALLOWED = new Set(['LuuY']);
const KNOWN_TAG = /^<\/?LuuY\b/;

/** A tag in a field, where no markup is allowed at all. "a < b" is no tag. */
const TAG = /<\/?[a-z!][^<>]*>|<(?:script|iframe|style|svg|img|object|embed)\b/i;

const PLAIN = 'chữ Markdown thường';

/** Nothing in a text runs, loads or disguises itself: code in MDX would run at build, in the board's own name. */
export const unsafeMarkup = defineRule('unsafe-markup', 'Bài chỉ có chữ và liên kết an toàn', function* (content) {
  for (const file of content.files) {
    for (const { node, line } of file.body?.spots ?? []) {
      // Read as Markdown, a component that may be used looks like any tag.
      if (node.type === 'html' && KNOWN_TAG.test(node.value)) continue;
      for (const fault of nodeFaults(node)) yield { file, at: { line }, ...fault };
    }
    if (file.body?.stopped) yield* stoppedFaults(file.body).map((fault) => ({ file, ...fault }));
    for (const { url, kind, at } of file.links()) {
      const fault = urlFault(url, kind);
      if (fault) yield { file, at, found: url, ...fault };
    }
    for (const { text, path, at } of file.texts()) {
      const tag = path.length === 0 ? null : TAG.exec(text);
      if (tag)
        yield {
          file,
          at: at(tag.index),
          found: tag[0],
          expected: 'chữ thường, không có thẻ HTML',
          mend: 'xóa thẻ này',
        };
    }
  }
});

function* nodeFaults(node: MdastNode): Generator<Telling> {
  switch (node.type) {
    case 'mdxjsEsm':
      yield { found: node.value, expected: `${PLAIN}, không có import, export`, mend: 'xóa dòng này' };
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      yield {
        found: `{${node.value}}`,
        expected: `${PLAIN}, không có dấu ngoặc nhọn`,
        mend: 'xóa dấu ngoặc nhọn, hoặc đặt giữa hai dấu `',
      };
      break;
    case 'html':
      yield { found: node.value, expected: `${PLAIN}, không có thẻ HTML`, mend: 'xóa thẻ này' };
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* elementFaults(node);
      break;
    default:
  }
}

function* elementFaults({
  name,
  attributes,
}: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Generator<Telling> {
  const found = `<${name ?? ''}>`;
  const known = [...ALLOWED].join(', ');
  if (name === null || /^[a-z]/.test(name)) {
    yield { found, expected: `${PLAIN}, không có thẻ HTML`, mend: 'xóa thẻ này, dùng cách viết của Markdown' };
    return;
  }
  if (!ALLOWED.has(name))
    yield { found, expected: `khung có sẵn: ${known}`, mend: `dùng ${known}, hoặc viết thành đoạn thường` };
  for (const attribute of attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : attribute.value;
    if (/^on/i.test(attributeName)) {
      yield { found: attributeName, expected: 'khung không kèm mã chạy', mend: 'xóa thuộc tính này' };
    } else if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      yield {
        found: attributeName,
        expected: 'giá trị là chữ trong ngoặc kép',
        mend: `viết ${attributeName.replace(/^\.+/, '')}="…"`,
      };
    }
  }
}

/**
 * Where MDX gave up the text was read as Markdown, so every tag and brace can be told at once; only what that does not
 * explain is told as the spot where MDX stopped.
 */
function stoppedFaults({ spots, stopped }: Body) {
  if (!stopped || stopped.reason === 'long') return [];
  if (stopped.reason === 'deep') {
    const told = {
      found: '',
      seen: 'các đoạn lồng nhau quá sâu',
      expected: 'danh sách, trích dẫn lồng không quá vài bậc',
      mend: 'bỏ bớt dấu “>” hoặc “-” ở đầu dòng',
    };
    return [{ at: { line: stopped.line }, ...told }];
  }
  const braces = spots.flatMap(braceFaults);
  const isTold = [
    ...braces.map(({ at }) => at.line),
    ...spots.filter(({ node }) => node.type === 'html').map(({ line }) => line),
  ].includes(stopped.line);
  if (isTold || stopped.reason === 'braces') return braces;
  const told = {
    found: stopped.character,
    expected: `${PLAIN}, không có dấu “<”, “{”, “}” đứng riêng`,
    mend: 'xóa dấu này hoặc viết bằng chữ; liên kết thì viết [chữ](địa chỉ)',
  };
  return [...braces, { at: { line: stopped.line }, ...told }];
}

function braceFaults({ node, line }: Spot) {
  if (node.type !== 'text') return [];
  return node.value.split('\n').flatMap((text, index) => {
    const brace = /[{}][^{}]*\}?/.exec(text)?.[0];
    if (brace === undefined) return [];
    const told = {
      found: brace,
      expected: `${PLAIN}, không có dấu ngoặc nhọn`,
      mend: 'xóa dấu ngoặc nhọn, hoặc đặt giữa hai dấu `',
    };
    return [{ at: { line: line + index }, ...told }];
  });
}
