/**
 * The base module for pages of functions, importable as `ebok`. With `lit` it is all that a page needs; a whole page is
 * `examples/parking/src/main/resources/ui/parking.js`, built step by step in `docs/functions.md`.
 */
export { EbokPage } from './page.js';
export { Remote, skeleton } from './remote.js';
export { Pages } from './pages.js';
export { api, Problem } from './api.js';
export { notice, problemNotice } from './notice.js';
export { EbokCopy } from './copy-button.js';
export { Download } from './download.js';
export { saveFile } from './file-stream.js';
export { navigate } from './navigate.js';
export { phoneLink } from './phone.js';
export { announce, toast } from './announce.js';
export { icon, iconOf } from './icons.js';
export { documentIcon } from './document-icon.js';
export { language, translate } from './messages.js';
export * as decimal from './decimal.js';
export * as format from './format.js';

/**
 * @typedef {import('./page.js').PageContext} PageContext
 * @typedef {import('./page.js').Route} Route
 * @typedef {import('./page.js').Operator} Operator
 * @typedef {import('./page.js').Customer} Customer
 */
