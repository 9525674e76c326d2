/** A whole paper from what was typed: its blocks, what is still blank, and what is said of it beside the download. */
import type { PaperKind } from '#domain/draft.ts';
import { type FormProfile, isUnsure } from '#domain/form-profile.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { slugify } from '#vietnamese/slug.ts';
import { type Blank, type Block, blanksOf } from './blocks.ts';
import { paragraph } from './body.ts';
import type { Order } from './order.ts';
import { plan } from './plan.ts';
import { proposal } from './proposal.ts';
import { registration } from './registration.ts';
import { monthlyReport, reviewReport } from './reports.ts';
import { NO_DOCUMENT, talkingSlip } from './talking-slip.ts';

export interface Paper {
  readonly profile: FormProfile;
  readonly blocks: readonly Block[];
  readonly blanks: readonly Blank[];
  /** "Trình bày theo …, đối chiếu ngày …" */
  readonly laidOutBy: string;
  /** What must be seen to before it is signed or handed in; empty where nothing is unsure. */
  readonly warnings: readonly string[];
  readonly title: string;
  readonly fileName: string;
}

const MAKERS: Readonly<Record<PaperKind, (order: Order) => Block[]>> = {
  'ke-hoach': plan,
  'bao-cao-thang': monthlyReport,
  'phieu-noi': talkingSlip,
  'so-ket': reviewReport,
  'to-trinh': proposal,
  'dang-ky': registration,
};

const TITLES: Readonly<Record<PaperKind, string>> = {
  'ke-hoach': 'Kế hoạch',
  'bao-cao-thang': 'Báo cáo tháng',
  'phieu-noi': 'Phiếu nói',
  'so-ket': 'Báo cáo sơ kết',
  'to-trinh': 'Tờ trình',
  'dang-ky': 'Bản đăng ký',
};

export const CHECK = 'Văn thư kiểm tra thể thức trước khi ký.';
export const LAW_FORM = 'Danh hiệu, hình thức khen có mẫu bắt buộc: dùng mẫu của Nghị định khi nộp.';
export const OWN_FORM = 'Đảng ủy cấp trên có mẫu riêng thì dùng mẫu đó.';

export function paperOf(order: Order): Paper {
  const { profile, issuer, kit, draft } = order;
  // What is said and never sent has no layout to be looked up.
  const official = draft.paper !== 'phieu-noi';
  const warnings = [
    ...(draft.paper === 'to-trinh' && profile.title !== 'dang' ? [LAW_FORM] : []),
    ...(draft.paper === 'dang-ky' ? [OWN_FORM] : []),
    ...(official && isUnsure(profile, issuer.id) ? [CHECK] : []),
  ];
  const laidOutBy = official
    ? `Trình bày theo ${profile.basis.join('; ')}, đối chiếu ngày ${formatDate(profile.checkedAt) ?? ''}.`
    : NO_DOCUMENT;
  const blocks = MAKERS[draft.paper](order);
  const title = `${TITLES[draft.paper]}: ${kit.practice}`;
  return {
    profile,
    blocks: warnings.length === 0 ? blocks : [...blocks, lastLine(order, laidOutBy, warnings)],
    blanks: blanksOf(blocks),
    laidOutBy,
    warnings,
    title,
    fileName:
      `${draft.paper}-${issuer.id}-${kit.id}`.slice(0, 90) +
      (draft.values['year'] ? `-${slugify(draft.values['year'])}` : ''),
  };
}

/** Points: it must not push the signature to another page. */
const SMALL = 9;

/** Under the signature, out of the paper's own text, and to be taken out: that the layout is not sure. */
function lastLine(order: Order, laidOutBy: string, warnings: readonly string[]): Block {
  const text = `Dự thảo lập từ trang ${order.kit.site}. ${laidOutBy} ${warnings.join(' ')} Xóa dòng này trước khi ký.`;
  const line = paragraph(order, [{ text: text.normalize('NFC'), grey: true }]);
  return { ...line, size: SMALL, align: 'left', firstLine: 0, gap: 8, running: false };
}
