/** Prints the paper without the page that it was made on. The style sheet of papers knows the class. */
export function printAlone(): void {
  const { classList } = document.body;
  classList.add('paper-alone');
  // Some browsers come back from `print` before anything is printed.
  addEventListener('afterprint', () => classList.remove('paper-alone'), { once: true });
  print();
}
