/** A standing page of this site made fit for another one: nothing in it speaks of entries that are not there. */

const LINK_TO_ENTRY = /\]\(\/(?:chi-bo-lam-mau|mo-hinh|tin-tuc|nguon|dia-phuong|bo-tieu-chi|lich-lam-mau)\/[a-z0-9]/;
const ENTRY_PATH = /\]\(\/([a-z0-9-]+\/[a-z0-9-]+)/;
/** What this site says of itself as long as it is no office's. */
const OWN_SECTION = /^## Bản giới thiệu\n[\s\S]*?(?=^## |(?![\s\S]))/m;
const SENTENCE_END = /(?<=[.?])\s+(?=\S)/;

/** `samples`: paths of the entries that the new site begins with. */
export function standingPage(text: string, samples: ReadonlySet<string>): string {
  const isGone = (sentence: string) => {
    const [, path = ''] = ENTRY_PATH.exec(sentence) ?? [];
    return LINK_TO_ENTRY.test(sentence) && !samples.has(`content/${path}/index.mdx`);
  };
  const lines = text.replace(OWN_SECTION, '').split('\n');
  const kept = lines.flatMap((line) => {
    if (!LINK_TO_ENTRY.test(line)) return [line];
    const sentences = line.split(SENTENCE_END).filter((sentence) => !isGone(sentence));
    return sentences.length === 0 ? [] : [sentences.join(' ')];
  });
  return kept.join('\n').replace(/\n{3,}/g, '\n\n');
}
