/** Which documents are shown: the filter and how it stands in the address. */

/** @typedef {{ kind: string, year: string, unread: string, text: string }} Filter empty: not filtered by; `unread` is `true` or empty */

/** @type {readonly (keyof Filter)[]} */
const FIELDS = ['kind', 'year', 'unread', 'text'];
export const LONGEST_TEXT = 100;

/** @type {Readonly<Filter>} */
export const NO_FILTER = { kind: '', year: '', unread: '', text: '' };

/**
 * @param {URLSearchParams} query of the page's address
 * @returns {Filter} as it stands there, right or wrong: the server says what is wrong
 */
export function filterOf(query) {
  const value = (/** @type {string} */ name) => query.get(name)?.trim() ?? '';
  const unread = value('unread');
  return { kind: value('kind'), year: value('year'), unread: unread === 'false' ? '' : unread, text: value('text') };
}

/**
 * @param {Filter} filter
 * @param {Record<string, string>} [others] values that stand behind it
 * @returns {string} a query without `?`; what is not filtered by is not in it
 */
export function queryOf(filter, others = {}) {
  const query = new URLSearchParams();
  for (const name of FIELDS) if (filter[name]) query.set(name, filter[name]);
  for (const [name, value] of Object.entries(others)) query.set(name, value);
  return query.toString();
}

/**
 * @param {string} path
 * @param {Filter} filter
 * @param {Record<string, string>} [others]
 * @returns {string} an address
 */
export function addressOf(path, filter, others) {
  const query = queryOf(filter, others);
  return query ? `${path}?${query}` : path;
}

/** @param {Filter} filter */
export const isFiltered = (filter) => FIELDS.some((name) => filter[name] !== '');

/** Whether nothing but what is unread is asked for. @param {Filter} filter */
export const isUnreadAlone = (filter) => filter.unread !== '' && !filter.kind && !filter.year && !filter.text;

/**
 * @param {Filter} a
 * @param {Filter} b
 */
export const isSame = (a, b) => FIELDS.every((name) => a[name] === b[name]);

/**
 * @param {{ code: string, field?: string }} problem
 * @returns {keyof Filter | undefined} the part of the filter that the server does not take
 */
export function wrongField({ code, field }) {
  return code === 'bad-request' ? FIELDS.find((name) => name === field) : undefined;
}
