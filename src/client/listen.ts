/** "Nghe": reads the page's main text with the device's own Vietnamese voice, if it has one. */
import * as comfortWords from '#words/comfort.ts';
import { actionWords } from '#words/comfort-actions.ts';
import { pieces } from './speech-text.ts';

const SILENT = '.pill,nav,form,sup,script,style,button,dialog,[hidden],[aria-hidden=true],[data-unread]';
const BLOCK = 'h1,h2,h3,h4,p,li,dt,dd,q,figcaption,td,th,b';

/** Absent where a browser does not speak, whatever the library's types say. */
const speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;

/** The text of a part of the page, block by block, without its furniture. */
function spokenText(part: Element): string[] {
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, data } = walker.currentNode as Text;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCK) ?? parent;
    blocks.set(block, (blocks.get(block) ?? '') + data);
  }
  return [...blocks.values()].flatMap(pieces);
}

/** Voices may arrive late; a device without speech answers at once. A voice from afar would send the text out: not here. */
async function vietnameseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (speech?.getVoices().length === 0) {
    await new Promise((done) => {
      speech.addEventListener('voiceschanged', done);
      setTimeout(done, 1500);
    });
  }
  return speech?.getVoices().find(({ lang, localService }) => localService && /^vi/i.test(lang));
}

let reading = false;

function stop(word: Element): void {
  reading = false;
  word.textContent = comfortWords.listen;
  speech?.cancel();
}

/** Begins to read, or stops. */
export async function toggleListening(button: HTMLElement, tell: (text: string) => void): Promise<void> {
  const word = button.querySelector('span') ?? button;
  if (reading) return stop(word);
  const voice = await vietnameseVoice();
  const main = document.querySelector('main');
  if (!voice || !main) return tell(actionWords['listen.none']);
  reading = true;
  word.textContent = actionWords['listen.stop'];
  const utterances = spokenText(main).map((text) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return utterance;
  });
  utterances.at(-1)?.addEventListener('end', () => stop(word));
  utterances.forEach((utterance) => speech?.speak(utterance));
  // The voice would go on reading a page that is no longer there.
  addEventListener('pagehide', () => stop(word), { once: true });
}
