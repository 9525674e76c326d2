/** Copies the ready words for a social network, whole. What it then says is in the page. */

const section = document.querySelector<HTMLElement>('[data-caption]');
section?.querySelector('button')?.addEventListener('click', async () => {
  const status = section.querySelector('[role=status]');
  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  try {
    await navigator.clipboard.writeText(section.querySelector('.caption')?.textContent.trim() ?? '');
    tell(section.dataset['copied'] ?? '');
  } catch {
    // An old phone, or a page read from a stick: the words are there to be chosen by hand.
    tell(section.dataset['failed'] ?? '');
  }
});
