/** What the builder asks for each kind of paper: fields with their labels and hints, in the order of the form. */

export interface Asked {
  /** Name of the value; papers look it up by this. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** `role`: an office, never a name. `figure`: a number as Vietnamese print has it. */
  readonly form:
    'line' | 'lines' | 'number' | 'days' | 'year' | 'month' | 'day' | 'role' | 'body' | 'choice' | 'figure' | 'partial';
  /** Value and label, for a choice. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  /** Issuers that are asked; all where absent. */
  readonly only?: readonly string[];
  /** A text that goes out to others: no name of a person in it. */
  readonly nameless?: true;
}

export interface AskedPart {
  readonly title: string;
  readonly fields: readonly Asked[];
}

/** Rows that one adds to. */
export interface AskedRows {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Asked[];
  /** May hold names of persons: stays out of drafts and files. */
  readonly unkept?: true;
}

const line = (id: string, label: string, hint?: string): Asked => ({ id, label, form: 'line', ...(hint && { hint }) });
const lines = (id: string, label: string, hint?: string): Asked => ({
  id,
  label,
  form: 'lines',
  ...(hint && { hint }),
});

/** Said before others: without the name of a person. */
const spoken = (id: string, label: string, hint?: string): Asked => ({ ...lines(id, label, hint), nameless: true });

/** Who issues the paper; the first two are asked where the issuer's profile says so. */
export const issuerFields = {
  name: { id: 'name', label: 'Tên cơ quan, tổ chức', form: 'body' },
  superior: { id: 'superior', label: 'Cấp trên trực tiếp', form: 'body' },
  commune: {
    id: 'commune',
    label: 'Xã, phường, đặc khu',
    hint: 'Có chữ “xã” ở đầu, ví dụ: xã Minh Sơn.',
    form: 'body',
  },
  symbol: line('symbol', 'Ký hiệu', 'Phần sau cùng của số và ký hiệu, theo quy định của hội.'),
  drafter: line('drafter', 'Đơn vị soạn', 'Ký hiệu đơn vị soạn, ở dòng lưu.'),
  year: { id: 'year', label: 'Năm', form: 'year' },
} as const satisfies Record<string, Asked>;

export const groundsField = lines('grounds', 'Văn bản khác', 'Mỗi văn bản một dòng.');

/** Parts of the form by kind of paper, after the issuer. */
export const paperForms: Readonly<Record<string, readonly AskedPart[]>> = {
  'ke-hoach': [
    {
      title: 'Nội dung',
      fields: [
        {
          ...line('resolution', 'Theo nghị quyết chi bộ tháng', 'Chỉ ghi khi chi bộ đã ra nghị quyết, ví dụ 10/2026.'),
          only: ['chi-bo'],
        },
        lines('purpose', 'Mục đích', 'Vấn đề cần giải quyết ở nơi mình. Mỗi ý một dòng.'),
        lines('scope', 'Phạm vi, đối tượng', 'Làm ở đâu, với ai.'),
        { id: 'people', label: 'Số người tham gia', form: 'number' },
        lines('target', 'Kết quả cần đạt, cách đánh giá', 'Tiêu chí do đơn vị đặt. Mỗi ý một dòng.'),
        lines('resources', 'Nguồn lực', 'Người, ngày công, vật tư, kinh phí và nguồn.'),
      ],
    },
    {
      title: 'Tổ chức thực hiện',
      fields: [
        {
          id: 'lead',
          label: 'Người phụ trách (chức danh)',
          hint: 'Ví dụ: Phó Bí thư chi bộ. Không ghi tên người.',
          form: 'role',
        },
        { id: 'start', label: 'Ngày bắt đầu', hint: 'Ví dụ 16/6/2026. Không bắt buộc.', form: 'day' },
        line('review', 'Sơ kết vào tháng', 'Ví dụ: 12/2026.'),
        line('every', 'Báo cáo định kỳ', 'Ví dụ: hằng quý.'),
      ],
    },
  ],
  'bao-cao-thang': [
    {
      title: 'Nội dung',
      fields: [
        { id: 'month', label: 'Tháng', form: 'month' },
        lines('good', 'Ưu điểm'),
        lines('limits', 'Hạn chế'),
        lines('ownCauses', 'Nguyên nhân chủ quan'),
        lines('otherCauses', 'Nguyên nhân khách quan'),
        lines('nextTasks', 'Nhiệm vụ tháng sau'),
        lines('proposals', 'Kiến nghị, đề xuất'),
      ],
    },
  ],
  'phieu-noi': [
    {
      title: 'Nội dung',
      fields: [
        { id: 'month', label: 'Tháng', form: 'month' },
        spoken(
          'helped',
          'Đã giúp ai',
          'Chỉ ghi “quần chúng được phân công”, không ghi tên. Để trống thì in đúng như vậy.',
        ),
        spoken('did', 'Đã làm gì'),
        spoken('outcome', 'Kết quả'),
        spoken('hardship', 'Khó khăn'),
        spoken('proposals', 'Đề nghị', 'Ô để trống thì in dòng chấm để viết tay.'),
      ],
    },
  ],
  'so-ket': [
    {
      title: 'Nội dung',
      fields: [
        { id: 'fromYear', label: 'Từ năm', form: 'year' },
        { id: 'toYear', label: 'Đến năm', form: 'year' },
        lines('favourable', 'Thuận lợi'),
        lines('difficult', 'Khó khăn'),
        lines('study', 'Quán triệt'),
        lines('issued', 'Văn bản đã ban hành'),
        lines('publicity', 'Tuyên truyền'),
        lines('control', 'Kiểm tra, giám sát'),
        lines('causes', 'Nguyên nhân của hạn chế'),
        lines('lessons', 'Bài học kinh nghiệm'),
        lines('direction', 'Phương hướng, nhiệm vụ', 'Duy trì, nhân rộng ở đâu, điều chỉnh gì.'),
        lines('proposals', 'Kiến nghị, đề xuất'),
      ],
    },
  ],
  'to-trinh': [
    {
      title: 'Nội dung',
      fields: [
        line('to', 'Trình cơ quan nào', 'Ví dụ: Ban Thường vụ Đảng ủy xã Minh Sơn.'),
        lines('summary', 'Tóm tắt thành tích', 'Một, hai câu. Số liệu phải có hồ sơ, có nguồn.'),
      ],
    },
  ],
  'dang-ky': [{ title: 'Nội dung', fields: [lines('topic', 'Nội dung học tập', 'Chuyên đề của năm.')] }],
};

