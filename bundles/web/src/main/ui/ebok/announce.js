/**
 * Two ways to say that something has happened without moving the reader: a line for screen readers alone, and a
 * short toast for everybody. The regions are in the shell's HTML from the start, because a live region that comes
 * together with its text is not read.
 */

const SHOWN_MS = 6000;
/** The same text twice in a row, or in a region that is new, is read only if the region was there empty before. */
const READ_AFTER_MS = 60;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiding;

/**
 * @param {string} text read politely, shown nowhere
 */
export function announce(text) {
  const region = document.getElementById('ebok-announce');
  if (!region) return;
  region.textContent = '';
  setTimeout(() => (region.textContent = text), READ_AFTER_MS);
}

/**
 * @param {string} text what has been done, for instance "Numer rachunku skopiowany"
 */
export function toast(text) {
  const region = regionOfDialog() ?? document.getElementById('ebok-toast');
  if (!region) return;
  clearTimeout(hiding);
  const line = document.createElement('p');
  line.textContent = text;
  region.replaceChildren();
  setTimeout(() => region.replaceChildren(line), READ_AFTER_MS);
  hiding = setTimeout(() => region.replaceChildren(), SHOWN_MS);
}

/** While a dialog is open, what lies outside of it is neither seen nor read: it then has a region of its own. */
function regionOfDialog() {
  const dialog = document.querySelector('dialog:modal');
  if (!dialog) return null;
  const known = dialog.querySelector(':scope > .toast');
  if (known) return known;
  const region = document.createElement('div');
  region.className = 'toast';
  region.setAttribute('role', 'status');
  dialog.append(region);
  return region;
}
