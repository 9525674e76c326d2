/** Every kind of record: where its files lie, what they are called, and the schema they obey. */
import type { z } from 'zod';
import { abbreviationsSchema } from './abbreviation.ts';
import { cellSchema } from './cell.ts';
import { criteriaSetSchema } from './criteria-set.ts';
import { delicateTopicsSchema } from './delicate-topic.ts';
import { demonstrationSchema } from './demonstration.ts';
import type { SchemaContext } from './entry.ts';
import type { Kind } from './fields.ts';
import { formProfileSchema } from './form-profile.ts';
import { newsSchema } from './news.ts';
import { officialDocumentSchema } from './official-document.ts';
import { placeSchema } from './place.ts';
import { practiceSchema } from './practice.ts';
import { renamedAddressesSchema } from './renamed-address.ts';
import { replicationSchema } from './replication.ts';
import { sessionPackSchema } from './session-pack.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { spokenNamesSchema } from './spoken-name.ts';
import { standingPageSchema } from './standing-page.ts';
import { synonymsSchema } from './synonym.ts';
import { unitSchema } from './unit.ts';

export interface KindDefinition {
  /** What authors call one of them; also used in messages ("Không có nguồn “…”"). */
  label: string;
  /** Folder under `content/`. */
  folder: string;
  /** Files under the folder; `*` is the id. */
  pattern: '*/index.mdx' | '**/*.mdx' | '*.yaml';
  schema: (context: SchemaContext) => z.ZodType;
}

export const kinds = {
  'chi-bo-lam-mau': { label: 'chi bộ', folder: 'chi-bo-lam-mau', pattern: '*/index.mdx', schema: cellSchema },
  'mo-hinh': { label: 'mô hình', folder: 'mo-hinh', pattern: '*/index.mdx', schema: practiceSchema },
  'tin-tuc': { label: 'tin', folder: 'tin-tuc', pattern: '*/index.mdx', schema: newsSchema },
  trang: { label: 'trang', folder: 'trang', pattern: '**/*.mdx', schema: standingPageSchema },
  nguon: { label: 'nguồn', folder: 'du-lieu/nguon', pattern: '*.yaml', schema: sourceSchema },
  'van-ban': { label: 'văn bản', folder: 'du-lieu/van-ban', pattern: '*.yaml', schema: officialDocumentSchema },
  'don-vi': { label: 'đơn vị', folder: 'du-lieu/don-vi', pattern: '*.yaml', schema: unitSchema },
  'dia-phuong': { label: 'địa phương', folder: 'du-lieu/dia-phuong', pattern: '*.yaml', schema: placeSchema },
  'nhan-rong': { label: 'nơi làm theo', folder: 'du-lieu/nhan-rong', pattern: '*.yaml', schema: replicationSchema },
  'lich-lam-mau': {
    label: 'buổi làm mẫu',
    folder: 'du-lieu/lich-lam-mau',
    pattern: '*.yaml',
    schema: demonstrationSchema,
  },
  'chu-de-lam-mau': {
    label: 'chủ đề làm mẫu',
    folder: 'du-lieu/chu-de-lam-mau',
    pattern: '*.yaml',
    schema: sessionPackSchema,
  },
  'bo-tieu-chi': { label: 'bộ tiêu chí', folder: 'du-lieu/bo-tieu-chi', pattern: '*.yaml', schema: criteriaSetSchema },
  'the-thuc': { label: 'hồ sơ thể thức', folder: 'du-lieu/the-thuc', pattern: '*.yaml', schema: formProfileSchema },
} as const satisfies Record<Kind, KindDefinition>;

/** Files that stand alone: one list, one settings record. */
export const singles = {
  'tu-viet-tat': { label: 'từ viết tắt', file: 'du-lieu/tu-viet-tat.yaml', schema: abbreviationsSchema },
  'tu-dong-nghia': { label: 'từ cùng nghĩa', file: 'du-lieu/tu-dong-nghia.yaml', schema: synonymsSchema },
  'doc-ten-rieng': { label: 'cách đọc tên riêng', file: 'du-lieu/doc-ten-rieng.yaml', schema: spokenNamesSchema },
  'de-tai-nhay-cam': { label: 'đề tài nhạy cảm', file: 'du-lieu/de-tai-nhay-cam.yaml', schema: delicateTopicsSchema },
  'doi-dia-chi': { label: 'địa chỉ đã đổi', file: 'du-lieu/doi-dia-chi.yaml', schema: renamedAddressesSchema },
  'trang-web': { label: 'thiết đặt trang web', file: 'trang-web.yaml', schema: siteSchema },
} as const;
