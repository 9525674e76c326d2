import { describe, expect, it } from 'vitest';
import { fromTelex } from '#vietnamese/telex.ts';

describe('Telex keys left as typed', () => {
  it.for([
    ['dduwowngf', 'đường'],
    ['dduongwf', 'đường'],
    ['duowngf', 'dường'],
    ['tuwj', 'tự'],
    ['quanr', 'quản'],
    ['quarn', 'quản'],
    ['chooir', 'chổi'],
    ['ddots', 'đót'],
    ['caf', 'cà'],
    ['pheef', 'phề'],
    ['tuyeens', 'tuyến'],
    ['tuyenes', 'tuyến'],
    ['nguoiwf', 'người'],
    ['nguowif', 'người'],
    ['nuwowcs', 'nước'],
    ['totos', 'tốt'],
    ['giuwx', 'giữ'],
    ['hoaf', 'hòa'],
    ['quyx', 'quỹ'],
    ['dond', 'đon'],
    ['khoong', 'không'],
    ['muwa', 'mưa'],
  ] as const)('%s is %s', ([typed, word]) => {
    expect(fromTelex(typed)).toBe(word);
  });

  it.for(['lam', 'mau', 'đót', '4', 'abc123', 'x', '', 'zzz', 'BOOS'])('finds none in “%s”', (typed) => {
    expect(fromTelex(typed)).toBeUndefined();
  });
});
