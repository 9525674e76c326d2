/** The reader's theme and text size: on <html>, and remembered on the device. The keys are those of first-paint.ts. */

const root = document.documentElement.dataset;

/** Beside the light one, which is the page as it comes. */
const THEMES = ['dark', 'contrast'];

/** Steps of data-size; the page comes at the second. */
const SMALLEST = 1;
const USUAL = 2;
const LARGEST = 5;

function remember(key: 'lm-theme' | 'lm-size', value: string): void {
  try {
    localStorage[key] = value;
  } catch {
    // The choice holds for this page only: the browser allows no storage.
  }
}

const size = () => Number(root['size']) || USUAL;

function setSize(value: number): void {
  root['size'] = String(Math.min(LARGEST, Math.max(SMALLEST, value)));
  remember('lm-size', root['size']);
}

/** The sheet of the themes is loaded by the first who wants one; first-paint.ts has it on the pages after. */
function setTheme(value: string, sheet: string): void {
  if (value !== '' && document.querySelector(`link[href="${sheet}"]`) === null) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    document.head.append(link);
  }
  root['theme'] = value;
  remember('lm-theme', value);
}

/** Wires the buttons A−, A, A+ (`data-size` = step, 0 for the usual one) and the theme's list. */
export function startSettings(bar: HTMLElement): void {
  const theme = bar.querySelector('select');
  const buttons = [...bar.querySelectorAll<HTMLElement>('[data-step]')];

  const show = () => {
    if (theme) theme.value = THEMES.find((each) => each === root['theme']) ?? '';
    for (const button of buttons) {
      const step = Number(button.dataset['step']);
      if (step === 0) button.ariaPressed = String(size() === USUAL);
      else button.ariaDisabled = String(size() === (step < 0 ? SMALLEST : LARGEST));
    }
  };

  theme?.addEventListener('change', () => setTheme(theme.value, bar.dataset['themes'] ?? ''));
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const step = Number(button.dataset['step']);
      setSize(step === 0 ? USUAL : size() + step);
      show();
    });
  }
  // Also when the page comes back from the browser's own store of pages.
  addEventListener('pageshow', show);
  show();
}
