/** Pictures of a Word file made fit for the site: smaller, upright, without a word of where and by whom they were taken. */
import { createHash } from 'node:crypto';

export interface FitPicture {
  readonly bytes: Buffer;
  readonly extension: 'jpg' | 'png';
}

/** What became of a picture: fit, mere ornament, or not to be opened. */
export type Fitted = FitPicture | 'ornament' | 'unreadable';

const WIDEST = 1600;
/** The checks refuse 1,000 KB; some is left for other pictures of the page. */
const MOST_BYTES = 700_000;
const NARROWER = [WIDEST, 1200, 900, 640] as const;
const QUALITY = 78;
/** Lines, dots and rules of a letterhead. */
const ORNAMENT = 40;
/** A poster photographed with a good camera has 50 million dots; more is a bomb. */
const MOST_PIXELS = 60_000_000;
const KNOWN = ['jpeg', 'png', 'gif', 'webp', 'tiff'];

export async function fitPicture(bytes: Buffer): Promise<Fitted> {
  const { default: sharp } = await import('sharp');
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error' as const, animated: false };
  try {
    if (!startsAsPicture(bytes)) return 'unreadable';
    const { format, width, height, hasAlpha } = await sharp(bytes, options).metadata();
    if (!KNOWN.includes(format)) return 'unreadable';
    if (Math.min(width, height) < ORNAMENT) return 'ornament';
    for (const widest of NARROWER) {
      // What sharp is not told to keep is left behind: EXIF, GPS, XMP, thumbnails, comments.
      const image = sharp(bytes, options)
        .autoOrient()
        .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true });
      const isDrawing = hasAlpha && !(await isOpaque(bytes));
      const made = isDrawing
        ? await image.png({ compressionLevel: 9, palette: true }).toBuffer()
        : await image.flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
      if (made.length <= MOST_BYTES) return { bytes: made, extension: isDrawing ? 'png' : 'jpg' };
    }
    return 'unreadable';
  } catch {
    // Whatever the decoder stumbles over, the author's remedy is the same.
    return 'unreadable';
  }
}

async function isOpaque(bytes: Buffer): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  return (await sharp(bytes, { limitInputPixels: MOST_PIXELS }).stats()).isOpaque;
}

/** JPEG, PNG, GIF, WebP, TIFF by their first bytes; drawings in code (SVG, EMF) are never handed to a decoder. */
function startsAsPicture(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 12).toString('latin1');
  return /^(?:\u00FF\u00D8\u00FF|\u0089PNG|GIF8|RIFF....WEBP|II\*\u0000|MM\u0000\*)/s.test(head);
}

/** Pictures of the same bytes are one picture. */
export function pictureKey(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
