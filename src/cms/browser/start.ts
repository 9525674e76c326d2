/**
 * First script of the form's page. The program is two megabytes: it is asked for only by a browser that can open a
 * folder, or when the text is kept on a Git host. Otherwise the page stays what it is, an explanation.
 */
export {};

const intro = document.querySelector<HTMLElement>('main');
const canOpenFolders = 'showDirectoryPicker' in window;
const hasHost = intro?.dataset['host'] !== undefined;

if (intro && (canOpenFolders || hasHost)) {
  const { openForm } = await import('./program.ts');
  intro.remove();
  await openForm();
}
