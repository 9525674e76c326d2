/**
 * Runs in <head> before anything is drawn, as an inline script of its own: the reader's theme and text size must not
 * flash. The only script that blocks; kept under 200 bytes. A theme's sheet is written into the page, which is the one
 * way that every browser waits for; the readers of the light theme, nearly all, never load it. A browser that refuses
 * storage gets the page as it comes. `data-js` says that scripts run, and where: styles keep room for what the address asks
 * for (listing.css).
 */
export const firstPaint = (themes: string) =>
  `{let d=document,r=d.documentElement.dataset,s;r.js=d.URL;try{for(s of['size','theme'])r[s]=localStorage['lm-'+s]||'';r.theme&&d.write('<link rel=stylesheet href=${themes}>')}catch{}}`;
