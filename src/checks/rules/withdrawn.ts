import { type ContentFile, itemsOf, textOf } from '../content.ts';
import { type Fault, defineRule } from '../rule.ts';
import { fieldNames, isRecord } from '../schema-walk.ts';
import { statuses } from '#schema/vocabularies.ts';

/** Status, record of approval and notice of withdrawal tell one story. */
export const withdrawn = defineRule(
  'withdrawn',
  'Tình trạng, quá trình duyệt và gỡ bài khớp nhau',
  function* (content) {
    for (const file of content.files) if (fieldNames(file.schema, {}).includes('gate')) yield* faultsOf(file);
  },
);

function* faultsOf(file: ContentFile): Generator<Fault> {
  const status = textOf(file, 'status');
  if (status === undefined || !Object.hasOwn(statuses, status)) return;
  const notice = file.data['withdrawn'];
  if (status === 'rut' && notice === undefined) {
    yield {
      file,
      at: { path: ['withdrawn'] },
      found: '',
      expected: 'ngày và lý do gỡ bài',
      mend: 'thêm nhóm “withdrawn” với date và reason',
    };
  }
  if (status !== 'rut' && notice !== undefined) {
    yield {
      file,
      at: { path: ['status'] },
      found: status,
      expected: 'tình trạng “rut” khi bài có trường “Gỡ bài”',
      mend: 'ghi status: rut, hoặc bỏ nhóm withdrawn',
    };
  }
  const steps = itemsOf(file, 'gate').map((step) => (isRecord(step) ? step['to'] : undefined));
  if (status === 'cong-bo' && !steps.includes('cong-bo')) {
    const mend = 'thêm vào gate một mục “to: cong-bo” với date và role';
    yield {
      file,
      at: { path: ['gate'] },
      found: '',
      expected: 'lần chuyển sang “cong-bo” trong quá trình duyệt',
      mend,
    };
  } else if (steps.length > 0 && steps.at(-1) !== status && typeof steps.at(-1) === 'string') {
    const mend = `ghi status: ${String(steps.at(-1))}, hoặc thêm lần chuyển sang ${status}`;
    yield {
      file,
      at: { path: ['status'] },
      found: status,
      expected: `tình trạng của lần chuyển cuối: ${String(steps.at(-1))}`,
      mend,
    };
  }
}
