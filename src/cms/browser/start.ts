/**
 * First script of the form's page. The program is two megabytes: it is asked for only by a browser that can open a
 * folder, or when the text is kept on a Git host. Otherwise the page stays what it is, an explanation.
 */
async function start(): Promise<void> {
  const intro = document.querySelector<HTMLElement>('main');
  const opening = document.querySelector<HTMLElement>('.opening');
  const canOpenFolders = 'showDirectoryPicker' in window;
  if (!intro || !opening || (!canOpenFolders && intro.dataset['host'] === undefined)) return;
  intro.hidden = true;
  opening.hidden = false;
  try {
    const { openForm } = await import('./program.ts');
    await openForm();
  } catch (error) {
    // The line is down, or the browser too old: what to do instead is said again.
    intro.hidden = false;
    throw error;
  } finally {
    opening.hidden = true;
  }
}

void start();
