/**
 * Two ways to say that something has happened without moving the reader: a line for screen readers alone, and a
 * short toast for everybody. The regions are in the shell's HTML from the start, because a live region that comes
 * together with its text is not read.
 */

const SHOWN_MS = 6000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiding;

/**
 * @param {string} text read politely, shown nowhere
 */
export function announce(text) {
  const region = document.getElementById('ebok-announce');
  if (!region) return;
  region.textContent = '';
  // the same text twice in a row is read twice only if the region was empty between
  setTimeout(() => (region.textContent = text), 60);
}

/**
 * @param {string} text what has been done, for instance "Numer rachunku skopiowany"
 */
export function toast(text) {
  const region = document.getElementById('ebok-toast');
  if (!region) return;
  clearTimeout(hiding);
  const line = document.createElement('p');
  line.textContent = text;
  region.replaceChildren(line);
  hiding = setTimeout(() => region.replaceChildren(), SHOWN_MS);
}
