/**
 * The fixed vocabularies: id → label. Ids stand in files, addresses and query strings and never change after
 * release; labels are what a reader sees. Imports nothing, so that browser code may have it.
 *
 * Longer than 250 lines: one vocabulary after another, each with its words; in pieces they would be harder to find.
 */

/** Three kinds of silence are legal values; a blank is not. */
export const silences = {
  'khong-neu': 'Nguồn không nêu',
  'nhac-khong-ke': 'Nguồn có nhắc, không nêu cụ thể',
  'khong-ro': 'Không rõ',
} as const;

/** The basis of what the editors suggest; any other basis is the id of a source. */
export const EDITORS = 'bien-soan';

export const statuses = {
  nhap: 'Bản nháp',
  'tham-dinh': 'Đang thẩm định',
  'cong-bo': 'Đã công bố',
  rut: 'Đã gỡ',
} as const;

export const practiceKinds = {
  'xay-dung-dang': 'Xây dựng Đảng',
  'lam-theo-bac': 'Làm theo Bác',
} as const;

export const fields = {
  'kinh-te': 'Kinh tế, sinh kế',
  'moi-truong': 'Môi trường, cảnh quan',
  'an-sinh': 'An sinh, giúp đỡ nhau',
  'van-hoa': 'Văn hóa, giáo dục truyền thống',
  'an-ninh': 'An ninh, trật tự; quốc phòng',
  'xay-dung-dang': 'Xây dựng Đảng, hệ thống chính trị',
  'chuyen-doi-so': 'Chuyển đổi số',
} as const;

/** The four headings under which boards usually report. */
export const fieldGroups = {
  'kinh-te': 'Kinh tế',
  'van-hoa-xa-hoi': 'Văn hóa - xã hội',
  'quoc-phong-an-ninh': 'Quốc phòng - an ninh',
  'he-thong-chinh-tri': 'Xây dựng hệ thống chính trị',
} as const;

export const groupOfField = {
  'kinh-te': 'kinh-te',
  'moi-truong': 'van-hoa-xa-hoi',
  'an-sinh': 'van-hoa-xa-hoi',
  'van-hoa': 'van-hoa-xa-hoi',
  'an-ninh': 'quoc-phong-an-ninh',
  'xay-dung-dang': 'he-thong-chinh-tri',
  'chuyen-doi-so': 'he-thong-chinh-tri',
} as const satisfies Record<keyof typeof fields, keyof typeof fieldGroups>;

export const movements = {
  'hoc-tap-lam-theo-bac': 'Học tập và làm theo Bác',
  'chi-bo-bon-tot': 'Chi bộ bốn tốt',
  'chi-bo-5-tot': 'Chi bộ 5 tốt, đảng viên 5 tốt',
  'chi-bo-3-tot-3-khong': 'Chi bộ 3 tốt, 3 không',
  'dan-van-kheo': 'Dân vận khéo',
  'thi-dua-quyet-thang': 'Thi đua Quyết thắng',
  khac: 'Khác',
} as const;

export const sourceCalls = {
  'mo-hinh': 'Mô hình',
  'diem-lam-mau': 'Điểm làm mẫu',
  'cach-lam': 'Cách làm',
  'hoat-dong': 'Hoạt động',
} as const;

export const forces = {
  'chi-bo': 'Chi bộ, đảng viên',
  'cap-uy': 'Cấp ủy',
  'chinh-quyen': 'Chính quyền',
  'mat-tran': 'Mặt trận',
  'thanh-nien': 'Đoàn Thanh niên',
  'phu-nu': 'Hội Phụ nữ',
  'nong-dan': 'Hội Nông dân',
  'cuu-chien-binh': 'Hội Cựu chiến binh',
  'cong-doan': 'Công đoàn',
  'luc-luong-vu-trang': 'Lực lượng vũ trang',
  'dan-quan': 'Dân quân tự vệ',
  'hoi-dong-quan-nhan': 'Hội đồng quân nhân',
  'kiem-lam': 'Kiểm lâm',
  'truong-hoc': 'Trường học',
  'nguoi-co-uy-tin': 'Người có uy tín',
  'hop-tac-xa': 'Tổ hợp tác, hợp tác xã',
  'nhan-dan': 'Nhân dân',
  'khong-neu': 'Nguồn không nêu',
} as const;

