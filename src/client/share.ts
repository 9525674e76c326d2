/** "Chia sẻ": the device's own sheet, else the clipboard, else the address in words to be copied by hand. */
import { actionWords } from '#words/comfort-actions.ts';

export async function share(tell: (text: string) => void): Promise<void> {
  // The public address, also where the page is read from a copy on a stick.
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  try {
    if (navigator.share) return await navigator.share({ title: document.title, url });
    await navigator.clipboard.writeText(url);
    tell(actionWords['share.copied']);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') tell(url);
  }
}
