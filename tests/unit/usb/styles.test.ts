import { describe, expect, it } from 'vitest';
import { faceWithData, localSheet, splitFaces } from '#usb/styles.ts';

const FILE_FACE = '@font-face{font-family:Noto;src:url(/_astro/noto.woff2);font-weight:400 700}';
const DEVICE_FACE = '@font-face{font-family:Fallback;src:local(Arial)}';
const RULES = 'a{color:red}';

describe('the faces of a sheet', () => {
  it('leave it where they come as files; what the device has stays', () => {
    expect(splitFaces(FILE_FACE + RULES + DEVICE_FACE)).toEqual({ faces: [FILE_FACE], rest: RULES + DEVICE_FACE });
  });

  it('are given the bytes of their files', () => {
    const face = faceWithData(FILE_FACE, '/', (file) => Buffer.from(file));
    const data = Buffer.from('_astro/noto.woff2').toString('base64');
    expect(face).toBe(FILE_FACE.replace('/_astro/noto.woff2', `data:font/woff2;base64,${data}`));
  });
});

describe('a sheet of the edition', () => {
  it('finds its files from where it lies, and says which they are', () => {
    const files: string[] = [];
    const css = `a{background:url("/lam-mau/anh/nen.png")}b{background:url(data:image/png;base64,AA)}`;
    const local = localSheet(css, '_astro/page.css', '/lam-mau/', (file) => files.push(file));
    expect(local).toBe('a{background:url(../anh/nen.png)}b{background:url(data:image/png;base64,AA)}');
    expect(files).toEqual(['anh/nen.png']);
  });

  it('lets no page fade into another', () => {
    const css = `@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}${RULES}`;
    expect(localSheet(css, 'a.css', '/', () => {})).toBe(`@media (prefers-reduced-motion:no-preference){}${RULES}`);
  });
});
