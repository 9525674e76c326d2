/** Turns Unicode Vietnamese into what an old font's bytes look like when read as Latin-1. For tests only. */

const PLAIN = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ';
const TCVN3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢§£¤¥¦';

/** TCVN3 ("ABC" fonts): one byte a letter. It has no accented capitals: they are set in a font of capitals. */
export function toTcvn3(text: string): string {
  return text.normalize('NFC').replace(/\P{ASCII}/gu, (letter) => {
    const at = PLAIN.indexOf(letter);
    if (at !== -1) return TCVN3[at] ?? letter;
    const lower = PLAIN.indexOf(letter.toLowerCase());
    return lower === -1 ? letter : (TCVN3[lower] ?? letter);
  });
}

const VNI_TONES = { '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0301': 'ù', '\u0323': 'ï' } as const;
const VNI_HAT = { '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0301': 'á', '\u0323': 'ä' } as const;
const VNI_BREVE = { '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0301': 'é', '\u0323': 'ë' } as const;
const VNI_I = { ì: 'ì', ỉ: 'æ', ĩ: 'ó', í: 'í', ị: 'ò', ỵ: 'î' } as const;

/** VNI: a mark is a letter of its own, after its vowel. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const written = vniLower(lower);
  return letter === lower ? written : written.toUpperCase();
}

function vniLower(letter: string): string {
  if (letter === 'đ') return 'ñ';
  if (Object.hasOwn(VNI_I, letter)) return VNI_I[letter as keyof typeof VNI_I];
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => Object.hasOwn(VNI_TONES, mark)) as keyof typeof VNI_TONES | undefined;
  if (marks.includes('\u0302')) return base + (tone ? VNI_HAT[tone] : 'â');
  if (marks.includes('\u0306')) return base + (tone ? VNI_BREVE[tone] : 'ê');
  const vowel = marks.includes('\u031B') ? ({ o: 'ô', u: 'ö' }[base] ?? base) : base;
  return vowel + (tone ? VNI_TONES[tone] : '');
}

export type Writing = 'unicode' | 'tcvn3' | 'vni';

export interface FontRun {
  text: string;
  font: string;
}

const UNICODE_FONT = 'Times New Roman';

/** A text as a typist of that time set it: accented capitals in a font of capitals, signs of other tongues in another. */
export function setInOldFont(text: string, writing: Writing): FontRun[] {
  if (writing === 'unicode') return [{ text, font: UNICODE_FONT }];
  const runs: FontRun[] = [];
  for (const letter of text.normalize('NFC')) {
    const run = writing === 'tcvn3' ? tcvn3Run(letter) : vniRun(letter);
    const last = runs.at(-1);
    if (last?.font === run.font) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

const isSign = (letter: string) => /[\u00A1-\u00FE]/.test(letter);

function tcvn3Run(letter: string): FontRun {
  const encoded = toTcvn3(letter);
  if (encoded === letter && isSign(letter)) return { text: letter, font: UNICODE_FONT };
  const isSmall = letter !== letter.toLowerCase() && encoded === toTcvn3(letter.toLowerCase()) && encoded !== letter;
  return { text: encoded, font: isSmall ? '.VnTimeH' : '.VnTime' };
}

/** Of the signs of Latin-1 VNI has only letters for its own. */
function vniRun(letter: string): FontRun {
  const encoded = toVni(letter);
  const isOwn = encoded !== letter || !isSign(letter) || /[íìÍÌ]/.test(letter);
  return { text: encoded, font: isOwn ? 'VNI-Times' : UNICODE_FONT };
}
