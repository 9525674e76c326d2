/** The parts that several kinds of record share: steps, figures, outcomes, lessons, assessments. */
import {
  basis,
  choice,
  dateSpan,
  figure,
  group,
  list,
  orSilence,
  quote,
  reference,
  someOf,
  statements,
  text,
} from './fields.ts';
import { assessmentForms, bounds, countings, resultRoles } from './vocabularies.ts';

/** One step of a way of doing; with `basis: bien-soan` it is the editors' suggestion and is shown as such. */
export const step = () =>
  group(
    {
      title: text('Tên bước', 'Một việc, bắt đầu bằng động từ.', { max: 120 }),
      detail: text('Chi tiết', 'Làm thế nào, đủ để người khác làm theo.', { format: 'prose' }),
      who: text('Ai làm', 'Vai trò, không ghi tên người. Nguồn không nêu thì ghi khong-neu.'),
      when: text('Khi nào', 'Lúc nào, bao lâu một lần. Nguồn không nêu thì ghi khong-neu.'),
      basis: basis(),
      quote: quote().optional(),
    },
    'Bước',
    'Một bước của cách làm.',
  );

export const steps = () => list(step(), 'Các bước', 'Theo thứ tự làm.');

/** A figure with its source and the words that carry it. */
export const result = () =>
  group(
    {
      role: choice(resultRoles, 'Loại số liệu', 'Kết quả, quy mô, bối cảnh hay chỉ tiêu.'),
      indicator: text('Chỉ tiêu', 'Con số này đếm gì.', { max: 160 }),
      before: figure('Trước khi làm', 'Chỉ ghi khi nguồn có.').optional(),
      value: figure('Giá trị', 'Đúng như nguồn, trong ngoặc kép.'),
      outOf: figure('Trên tổng số', 'Ví dụ 12 trên "12".').optional(),
      bound: choice(bounds, 'Cận', 'hơn, gần, trên… đúng như nguồn.').default('dung'),
      counting: choice(countings, 'Đếm người hay lượt', 'Lượt không phải số người.').optional(),
      measure: text('Đơn vị đo', 'Ví dụ: %, chi bộ, đảng viên.', { max: 40 }),
      period: text('Thời gian', 'Của kỳ nào. Nguồn không nêu thì ghi khong-neu.'),
      about: reference(['don-vi'], 'Của đơn vị', 'Đơn vị mà con số nói về, nếu khác đơn vị của mục.').optional(),
      source: reference(['nguon'], 'Nguồn', 'Mã nguồn có con số này.'),
      quote: quote('Vài chữ của nguồn mang con số, chép nguyên văn.'),
    },
    'Số liệu',
    'Một con số có nguồn và câu trích.',
  );

export const results = () => list(result(), 'Số liệu', 'Mỗi con số một mục, có nguồn và câu trích.');

/** What came of it, in words. */
export const outcomes = () =>
  orSilence(
    someOf(
      group(
        {
          text: text('Nội dung', 'Kết quả bằng lời.', { format: 'prose' }),
          source: reference(['nguon'], 'Nguồn', 'Mã nguồn nêu kết quả này.'),
          quote: quote().optional(),
        },
        'Kết quả bằng lời',
        'Kết quả không có con số.',
      ),
      'Kết quả bằng lời',
      'Kết quả không có con số.',
    ),
    'Kết quả bằng lời',
    'Kết quả không có con số. Nguồn không nêu thì ghi khong-neu.',
  );

export const lessons = () =>
  orSilence(
    group(
      {
        achieved: statements('Được', 'Điều làm được.'),
        improve: statements('Cần rút kinh nghiệm', 'Điều chưa được.'),
        causes: statements('Nguyên nhân', 'Vì sao chưa được.'),
        remedy: statements('Cách khắc phục', 'Đã hoặc sẽ sửa thế nào.'),
      },
      'Bài học',
      'Được, chưa được, vì sao, khắc phục.',
    ),
    'Bài học',
    'Được, chưa được, vì sao, khắc phục. Nguồn không nêu thì ghi khong-neu.',
  );

export const assessments = () =>
  orSilence(
    someOf(
      group(
        {
          by: reference(['don-vi'], 'Đơn vị đánh giá', 'Mã đơn vị đã đánh giá.'),
          date: dateSpan('Thời điểm', 'Ngày hoặc khoảng ngày đánh giá.'),
          form: choice(assessmentForms, 'Hình thức', 'Sơ kết, giám sát, công nhận…'),
          officialDocument: reference(['van-ban'], 'Văn bản', 'Mã văn bản làm căn cứ, nếu có.').optional(),
          finding: text('Nhận xét', 'Điều đã kết luận, bằng lời của ban biên tập.', { format: 'prose' }),
          source: reference(['nguon'], 'Nguồn', 'Mã nguồn nêu đánh giá này.'),
        },
        'Đánh giá',
        'Một lần đánh giá.',
      ),
      'Đánh giá',
      'Các lần đánh giá.',
    ),
    'Đánh giá',
    'Các lần đánh giá. Nguồn không nêu thì ghi khong-neu.',
  );
