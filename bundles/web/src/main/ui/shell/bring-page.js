import { EbokPage } from 'ebok';
import { loadMessages } from '../ebok/messages.js';

/** @typedef {import('./navigation.js').FunctionEntry} FunctionEntry */

/**
 * Brings a page: its module and its style sheet, both before it is shown, so that nothing jumps.
 *
 * @param {string} element what the module defines
 * @param {() => Promise<unknown>} load
 * @returns {Promise<void>}
 */
export async function bringPage(element, load) {
  await load();
  const type = customElements.get(element);
  if (!type || !(type.prototype instanceof EbokPage)) throw new Error(`No page <${element}> came`);
  await useStyleSheet(/** @type {typeof EbokPage} */ (/** @type {unknown} */ (type)).stylesheet);
}

/**
 * Brings a function's page with its texts.
 *
 * @param {FunctionEntry} fn
 * @returns {Promise<EbokPage>}
 */
export async function createPage(fn) {
  await Promise.all([bringPage(fn.element, () => import(fn.module)), loadMessages(fn.id, fn.messages)]);
  return /** @type {EbokPage} */ (document.createElement(fn.element));
}

/** @type {Map<string, Promise<unknown>>} */
const styleSheets = new Map();

/** @param {URL | undefined} url */
export function useStyleSheet(url) {
  if (!url) return Promise.resolve();
  const loaded = styleSheets.get(url.pathname) ?? new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url.pathname;
    link.onload = resolve;
    link.onerror = resolve; // a page without its looks is better than none
    document.head.append(link);
  });
  styleSheets.set(url.pathname, loaded);
  return loaded;
}
