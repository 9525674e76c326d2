/** The page "Đã lưu": tells what the service worker has saved, and hands it what the reader wishes. */
import type { Answer, Status, Wish } from '#saved-copy/messages.ts';
import { savedPageWords as words } from '#words/saved-page.ts';
import { type Choice, copyView } from './copy-view.ts';
import { startHomeScreen } from './home-screen.ts';
import { drawList } from './saved-list.ts';
import type { InstallOffer } from './saved-start.ts';

/** Milliseconds between two questions while something is on its way: a worker that nobody asks is put to sleep. */
const ASK_EVERY = 15_000;

/** The worker, once it runs. Throws where the browser has none or refuses. */
async function startWorker(address: string): Promise<ServiceWorker> {
  await navigator.serviceWorker.register(address);
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) throw new Error('no worker');
  return active;
}

/** Is there room for all of it? A browser that does not tell is taken at its silence. */
async function hasRoom({ newest }: Status): Promise<boolean> {
  // Else the browser may throw it away first when room is short.
  await navigator.storage?.persist?.().catch(() => false);
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || newest === undefined || quota - usage > newest.stored;
}

export async function startSavedPage(root: HTMLElement, offers: readonly InstallOffer[]): Promise<void> {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const [say, detail, choices, list, none, groups] = ['say', 'detail', 'choices', 'list', 'none', 'groups'].map(part);
  const progress = root.querySelector('progress');
  if (!say || !detail || !choices || !list || !none || !groups || !progress) return;
  startHomeScreen(offers);
  const tell = (text: string) => {
    if (say.textContent !== text) say.textContent = text;
  };

  if (!import.meta.env.PROD) return tell(words['saved.preview']);
  let worker: ServiceWorker;
  try {
    worker = await startWorker(root.dataset['worker'] ?? '');
  } catch {
    return tell(location.protocol === 'file:' ? words['saved.carried'] : words['saved.unsupported']);
  }
  const wish = (what: Wish) => worker.postMessage(what);
  let status: Status | undefined;
  let asking = false;

  async function choose(what: Choice['wish']): Promise<void> {
    asking = what === 'ask';
    if (what === 'save-all' && status && !(await hasRoom(status))) status = { ...status, copy: 'full' };
    else if (what !== 'ask' && what !== 'keep') wish(what);
    draw();
  }

  /** Buttons that stay are left alone, with the focus that may be on them. */
  function drawChoices(wanted: readonly Choice[]): void {
    const key = wanted.map(({ label }) => label).join('|');
    if (!choices || choices.dataset['key'] === key) return;
    const hadFocus = choices.contains(document.activeElement);
    choices.dataset['key'] = key;
    choices.replaceChildren(
      ...wanted.map(({ wish: what, label, quiet }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = quiet ? 'btn quiet' : 'btn';
        button.textContent = label;
        button.dataset['wish'] = what;
        button.addEventListener('click', () => void choose(what));
        return button;
      }),
    );
    if (hadFocus) choices.querySelector('button')?.focus();
  }

  function draw(): void {
    if (!status || !detail || !list || !none || !groups || !progress) return;
    if (status.refused) return tell(words['saved.unsupported']);
    const view = copyView(status, asking);
    tell(view.say);
    detail.textContent = view.detail;
    progress.hidden = view.progress === undefined;
    progress.value = view.progress ?? 0;
    drawChoices(view.choices);
    list.hidden = false;
    none.hidden = (status.saved?.length ?? 0) > 0;
    drawList(groups, status.saved ?? []);
  }

  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (!('status' in data)) return;
    // Reports on the way leave the list as it was.
    status = { ...data.status, saved: data.status.saved ?? status?.saved ?? [] };
    draw();
  });
  wish('status');
  setInterval(() => {
    if (status?.copy === 'loading') wish('status');
    if (status?.copy === 'paused') wish('online');
  }, ASK_EVERY);
}
