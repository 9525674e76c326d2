/**
 * Style sheets of the edition. Pages that have the same sheet share one file, where the site writes it into each: a stick
 * has no round trips to save. Letters go into a sheet of their own as data: Firefox may refuse a page the fonts that lie
 * in a folder above it.
 */
import { createHash } from 'node:crypto';
import { targetOf, linkTo } from './site-paths.ts';

const FACE = /@font-face\s*\{[^{}]*\}/g;
const FROM_FILE = /url\(\s*(['"]?)(?!data:)[^'")]+\1\s*\)/;
const TRANSITION = /@view-transition\s*\{[^{}]*\}/g;
const LOCAL_URL = /url\(\s*(['"]?)(\/[^'")]*)\1\s*\)/g;

/** The faces of a sheet that come as files, and the sheet without them. A face that the device itself has stays. */
export function splitFaces(css: string): { faces: string[]; rest: string } {
  const faces = (css.match(FACE) ?? []).filter((face) => FROM_FILE.test(face));
  return { faces, rest: css.replace(FACE, (face) => (faces.includes(face) ? '' : face)) };
}

/** A face with its file's bytes in it. */
export function faceWithData(face: string, base: string, read: (file: string) => Buffer): string {
  return face.replace(LOCAL_URL, (_, _quote, url: string) => {
    const target = targetOf(url, '', base);
    if (target === 'outside') throw new Error(`A font from elsewhere: ${url}`);
    return `url(data:font/woff2;base64,${read(target.file).toString('base64')})`;
  });
}

/**
 * A sheet that lies at `file`, with its addresses made relative; `onFile` hears of every file that it names. Pages don't
 * fade into each other: a sheet that is a file comes when its page has begun, and Chromium then breaks the fading off with
 * an error.
 */
export function localSheet(css: string, file: string, base: string, onFile: (file: string) => void): string {
  return css.replace(TRANSITION, '').replace(LOCAL_URL, (whole, _quote, url: string) => {
    const target = targetOf(url, file, base);
    if (target === 'outside') return whole;
    onFile(target.file);
    return `url(${linkTo(file, target)})`;
  });
}

/** A file name that tells content apart: `_astro/<stem>.<hash>.<extension>`. */
export function contentName(stem: string, extension: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `_astro/${stem}.${hash}.${extension}`;
}
