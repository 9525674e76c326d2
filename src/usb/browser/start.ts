/** What every page of the edition runs before its own scripts: the stand-in for fetch, and icons for what scripts draw. */
import { addIcons } from './add-icons.ts';
import { standInForFetch } from './fetch-stand-in.ts';

export function startEdition(base: string, icons: string): void {
  standInForFetch(base);
  addIcons(icons);
}
