/** The part of the package that is used here; it ships no declarations. */
declare module 'qrcode' {
  interface Modules {
    size: number;
    /** 1 where dark. */
    get(row: number, column: number): number;
  }

  export function create(text: string, options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }): { modules: Modules };
}
