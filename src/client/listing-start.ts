/**
 * Loads what filters a list when the reader reaches for it, or at once where the address asks for a filtered list. A
 * choice made before it is there is made again once it is.
 */
const listing = document.querySelector<HTMLElement>('[data-listing]');

async function start(event?: Event): Promise<void> {
  for (const name of REACHING) listing?.removeEventListener(name, start);
  const { startListing } = await import('./listing.ts');
  if (listing === null) return;
  startListing(listing);
  if (event?.type === 'change' || event?.type === 'click')
    event.target?.dispatchEvent(new Event(event.type, { bubbles: true }));
}

const REACHING = ['pointerover', 'focusin', 'change', 'click'] as const;
if (location.search !== '') void start();
else for (const name of REACHING) listing?.addEventListener(name, start);
