/**
 * Loads what filters a list when the reader reaches for it, or at once where the address asks for a filtered list. A
 * choice made before it is there is made again once it is.
 */
const listing = document.querySelector<HTMLElement>('[data-listing]');
const REACHING = ['pointerover', 'focusin', 'change', 'click'] as const;
const missed: { target: EventTarget | null; type: string; value: string | undefined }[] = [];
let loading = false;

async function startFiltering(event?: Event): Promise<void> {
  if (event?.type === 'change' || event?.type === 'click') {
    missed.push({ target: event.target, type: event.type, value: (event.target as HTMLSelectElement).value });
  }
  if (loading || listing === null) return;
  loading = true;
  const { startListing } = await import('./listing.ts');
  for (const name of REACHING) listing.removeEventListener(name, startFiltering);
  startListing(listing);
  for (const { target, type, value } of missed) {
    if (target instanceof HTMLSelectElement && value !== undefined) target.value = value;
    target?.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

if (location.search !== '') void startFiltering();
else for (const name of REACHING) listing?.addEventListener(name, startFiltering);
