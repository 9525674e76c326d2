import { describe, expect, it } from 'vitest';
import { iconPath } from '#views/icon-path.ts';

const icon = (body: string) => `<svg width="24" height="24" viewBox="0 0 24 24">${body}</svg>`;

describe('an icon as one path', () => {
  it('keeps a path, rounded to tenths', () => {
    expect(iconPath(icon('<path d="M11 4.702a.705.705 0 0 0-1.203-.498z"/>'))).toBe('M11 4.7a.7.7 0 0 0-1.2-.5z');
  });

  it('reads the flags of an arc that are glued to the next number', () => {
    expect(iconPath(icon('<path d="M2 21a5 5 0 012.911-4.544"/>'))).toBe('M2 21a5 5 0 0 1 2.9-4.5');
  });

  it('parts numbers that rounding would run together', () => {
    expect(iconPath(icon('<path d="M1.5-.04 5.96.3"/>'))).toBe('M1.5 0 6 .3');
  });

  it('makes a relative start absolute, since it comes after another shape', () => {
    const svg = icon('<circle cx="11" cy="11" r="8"/><path d="m21 21-4.34-4.34 1 1"/>');
    expect(iconPath(svg)).toBe('M3 11a8 8 0 1 0 16 0 8 8 0 1 0-16 0M21 21l-4.3-4.3 1 1');
  });

  it('draws lines, boxes and polygons', () => {
    expect(iconPath(icon('<line x1="1" y1="2" x2="3" y2="4"/>'))).toBe('M1 2L3 4');
    expect(iconPath(icon('<rect x="6" y="14" width="12" height="8" rx="1"/>'))).toBe('M6 14h12v8h-12z');
    expect(iconPath(icon('<rect x="5" y="2" width="14" height="20" rx="2"/>'))).toBe(
      'M7 2h10a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2v-16a2 2 0 0 1 2-2z',
    );
    expect(iconPath(icon('<polygon points="1 2 3 4 5 6"/>'))).toBe('M1 2 3 4 5 6z');
  });

  it('refuses what it cannot draw', () => {
    expect(() => iconPath(icon(''))).toThrow('No shape');
    expect(() => iconPath(icon('<path d="M1 ?"/>'))).toThrow('Not a number');
  });
});
