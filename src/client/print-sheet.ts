/** Prints the sheet that the page is. */
document.querySelector('[data-print]')?.addEventListener('click', () => print());
