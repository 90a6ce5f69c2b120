/** Which documents are listed: the filter, and how it stands in the address. */

/** @typedef {{ kind: string, year: string, unread: boolean, text: string }} Filter what is empty does not narrow */

export const LONGEST_TEXT = 100;

/**
 * @param {URLSearchParams} query of the page's address
 * @returns {Filter}
 */
export function filterOf(query) {
  const value = (/** @type {string} */ name) => query.get(name)?.trim() ?? '';
  return { kind: value('kind'), year: value('year'), unread: value('unread') === 'true', text: value('text') };
}

/**
 * @param {Filter} filter
 * @param {Record<string, string>} [others] values that stand before it
 * @returns {string} a query without `?`; what does not narrow is not in it
 */
export function queryOf(filter, others = {}) {
  const query = new URLSearchParams(others);
  if (filter.kind) query.set('kind', filter.kind);
  if (filter.year) query.set('year', filter.year);
  if (filter.unread) query.set('unread', 'true');
  if (filter.text) query.set('text', filter.text);
  return query.toString();
}

/** @param {Filter} filter */
export const isFiltered = (filter) => queryOf(filter) !== '';

/**
 * @param {Filter} a
 * @param {Filter} b
 */
export const isSame = (a, b) => queryOf(a) === queryOf(b);
