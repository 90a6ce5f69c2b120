/**
 * Real paths without page loads. Links are plain `<a href>`: a click on one of our own pages is taken over here,
 * everything else (other hosts, files, new tabs) is left to the browser.
 */

import { onNavigate } from '../ebok/navigate.js';

/** @typedef {import('ebok').Route} Route */

/** @returns {Route} */
export const currentRoute = () => ({ path: location.pathname.replace(/(.)\/+$/, '$1'), query: new URLSearchParams(location.search) });

/** @type {(moved: boolean) => void} */
let listener = () => {};

/** The address before the last change: telling a new page from new query values of the same one. */
let shown = '';

/** @param {(moved: boolean) => void} changed called after each change of the address; `moved`: to another page */
export function startRouter(changed) {
  listener = changed;
  shown = currentRoute().path;
  onNavigate(navigate);
  window.addEventListener('popstate', report);
  document.addEventListener('click', take);
}

function report() {
  const { path } = currentRoute();
  const moved = path !== shown;
  shown = path;
  listener(moved);
}

/**
 * @param {string} url path with query
 * @param {{ replace?: boolean }} [how]
 */
export function navigate(url, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  report();
}

/** @param {MouseEvent} event */
function take(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (/^\/(api|assets|ui|operator|messages|health)\//.test(link.pathname)) return;
  if (link.hash && link.pathname === location.pathname) return;
  event.preventDefault();
  if (link.href !== location.href) navigate(link.pathname + link.search);
}

/**
 * Where to go after signing in. Only a path of our own is taken, so that no crafted link sends anybody elsewhere.
 *
 * @param {string | null} path
 * @returns {string}
 */
export function safeReturn(path) {
  if (!path) return '/';
  try {
    const url = new URL(path, location.origin);
    return url.origin === location.origin && url.pathname !== '/sign-in' ? url.pathname + url.search : '/';
  } catch {
    return '/';
  }
}
