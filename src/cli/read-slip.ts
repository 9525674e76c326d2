/** A slip from a file that anybody may have written: read as data, and refused with a word on what is wrong. */
import { readFileSync, statSync } from 'node:fs';
import { decode } from '#checks/decode.ts';
import { visible } from '#checks/visible.ts';
import { namesDistrict } from '#domain/kit-data.ts';
import { holdsPersonalData, looksLikeName, namesArmedForces } from '#domain/typed-text.ts';
import { SLIP_VERSION, type SlipRecord, slipSchema } from '#schema/slip.ts';
import { cleanText } from '#vietnamese/clean.ts';
import { looksLegacyEncoded } from '#vietnamese/normalize.ts';

/** An honest slip has a few kilobytes. */
const MAX_BYTES = 100_000;
const UNREADABLE = 'Tệp này không đọc được. Chỉ nhận phiếu tải từ trang này (đuôi .json).';

/** The slip, or the sentence that refuses it. */
export type ReadSlip = { readonly slip: SlipRecord } | { readonly refused: string };

const refuse = (refused: string): ReadSlip => ({ refused });

export function readSlip(path: string): ReadSlip {
  const text = textOf(path);
  if (text === undefined) return refuse(UNREADABLE);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(UNREADABLE);
  }
  if (!isGroup(data) || data['kind'] !== 'phieu-nhan-rong') return refuse(UNREADABLE);
  const { version } = data;
  if (typeof version === 'number' && version < SLIP_VERSION)
    return refuse('Phiếu làm từ bản cũ của trang. Đề nghị đơn vị mở lại trang và tải phiếu mới.');
  const { success, data: slip, error } = slipSchema().safeParse(composed(data));
  if (!success) {
    const [issue] = error.issues;
    return refuse(
      `${UNREADABLE} Chỗ sai: ${visible(issue?.path.join('.') || 'phiếu', 60)}, cần ${visible(issue?.message ?? '', 120)}.`,
    );
  }
  const fault = faultIn(slip);
  return fault === undefined ? { slip } : refuse(fault);
}

function textOf(path: string): string | undefined {
  try {
    if (!statSync(path).isFile() || statSync(path).size > MAX_BYTES) return undefined;
    const text = decode(readFileSync(path));
    return typeof text === 'string' ? text.replace(/^\uFEFF/, '') : undefined;
  } catch {
    return undefined;
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All texts with composed letters and none that steer a machine. Deeper than any slip goes, a value is left as it is. */
function composed(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value).trim();
  if (depth > 6) return value;
  if (Array.isArray(value)) return value.map((item) => composed(item, depth + 1));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composed(each, depth + 1)]));
}

/** What no slip may hold, whatever form it comes in. */
function faultIn(slip: SlipRecord): string | undefined {
  const { unit, commune, province } = slip;
  const texts = textsIn(slip);
  if (texts.some(holdsPersonalData))
    return 'Phiếu có số điện thoại, số căn cước hoặc địa chỉ thư của người. Đề nghị đơn vị xóa đi rồi gửi lại.';
  const named = texts.find(looksLikeName);
  if (named !== undefined)
    return `Phiếu có vẻ ghi tên người: “${visible(named, 80)}”. Đề nghị đơn vị chỉ ghi đơn vị, chức danh rồi gửi lại.`;
  if (texts.some(looksLegacyEncoded))
    return 'Phiếu có chữ gõ bằng phông cũ (TCVN3, VNI). Đề nghị đơn vị gõ lại bằng Unicode.';
  if (namesArmedForces(unit.name)) return 'Phiếu của đơn vị lực lượng vũ trang không nhận bằng lệnh này.';
  if ([unit.name, commune, province].some(namesDistrict))
    return 'Phiếu ghi tên cấp huyện. Từ 01/7/2025 không còn cấp huyện: đề nghị ghi đơn vị, xã, tỉnh hiện nay.';
  return undefined;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
