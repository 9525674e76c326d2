/**
 * The folder that an editor opens. The program asks for the root of a Git repository; an editor's folder is often a
 * plain copy, so what is asked for here is the site's content instead.
 */
declare global {
  interface Window {
    showDirectoryPicker?: (options?: { id?: string; mode?: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
  }
}

const CONTENT = 'content';
const SETTINGS = 'trang-web.yaml';
/** What the program looks for in a folder. */
const REPOSITORY = '.git';

/** From now on a picked folder is the site's own, or it is refused. */
export function acceptContentFolders(): void {
  const pick = window.showDirectoryPicker;
  if (pick === undefined) return;
  window.showDirectoryPicker = async () => {
    const folder = await pick.call(window, { id: 'lam-mau', mode: 'readwrite' });
    // Throws NotFoundError, of which the program says what locale-words.ts has for it.
    await (await folder.getDirectoryHandle(CONTENT)).getFileHandle(SETTINGS);
    return asRepository(folder);
  };
}

function asRepository(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const get = folder.getDirectoryHandle.bind(folder);
  const answer: typeof get = (name, options) => (name === REPOSITORY ? Promise.resolve(folder) : get(name, options));
  return Object.defineProperty(folder, 'getDirectoryHandle', { value: answer });
}
