/**
 * Runs in <head> before anything is drawn, as an inline script of its own: the reader's theme and text size must not
 * flash. The only script that blocks; kept under 200 bytes. A browser that refuses storage gets the page as it comes.
 */
export const firstPaint =
  "{let d=document.documentElement.dataset;d.js='';try{let s=localStorage;d.theme=s['lm-theme']||'';d.size=s['lm-size']||''}catch{}}";
