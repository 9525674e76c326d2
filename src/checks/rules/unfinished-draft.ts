import { type Content, type ContentFile, textOf } from '../content.ts';
import { pendingIn } from '../pending.ts';
import { defineRule } from '../rule.ts';

/** What a command could not know is marked in the draft; nothing goes out before its author has seen to it. */
export const unfinishedDraft = defineRule('unfinished-draft', 'Bài đưa ra không còn chỗ chờ viết', function* (content) {
  for (const file of content.files) {
    const marks = file.texts().flatMap((run) => pendingIn(run.text).map((mark) => ({ run, mark })));
    const [first] = marks;
    if (first === undefined || mayWait(file, content)) continue;
    const { run, mark } = first;
    const more = marks.length === 1 ? '' : ` (còn ${marks.length - 1} chỗ nữa trong tệp)`;
    yield {
      file,
      at: run.at(mark.index),
      found: mark[0],
      expected: `bài không còn chỗ chờ viết${more}`,
      mend: 'viết hoặc xem lại chỗ này rồi xóa dấu [[…]]; chưa xong thì để status: nhap',
    };
  }
});

/** A draft may wait, and so may a source or a unit that only drafts name: neither is shown before they are. */
function mayWait(file: ContentFile, content: Content): boolean {
  if (isDraft(file)) return true;
  if (file.kind !== 'nguon' && file.kind !== 'don-vi') return false;
  const naming = content.files.filter((other) => other !== file && other.fields.some(({ value }) => value === file.id));
  return (
    naming.length > 0 &&
    naming.every((other) => isDraft(other) || (file.kind === 'nguon' && isWaitingUnit(other, content)))
  );
}

const isDraft = (file: ContentFile) => textOf(file, 'status') === 'nhap';

/** The unit that came with the same draft names the same source. */
const isWaitingUnit = (file: ContentFile, content: Content) => file.kind === 'don-vi' && mayWait(file, content);