export const forceParts = {
  'chu-tri': 'Chủ trì',
  'phoi-hop': 'Phối hợp',
  'tham-gia': 'Tham gia',
} as const;

export const settings = {
  'thon-lang': 'Thôn, làng, tổ dân phố',
  'truong-hoc': 'Trường học',
  'co-quan': 'Cơ quan',
  'luc-luong-vu-trang': 'Lực lượng vũ trang',
  'vung-dan-toc': 'Vùng đồng bào dân tộc thiểu số',
} as const;

export const needs = {
  'khong-can-tien': 'Không cần tiền',
  'can-vat-tu': 'Cần vật tư',
  'can-von-dat': 'Cần vốn, đất',
} as const;

export const states = {
  'dang-ky': 'Đã đăng ký',
  'lam-thu': 'Đang làm thử',
  'dang-lam': 'Đang thực hiện',
  'da-so-ket': 'Đã sơ kết',
  'duy-tri': 'Làm thường xuyên',
  dung: 'Đã dừng',
  'khong-ro': 'Chưa có thông tin mới',
} as const;

/** A place that follows a practice is never "đang làm thử". */
export const replicationStates = {
  'dang-ky': states['dang-ky'],
  'dang-lam': states['dang-lam'],
  'da-so-ket': states['da-so-ket'],
  'duy-tri': states['duy-tri'],
  dung: states.dung,
  'khong-ro': states['khong-ro'],
} as const;

export const difficulties = {
  de: 'Làm được ngay',
  vua: 'Cần chuẩn bị',
  kho: 'Cần vốn, đất hoặc kỹ thuật',
} as const;

export const unitKinds = {
  'chi-bo': 'Chi bộ',
  'dang-bo-co-so': 'Đảng bộ cơ sở',
  'dang-bo-xa': 'Đảng bộ xã, phường, đặc khu',
  'dang-bo-huyen': 'Đảng bộ huyện (đến 30/6/2025)',
  'dang-bo-tinh': 'Đảng bộ tỉnh, thành phố',
  'dang-bo-quan-su': 'Đảng bộ quân sự địa phương',
  'to-chuc-dang-quan-doi': 'Tổ chức đảng trong Quân đội',
  'co-quan-tham-muu': 'Cơ quan tham mưu của cấp ủy',
  'doan-giam-sat': 'Đoàn kiểm tra, giám sát',
  'uy-ban-nhan-dan': 'Ủy ban nhân dân',
  'mat-tran': 'Ủy ban MTTQ',
  'doan-the': 'Tổ chức chính trị - xã hội',
  'truong-hoc': 'Trường học',
  'co-quan': 'Cơ quan, đơn vị',
  'don-vi-quan-doi': 'Đơn vị quân đội',
  'doanh-nghiep': 'Doanh nghiệp',
  'thon-to': 'Thôn, làng, tổ dân phố',
  'to-hop-tac': 'Tổ hợp tác, hợp tác xã',
  'co-quan-bao-chi': 'Cơ quan báo chí',
  'chua-neu-ten': 'Nguồn không nêu tên',
} as const;

/** Those that send slips of what they followed: bodies of communes; none of the armed forces, none that has ended. */
export const slipUnitKinds = {
  'chi-bo': unitKinds['chi-bo'],
  'dang-bo-co-so': unitKinds['dang-bo-co-so'],
  'dang-bo-xa': unitKinds['dang-bo-xa'],
  'uy-ban-nhan-dan': unitKinds['uy-ban-nhan-dan'],
  'mat-tran': unitKinds['mat-tran'],
  'doan-the': unitKinds['doan-the'],
  'truong-hoc': unitKinds['truong-hoc'],
  'co-quan': unitKinds['co-quan'],
  'thon-to': unitKinds['thon-to'],
  'to-hop-tac': unitKinds['to-hop-tac'],
} as const;

