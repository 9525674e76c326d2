/** "Xóa", which asks once more on the page itself before anything is gone; and the sentence about shared phones. */
import { kitWords as words } from '#words/kit.ts';
import { button, make } from './make.ts';

interface Eraser {
  readonly label: string;
  readonly question: () => string;
  readonly erase: () => void;
}

export function eraser({ label, question, erase }: Eraser): HTMLElement {
  const asked = make('p');
  const ask = button(
    label,
    () => {
      asked.textContent = question();
      confirm.hidden = false;
      ask.hidden = true;
      no.focus();
    },
    'chip',
  );
  const close = () => {
    confirm.hidden = true;
    ask.hidden = false;
  };
  const yes = button(words['kit.erase.yes'], () => {
    close();
    erase();
  });
  const no = button(words['kit.erase.no'], () => {
    close();
    ask.focus();
  });
  const confirm = make(
    'div',
    { class: 'notice warning', role: 'group', hidden: true },
    make('div', {}, asked, make('div', { class: 'buttons' }, yes, no)),
  );
  return make('div', {}, make('p', { class: 'meta' }, words['kit.privacy']), ask, confirm);
}
