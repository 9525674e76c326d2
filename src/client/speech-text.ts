/**
 * A page's text as pieces for the device's voice. Some engines stop silently after some fifteen seconds of one
 * utterance, so long text is cut at the ends of its sentences. A point inside a number ("62.000") ends nothing.
 */
export function pieces(text: string): string[] {
  return text.replace(/\s+/g, ' ').match(/\S.*?(?:[.;:?…](?=\s)|$)/g) ?? [];
}