export const secrecies = {
  khong: 'Không hạn chế',
  'dia-danh-co-trong-ten': 'Chỉ hiện địa danh đã có trong tên',
  'khong-hien-noi': 'Không hiện nơi ở bất kỳ đầu ra nào',
} as const;

export const placeLevels = {
  tinh: 'Tỉnh, thành phố',
  huyen: 'Huyện',
  xa: 'Xã, phường, thị trấn',
  thon: 'Thôn, làng, tổ dân phố',
} as const;

export const cellRoles = {
  'lam-mau': 'Làm mẫu',
  diem: 'Chi bộ điểm',
  'sinh-hoat-mau': 'Tổ chức sinh hoạt mẫu',
  'co-che': 'Cơ chế luân phiên làm mẫu',
  'cach-lam-hay': 'Có cách làm được nêu',
} as const;

export const demonstrationTopics = {
  'kiem-tra-giam-sat': 'Quy trình tổ chức kiểm tra, giám sát',
  'le-ket-nap': 'Lễ kết nạp đảng viên mới',
  'tinh-hinh-tu-tuong': 'Nắm, giải quyết tình hình tư tưởng đảng viên',
  'du-thao-nghi-quyet': 'Chuẩn bị dự thảo nghị quyết',
  'dieu-hanh-sinh-hoat': 'Điều hành buổi sinh hoạt',
  'tham-gia-phat-bieu': 'Đảng viên tham gia phát biểu',
  'sinh-hoat-chuyen-de': 'Sinh hoạt chuyên đề quý',
  'ra-mat-chi-bo-diem': 'Ra mắt chi bộ điểm',
  'tu-phe-binh': 'Tự phê bình và phê bình',
  'phan-cong-dang-vien': 'Phân công nhiệm vụ đảng viên',
} as const;

/** When the work of a demonstration is done. */
export const sessionPhases = {
  truoc: 'Trước buổi',
  trong: 'Trong buổi',
  sau: 'Sau buổi',
} as const;

export const sourceKinds = {
  'bai-bao': 'Bài báo',
  'cong-thong-tin': 'Trang của cơ quan',
  'bao-cao': 'Báo cáo của đơn vị',
  'bien-ban': 'Biên bản, kết luận',
  'van-ban': 'Văn bản',
  'tu-ke-khai': 'Đơn vị tự khai',
  'ket-qua-giam-sat': 'Kết quả giám sát',
  'phong-van': 'Ghi lời kể',
} as const;

export const resultRoles = {
  'ket-qua': 'Kết quả',
  'quy-mo': 'Quy mô thực hiện',
  'boi-canh': 'Bối cảnh',
  'chi-tieu': 'Chỉ tiêu',
} as const;

/** How a figure is bounded, written before the value ("tu" is written after it: "94% trở lên"). */
export const bounds = {
  dung: '',
  hon: 'hơn',
  gan: 'gần',
  khoang: 'khoảng',
  tren: 'trên',
  tu: 'trở lên',
  duoi: 'dưới',
  'khong-qua': 'không quá',
} as const;

export const countings = {
  nguoi: 'người',
  luot: 'lượt',
} as const;

export const assessmentForms = {
  'so-ket': 'Sơ kết',
  'tong-ket': 'Tổng kết',
  'giam-sat': 'Giám sát',
  'kiem-tra': 'Kiểm tra',
  'xep-loai': 'Đánh giá, xếp loại',
  'cong-nhan': 'Công nhận',
  'khen-thuong': 'Khen thưởng',
} as const;

