import { isReviewDue, REVIEW_MONTHS } from '#domain/review.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { itemsOf, textOf } from '../content.ts';
import { reviewedOn } from '../review.ts';
import { defineRule } from '../rule.ts';

/** Offices end, documents are replaced, units merge: what nobody has looked at for a year may no longer be so. */
export const staleReview = defineRule(
  'stale-review',
  `Bài đã công bố được rà soát trong ${REVIEW_MONTHS} tháng`,
  function* (content, today) {
    for (const file of content.files) {
      if (textOf(file, 'status') !== 'cong-bo' || (textOf(file, 'publishedAt') ?? '') > today) continue;
      const reviewed = reviewedOn(file);
      if (reviewed === '' || !isReviewDue(reviewed, today)) continue;
      const last = itemsOf(file, 'gate').length - 1;
      yield {
        file,
        at: { path: last < 0 ? ['publishedAt'] : ['gate', last, 'date'] },
        severity: 'notice',
        found: reviewed,
        seen: `lần rà soát gần nhất là ${formatDate(reviewed) ?? reviewed}, đã quá ${REVIEW_MONTHS} tháng`,
        expected: 'bài được đọc lại, đối chiếu với nguồn',
        mend: 'còn đúng thì thêm vào gate một lần chuyển sang cong-bo với ngày đọc lại; có sửa thì ghi cả updatedAt',
      };
    }
  },
);