export const rowForms: Readonly<Record<string, readonly AskedRows[]>> = {
  'so-ket': [
    {
      id: 'figures',
      title: 'Số liệu kết quả',
      columns: [
        line('indicator', 'Chỉ tiêu'),
        line('before', 'Trước khi làm', 'Để trống thì in “không có số liệu”.'),
        line('now', 'Đến nay'),
        line('period', 'Kỳ'),
        line('source', 'Nguồn số liệu'),
      ],
    },
    {
      id: 'assessment',
      title: 'Đánh giá',
      columns: [
        line('good', 'Được'),
        line('improve', 'Cần rút kinh nghiệm'),
        line('remedy', 'Cách khắc phục, ai, bao giờ'),
      ],
    },
  ],
  'to-trinh': [
    {
      id: 'praise',
      title: 'Danh sách đề nghị',
      columns: [
        line('who', 'Tập thể, cá nhân (chức vụ, đơn vị)'),
        line('merit', 'Tóm tắt thành tích'),
        line('form', 'Hình thức đề nghị'),
      ],
      unkept: true,
    },
  ],
  'dang-ky': [
    {
      id: 'works',
      title: 'Việc làm theo',
      columns: [
        line(
          'work',
          'Việc cụ thể',
          'Ví dụ việc các nơi đã làm: giới thiệu quần chúng để kết nạp, giữ vệ sinh môi trường, giữ an ninh trật tự ở khu dân cư.',
        ),
        line('where', 'Làm ở đâu, với ai', 'Không ghi tên người.'),
        line('when', 'Thời gian'),
        line('result', 'Kết quả thấy được'),
      ],
    },
  ],
};

/** What may be changed or told of each step, by kind of paper; papers not named have no steps. */
export const stepForms: Readonly<Record<string, readonly Asked[]>> = {
  'ke-hoach': [
    line('title', 'Việc'),
    { ...line('unit', 'Đơn vị chủ trì'), only: ['ubnd-xa', 'mat-tran-xa', 'hoi', 'doan-xa'] },
    { id: 'who', label: 'Người chủ trì (chức danh)', form: 'role' },
    { id: 'others', label: 'Phối hợp', form: 'role' },
    { id: 'days', label: 'Làm trong mấy ngày', hint: 'Để trống thì giữ lời ở ô “Thời gian”.', form: 'days' },
    line('when', 'Thời gian', 'Bằng lời, khi không tính ngày.'),
    line('result', 'Kết quả phải có'),
  ],
  'bao-cao-thang': [
    line('done', 'Kết quả trong tháng'),
    line('total', 'Lũy kế'),
    line('proof', 'Minh chứng'),
    {
      id: 'met',
      label: 'Đạt hay chưa',
      form: 'choice',
      options: [
        ['', 'Chưa ghi'],
        ['Đạt', 'Đạt'],
        ['Chưa', 'Chưa'],
      ],
    },
  ],
};