export const documentTypes = {
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'ket-luan': 'Kết luận',
  'quy-dinh': 'Quy định',
  'quyet-dinh': 'Quyết định',
  'ke-hoach': 'Kế hoạch',
  'huong-dan': 'Hướng dẫn',
  'dieu-le': 'Điều lệ',
  'cuong-linh': 'Cương lĩnh',
  'nghi-dinh': 'Nghị định',
  luat: 'Luật',
  khac: 'Văn bản khác',
} as const;

export const standings = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'duoc-thay': 'Đã được thay thế',
  'khong-ro': 'Chưa rõ hiệu lực',
} as const;

export const relations = {
  'bat-nguon-tu': 'Bắt nguồn từ',
  'gan-voi': 'Thực hiện gắn với',
  'trung-ten': 'Cùng tên',
  'gan-giong': 'Gần giống',
  'giam-sat': 'Được giám sát trong',
} as const;

/** Of how a proper name is said: not certain until people of the place were asked. */
export const certainties = {
  chac: 'Đã hỏi, chắc',
  'chua-chac': 'Chưa chắc',
} as const;

/** Rules whose faults may stand, with a reason in the file. */
export const waivable = {
  'contradictory-figures': 'Số liệu mâu thuẫn',
  'near-duplicate': 'Gần trùng mục khác',
  'delicate-topic': 'Đề tài nhạy cảm',
  'copied-sentence': 'Câu giống nguồn',
} as const;

export const cautions = {
  'ton-giao': 'Tôn giáo',
  'dan-toc': 'Dân tộc',
  'quan-su': 'Quân sự',
  'ruou-bia': 'Rượu bia',
  'quyen-gop': 'Quyên góp',
  'dat-rung': 'Đất rừng',
  'ca-nhan': 'Thông tin cá nhân',
} as const;

/** What a record tells, in words for readers; derived, never typed, never shown as a number. */
export const evidenceLevels = {
  0: { label: 'Nguồn mới nêu tên', short: 'Mới có tên' },
  1: { label: 'Có cách làm', short: 'Có cách làm' },
  2: { label: 'Có cách làm và số liệu', short: 'Có số liệu' },
  3: { label: 'Có số liệu và đánh giá của nơi khác', short: 'Có đánh giá' },
} as const;

export type Silence = keyof typeof silences;
export type Status = keyof typeof statuses;
export type PracticeKind = keyof typeof practiceKinds;
export type Field = keyof typeof fields;
export type Force = keyof typeof forces;
export type Caution = keyof typeof cautions;
export type EvidenceLevel = keyof typeof evidenceLevels;

/** Is the value one of the legal silences rather than content? */
export function isSilence(value: unknown): value is Silence {
  return typeof value === 'string' && Object.hasOwn(silences, value);
}

/** Where the text of a site may be kept with its history, for the editors' form. */
export const gitServices = {
  github: 'GitHub',
  gitlab: 'GitLab',
  gitea: 'Gitea, Forgejo',
} as const;

/** The colour of the house; its shades are in views/palettes.ts. */
export const colours = {
  do: 'Đỏ',
  'xanh-duong': 'Xanh dương',
  'xanh-la': 'Xanh lá',
  nau: 'Nâu',
} as const;

/** Parts of the site that a menu may name; pages of its own it names by their file under content/trang. */
export const menuSections = {
  'chi-bo-lam-mau': 'Chi bộ làm mẫu',
  'mo-hinh': 'Mô hình, cách làm',
  'tin-tuc': 'Tin tức',
  'nhan-rong': 'Nơi làm theo',
  'lich-lam-mau': 'Lịch làm mẫu',
  'van-ban': 'Văn bản',
  'bo-tieu-chi': 'Bộ tiêu chí',
  'dia-phuong': 'Địa phương',
  nguon: 'Nguồn',
} as const;

export type Colours = keyof typeof colours;
export type MenuSection = keyof typeof menuSections;
