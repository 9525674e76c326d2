/** Of which time a sentence speaks, in its own words. */

const YEARS = String.raw`\d{4}\s?[-–]\s?\d{4}`;

/** From the most particular to the most general. */
const PERIODS: readonly RegExp[] = [
  new RegExp(String.raw`\d{1,2} năm \(${YEARS}\)`, 'iu'),
  /(?:tính |cho )?đến (?:hết |cuối )?(?:ngày \d{1,2}\/\d{1,2}\/\d{4}|tháng \d{1,2}(?:\/| năm )\d{4})/iu,
  new RegExp(String.raw`(?:giai đoạn|nhiệm kỳ|năm học|mùa vụ) ${YEARS}`, 'iu'),
  /\d{1,2} tháng (?:đầu|cuối) năm \d{4}/iu,
  /quý (?:I|II|III|IV|[1-4])(?:\/|,? năm )\d{4}/iu,
  /(?:trong |hết |cả )?năm \d{4}/iu,
  /(?:trong|qua|sau) (?:\d{1,2}|hai|ba|bốn|năm|mười) năm/iu,
  /hằng năm|hàng năm|mỗi năm/iu,
];

export function periodIn(sentence: string): string | undefined {
  for (const pattern of PERIODS) {
    const found = pattern.exec(sentence)?.[0];
    if (found !== undefined) return found.charAt(0).toUpperCase() + found.slice(1);
  }
  return undefined;
}
