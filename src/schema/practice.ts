import { z } from 'zod';
import { entryShape, type SchemaContext } from './entry.ts';
import { basis, choice, choices, group, orSilence, partialDate, reference, someOf, statements } from './fields.ts';
import { assessments, lessons, outcomes, results, steps } from './parts.ts';
import { difficulties, movements, needs, practiceKinds, settings, sourceCalls, states } from './vocabularies.ts';

/** A practice ("mô hình, cách làm"): what a unit does that others may copy. */
export function practiceSchema(context: SchemaContext) {
  return z.strictObject({
    ...entryShape(context),
    kind: choice(practiceKinds, 'Loại', 'Xây dựng Đảng hay làm theo Bác.'),
    movements: choices(movements, 'Phong trào', 'Phong trào, cuộc vận động mà nguồn gắn với.'),
    sourceCalls: choice(sourceCalls, 'Nguồn gọi là', 'Nguồn gọi đây là mô hình, cách làm hay hoạt động.'),
    setting: choices(settings, 'Dùng ở đâu', 'Nơi mô hình được làm.'),
    originUnit: reference(['don-vi'], 'Đơn vị', 'Đơn vị khởi xướng hoặc thực hiện mà nguồn nêu.'),
    startedAt: partialDate('Từ khi nào', 'Bắt đầu từ khi nào, theo nguồn.'),
    state: choice(states, 'Tình trạng', 'Tình trạng tại ngày ghi ở ô sau.'),
    stateAsOf: partialDate('Tình trạng tính đến', 'Ngày của tình trạng.'),
    problem: statements('Vì sao làm', 'Thực trạng, lý do.'),
    goals: statements('Mục tiêu', 'Làm để được gì.'),
    criteria: statements('Tiêu chí', 'Thế nào là đạt.'),
    scope: orSilence(
      group(
        {
          places: statements('Địa bàn', 'Làm ở đâu.'),
          audience: statements('Đối tượng', 'Vận động ai, làm với ai.'),
          participants: statements('Người tham gia', 'Ai tham gia.'),
          beneficiaries: statements('Người hưởng lợi', 'Ai được lợi.'),
        },
        'Phạm vi',
        'Địa bàn, đối tượng.',
      ),
      'Phạm vi',
      'Địa bàn, đối tượng. Nguồn không nêu thì ghi khong-neu.',
    ),
    conditions: orSilence(
      group(
        {
          suitable: statements('Hợp với nơi', 'Nơi nào làm được.'),
          unsuitable: statements('Chưa hợp với nơi', 'Nơi nào chưa nên làm.'),
        },
        'Điều kiện',
        'Nơi nào làm được, nơi nào chưa.',
      ),
      'Điều kiện',
      'Nơi nào làm được, nơi nào chưa. Nguồn không nêu thì ghi khong-neu.',
    ),
    resources: orSilence(
      group(
        {
          people: statements('Người', 'Cần ai, bao nhiêu người.'),
          time: statements('Thời gian', 'Mất bao lâu.'),
          money: statements('Kinh phí', 'Cần tiền không, từ đâu.'),
          materials: statements('Vật tư', 'Cần dụng cụ, vật liệu, đất gì.'),
          difficulty: group(
            { level: choice(difficulties, 'Độ khó', 'Chỉ ghi khi có căn cứ.'), basis: basis() },
            'Độ khó',
            'Chỉ ghi khi có căn cứ.',
          ).optional(),
          needs: group(
            {
              what: someOf(choice(needs, 'Cần gì', 'Cần tiền, vật tư, đất không.'), 'Cần gì', 'Để lọc.'),
              basis: basis(),
            },
            'Cần gì',
            'Để lọc; chỉ ghi khi có căn cứ.',
          ).optional(),
        },
        'Cần chuẩn bị',
        'Người, thời gian, kinh phí, vật tư.',
      ),
      'Cần chuẩn bị',
      'Người, thời gian, kinh phí, vật tư. Nguồn không nêu thì ghi khong-neu.',
    ),
    steps: steps(),
    results: results(),
    outcomes: outcomes(),
    lessons: lessons(),
    assessments: assessments(),
    nextTasks: statements('Việc tiếp theo', 'Nguồn nêu sẽ làm gì tiếp.'),
    sustainability: statements('Duy trì, nhân rộng', 'Khả năng duy trì, nhân rộng.'),
  });
}

export type Practice = z.output<ReturnType<typeof practiceSchema>>;
