import { EbokPage } from 'ebok';
import { loadMessages } from '../ebok/messages.js';

/** @typedef {import('./navigation.js').FunctionEntry} FunctionEntry */

/**
 * Brings a function's page: its module, its texts and its style sheet, all three before it is shown, so that
 * nothing jumps.
 *
 * @param {FunctionEntry} fn
 * @returns {Promise<EbokPage>}
 */
export async function createPage(fn) {
  await Promise.all([import(fn.module), loadMessages(fn.id, fn.messages)]);
  const type = customElements.get(fn.element);
  if (!type || !(type.prototype instanceof EbokPage)) throw new Error(`${fn.module} defines no page <${fn.element}>`);
  await useStyleSheet(/** @type {typeof EbokPage} */ (/** @type {unknown} */ (type)).stylesheet);
  return /** @type {EbokPage} */ (document.createElement(fn.element));
}

/** @param {URL | undefined} url */
function useStyleSheet(url) {
  if (!url || document.querySelector(`link[href="${url.pathname}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url.pathname;
  const loaded = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve; // a page without its looks is better than none
  });
  document.head.append(link);
  return loaded;
}
