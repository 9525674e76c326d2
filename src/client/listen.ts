/** "Nghe bài": reads the page's main text with the device's own Vietnamese voice, if it has one. */
import { pieces } from './speech-text.ts';

const SILENT = 'nav,form,sup,script,style,button,dialog,[hidden],[aria-hidden=true],[data-unread]';
const BLOCK = 'h1,h2,h3,h4,p,li,dt,dd,q,figcaption,td,th,b';

/** The text of a part of the page, block by block, without its furniture. */
function spokenText(part: Element): string[] {
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode as Text;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCK) ?? part;
    blocks.set(block, (blocks.get(block) ?? '') + data);
  }
  return [...blocks.values()].flatMap(pieces);
}

/** Voices may arrive late; a device without speech answers at once. */
async function vietnameseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const find = () => speechSynthesis.getVoices().find(({ lang }) => /^vi/i.test(lang));
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((done) => {
      speechSynthesis.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, 1500);
    });
  }
  return find();
}

/** Wires the button: `data-stop` and `data-none` carry its other words. */
export function startListening(button: HTMLElement, tell: (text: string) => void): void {
  const word = button.querySelector('span') ?? button;
  const start = word.textContent ?? '';
  let reading = false;
  const stop = () => {
    reading = false;
    word.textContent = start;
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  };

  button.addEventListener('click', async () => {
    if (reading) return stop();
    const voice = await vietnameseVoice();
    const main = document.querySelector('main');
    if (!voice || !main) return tell(button.dataset['none'] ?? '');
    reading = true;
    word.textContent = button.dataset['stop'] ?? start;
    const utterances = spokenText(main).map((text) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return utterance;
    });
    utterances.at(-1)?.addEventListener('end', stop);
    utterances.forEach((utterance) => speechSynthesis.speak(utterance));
  });
  // The voice would go on reading a page that is no longer there.
  addEventListener('pagehide', stop);
}
