/** Which documents are shown: a kind, a year, both or all, and how that stands in the address. */

/** @typedef {{ kind: string, year: string }} Choice empty: all */

/** @type {Readonly<Choice>} */
export const ALL = { kind: '', year: '' };

/**
 * @param {URLSearchParams} query of the page's address
 * @returns {Choice} as it stands there, right or wrong: the server says what is wrong
 */
export const choiceOf = (query) => ({ kind: query.get('kind')?.trim() ?? '', year: query.get('year')?.trim() ?? '' });

/** @param {Choice} choice */
export const isAll = ({ kind, year }) => !kind && !year;

/**
 * @param {Choice} a
 * @param {Choice} b
 */
export const isSame = (a, b) => a.kind === b.kind && a.year === b.year;

/**
 * @param {Choice} choice
 * @param {Record<string, string>} [others] values that stand behind it
 * @returns {string} a query without `?`; what is not chosen is not in it
 */
export function queryOf({ kind, year }, others = {}) {
  const query = new URLSearchParams({ ...(kind ? { kind } : {}), ...(year ? { year } : {}), ...others });
  return query.toString();
}

/**
 * @param {string} path
 * @param {Choice} choice
 * @param {Record<string, string>} [others]
 * @returns {string} an address
 */
export function addressOf(path, choice, others) {
  const query = queryOf(choice, others);
  return query ? `${path}?${query}` : path;
}

/**
 * @template {{ issuedOn: string }} D
 * @param {readonly D[]} documents newest first
 * @returns {{ year: string, documents: D[] }[]} the last year first
 */
export function byYear(documents) {
  /** @type {{ year: string, documents: D[] }[]} */
  const years = [];
  for (const document of documents) {
    const year = document.issuedOn.slice(0, 4);
    if (years.at(-1)?.year !== year) years.push({ year, documents: [] });
    years.at(-1)?.documents.push(document);
  }
  return years;
}
