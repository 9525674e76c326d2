import { posix } from 'node:path';
import { type Content, type ContentFile, type Picture } from '../content.ts';
import { type Place, defineRule } from '../rule.ts';
import { proposal } from '../suggestion.ts';
import { urlFault } from '../url-safety.ts';
import { valueAt } from '../schema-walk.ts';

/** Every picture that a text shows lies beside it and can be opened. */
export const pictureExists = defineRule('picture-exists', 'Ảnh có thật, nằm cạnh bài', function* (content) {
  for (const file of content.files) {
    for (const { path, at } of picturesOf(file)) {
      const found = pictureAt(content, file, path);
      if (found?.size) continue;
      const beside = [...content.pictures.keys()].filter((name) => posix.dirname(name) === posix.dirname(file.file));
      const names = beside.map((name) => `./${posix.basename(name)}`);
      yield found
        ? { file, at, found: path, expected: 'tệp ảnh mở được', mend: 'xuất lại ảnh sang .jpg hoặc .png' }
        : {
            file,
            at,
            found: path,
            expected: 'ảnh có thật, nằm cạnh bài, đuôi .jpg, .png, .webp hoặc .avif',
            mend: proposal(path, names, 'chép ảnh vào thư mục của bài, viết như ./anh.jpg'),
          };
    }
  }
});

/** Paths of the cover and of the pictures in the text; addresses elsewhere are refused by another rule. */
export function* picturesOf(file: ContentFile): Generator<{ path: string; at: Place }> {
  const cover = valueAt(file.data, ['cover', 'image']);
  if (typeof cover === 'string') yield { path: cover, at: { path: ['cover', 'image'] } };
  for (const { kind, url, at } of file.links()) {
    if (kind === 'picture' && !urlFault(url, kind)) yield { path: url, at };
  }
}

/** The picture at a path as a text writes it; nothing outside `content/` can be named. */
export function pictureAt(content: Content, { file }: ContentFile, path: string): Picture | undefined {
  return content.pictures.get(posix.join(posix.dirname(file), path));
}
