/** What the slip asks of a unit that followed a practice. */
import type { Asked, AskedRows } from './paper-form.ts';

const told = (id: string, label: string, hint = 'Mỗi ý một dòng. Không ghi tên người.'): Asked => ({
  id,
  label,
  hint,
  form: 'lines',
  nameless: true,
});

/** The options of kinds and states are vocabularies, which words may not import: they are handed in. */
export function slipFields(
  kinds: Readonly<Record<string, string>>,
  states: Readonly<Record<string, string>>,
): readonly Asked[] {
  return [
    {
      id: 'unitName',
      label: 'Tên đơn vị',
      hint: 'Tên đầy đủ, ví dụ: Chi bộ thôn Bó Pèng.',
      form: 'body',
      nameless: true,
    },
    { id: 'unitKind', label: 'Loại đơn vị', form: 'choice', options: Object.entries(kinds) },
    { id: 'commune', label: 'Xã, phường, đặc khu', hint: 'Ví dụ: xã Minh Sơn.', form: 'body' },
    { id: 'province', label: 'Tỉnh, thành phố', hint: 'Ví dụ: tỉnh Tuyên Quang.', form: 'body' },
    { id: 'startedAt', label: 'Bắt đầu từ khi nào', hint: 'Ví dụ: 2026, 6/2026 hoặc 16/6/2026.', form: 'partial' },
    { id: 'state', label: 'Tình trạng', form: 'choice', options: Object.entries(states) },
    told('adaptation', 'Đã đổi gì so với mô hình gốc'),
    told('outcomes', 'Kết quả bằng lời'),
    told('achieved', 'Được'),
    told('improve', 'Cần rút kinh nghiệm'),
    told('causes', 'Nguyên nhân'),
    told('remedy', 'Cách khắc phục'),
  ];
}

export const slipRows: AskedRows = {
  id: 'results',
  title: 'Số liệu của đơn vị',
  columns: [
    { id: 'indicator', label: 'Đếm gì', hint: 'Ví dụ: Hộ tham gia.', form: 'line', nameless: true },
    { id: 'before', label: 'Trước khi làm', hint: 'Không có thì để trống.', form: 'figure' },
    { id: 'value', label: 'Con số', form: 'figure' },
    { id: 'measure', label: 'Đơn vị đo', hint: 'Ví dụ: hộ, %.', form: 'line' },
    { id: 'period', label: 'Thời gian', hint: 'Ví dụ: năm 2026.', form: 'line' },
  ],
};
