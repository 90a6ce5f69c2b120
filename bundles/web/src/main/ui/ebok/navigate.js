/**
 * Going to another address from a page's code; where a link does it, a plain `<a href>` is better. The shell says how.
 */

/** @typedef {(url: string, how?: { replace?: boolean }) => void} Navigate */

/** @type {Navigate} */
let go = (url) => location.assign(url);

/** @param {Navigate} navigate */
export const onNavigate = (navigate) => void (go = navigate);

/**
 * @type {Navigate} `url`: path with query, `/finance?kind=payment`; `replace`: the reader's way back skips where they
 *   are now, as while a search is being typed
 */
export const navigate = (url, how) => go(url, how);
