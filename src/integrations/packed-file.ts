/** Texts of the index on their way to a phone, which unpacks them by itself: not every host packs what it sends. */
import { gzipSync } from 'node:zlib';

export const pack = (content: string): Buffer => gzipSync(content, { level: 9 });
