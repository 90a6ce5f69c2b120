/** Which entries of the history are shown: the filter, how it stands in the address, and the periods to choose from. */

/** @typedef {{ from: string, to: string, kind: string, text: string }} Filter days as `2026-12-15`; empty: not filtered by */
/** @typedef {{ value: string, from: string, to: string, months?: number, year?: number }} Period */

/** @type {readonly (keyof Filter)[]} */
const FIELDS = ['from', 'to', 'kind', 'text'];
/** The value of a period that is none of those to choose from. */
export const OWN_PERIOD = 'own';
export const KINDS = ['charge', 'payment', 'correction', 'interest', 'opening', 'other'];
export const LONGEST_TEXT = 100;

/** @type {Readonly<Filter>} */
export const NO_FILTER = { from: '', to: '', kind: '', text: '' };

/**
 * @param {URLSearchParams} query of the page's address
 * @returns {Filter} as it stands there, right or wrong: the server says what is wrong
 */
export function filterOf(query) {
  const value = (/** @type {string} */ name) => query.get(name)?.trim() ?? '';
  return { from: value('from'), to: value('to'), kind: value('kind'), text: value('text') };
}

/**
 * @param {Filter} filter
 * @param {Record<string, string>} [others] values that stand before it
 * @returns {string} a query without `?`; what is not filtered by is not in it
 */
export function queryOf(filter, others = {}) {
  const query = new URLSearchParams(others);
  for (const name of FIELDS) if (filter[name]) query.set(name, filter[name]);
  return query.toString();
}

/** @param {Filter} filter */
export const isFiltered = (filter) => FIELDS.some((name) => filter[name] !== '');

/** Whether the entries shown are all there are in their period. @param {Filter} filter */
export const isPeriodAlone = (filter) => !filter.kind && !filter.text;

/**
 * @param {Filter} a
 * @param {Filter} b
 */
export const isSame = (a, b) => FIELDS.every((name) => a[name] === b[name]);

/**
 * @param {string} day `2026-05-31`
 * @param {number} months
 * @returns {string} the same day so many months before; the month's last where it has no such day
 */
export function monthsBefore(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return iso(Math.floor(index / 12), (index % 12) + 1, Math.min(date, last));
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} date
 */
const iso = (year, month, date) => [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');

/**
 * @param {string} today
 * @param {string | null} first day of the ledger's first entry, null when not known
 * @returns {Period[]} from everything to the oldest year
 */
export function periods(today, first) {
  /** @type {Period[]} */
  const list = [
    { value: '', from: '', to: '' },
    ...[3, 12].map((months) => ({ value: `months-${months}`, from: monthsBefore(today, months), to: '', months })),
  ];
  const now = Number(today.slice(0, 4));
  for (let year = now; first && year >= Number(first.slice(0, 4)); year--) {
    list.push({ value: `year-${year}`, from: iso(year, 1, 1), to: iso(year, 12, 31), year });
  }
  return list;
}

/**
 * @param {Period[]} list
 * @param {Filter} filter
 * @returns {string} the value of the period that the filter's days are
 */
export const periodOf = (list, { from, to }) => list.find((period) => period.from === from && period.to === to)?.value ?? OWN_PERIOD;

/**
 * A day as people type it: `15.12.2026`, `5/1/2026`, `2026-12-15`. The day comes before the month in both languages.
 *
 * @param {string} text
 * @returns {string | null} `2026-12-15`, null when there is no such day
 */
export function parseDay(text) {
  const typed = text.trim().replace(/\s*r\.?$/i, '').replace(/\s+/g, '');
  const polish = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(typed);
  const standard = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const [year, month, date] = polish ? [polish[3], polish[2], polish[1]].map(Number) : standard ? standard.slice(1).map(Number) : [0, 0, 0];
  const real = new Date(Date.UTC(year, month - 1, date));
  const exists = year >= 1900 && year <= 2999 && real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
  return exists ? iso(year, month, date) : null;
}

/**
 * What somebody typed as a period of their own.
 *
 * @param {string} from
 * @param {string} to
 * @returns {{ from: string, to: string, errors: { from?: 'day', to?: 'day' | 'order' } }} one of the two may stay empty
 */
export function ownPeriod(from, to) {
  const start = from.trim() ? parseDay(from) : '';
  const end = to.trim() ? parseDay(to) : '';
  /** @type {{ from?: 'day', to?: 'day' | 'order' }} */
  const errors = {};
  if (start === null) errors.from = 'day';
  if (end === null) errors.to = 'day';
  if (start && end && start > end) errors.to = 'order';
  return { from: start ?? '', to: end ?? '', errors };
}
