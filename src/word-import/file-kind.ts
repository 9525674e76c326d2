/** What a file really is, by its first bytes: names lie. */
import { Refusal, refusals } from './refusal.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** How far into a file its kind is looked for. */
const HEAD = 1024;

/** Lets archives through; what else it is, is told. */
export function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.length === 0) throw new Refusal(refusals.empty);
  if (bytes.subarray(0, 4).equals(ZIP)) return;
  const head = bytes.subarray(0, HEAD).toString('latin1');
  if (bytes.subarray(0, 8).equals(COMPOUND)) throw new Refusal(compoundKind(bytes));
  if (head.includes('%PDF-')) throw new Refusal(refusals.pdf);
  if (head.startsWith('{\\rtf')) throw new Refusal(refusals.otherOffice('.rtf'));
  if (head.startsWith('PK')) throw new Refusal(refusals.broken);
  throw new Refusal(refusals.notWord);
}

/** A compound file holds streams by name: an encrypted package, or a text of Word before 2007. */
function compoundKind(bytes: Buffer): string {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return refusals.locked;
  if (holds('WordDocument')) return refusals.oldWord;
  if (holds('Workbook') || holds('Book')) return refusals.otherOffice('Excel');
  if (holds('PowerPoint Document')) return refusals.otherOffice('PowerPoint');
  return refusals.notWord;
}

/** The kind of an archive's main part, by its content type. */
export function refuseOtherPackages(names: readonly string[], contentTypes: string): void {
  const hasMacro = names.some((name) => /(?:^|\/)(?:vbaProject|vbaData)[^/]*$/i.test(name));
  if (hasMacro || /macroEnabled|vbaProject/i.test(contentTypes)) throw new Refusal(refusals.macro);
  if (/wordprocessingml\.(?:document|template)\.main\+xml/.test(contentTypes)) return;
  if (/spreadsheetml/.test(contentTypes)) throw new Refusal(refusals.otherOffice('Excel'));
  if (/presentationml/.test(contentTypes)) throw new Refusal(refusals.otherOffice('PowerPoint'));
  if (names.includes('mimetype') && names.includes('content.xml'))
    throw new Refusal(refusals.otherOffice('OpenDocument (.odt)'));
  throw new Refusal(refusals.notWord);
}
