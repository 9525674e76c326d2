import { z } from 'zod';
import { day, entryReference, group, list } from './fields.ts';

/** An address that an entry had before: printed codes and other sites still lead there. */
export function renamedAddressSchema() {
  return group(
    {
      from: z
        .string({ error: 'địa chỉ cũ, ví dụ mo-hinh/lam-choi' })
        .regex(/^(mo-hinh|chi-bo-lam-mau|tin-tuc)\/[a-z0-9]+(-[a-z0-9]+)*$/, {
          error: 'địa chỉ cũ, ví dụ mo-hinh/lam-choi',
        })
        .meta({ label: 'Địa chỉ cũ', hint: 'Địa chỉ không còn mục nào, ví dụ mo-hinh/lam-choi.' }),
      to: entryReference('Địa chỉ mới', 'Mục ấy nay ở đâu, ví dụ mo-hinh/lam-choi-dot.'),
      date: day('Ngày đổi', 'Ngày đổi địa chỉ.'),
    },
    'Địa chỉ đã đổi',
    'Một địa chỉ đã đổi; lệnh doi-ten ghi giúp.',
  );
}

/** The whole file `doi-dia-chi.yaml`. */
export function renamedAddressesSchema() {
  return list(renamedAddressSchema(), 'Địa chỉ đã đổi', 'Các địa chỉ đã đổi.');
}

export type RenamedAddress = z.output<ReturnType<typeof renamedAddressSchema>>;
