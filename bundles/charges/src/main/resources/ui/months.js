/** Months, and what the server says of charges. */

/**
 * @typedef {{ premises: string | null, name: string | null, ledger: string | null }} Place
 * @typedef {object} Charge
 * @property {string} id
 * @property {string} component
 * @property {string} quantity
 * @property {string} unit
 * @property {string} rate
 * @property {string} amount
 * @property {string} from
 * @property {string | null} to
 * @property {'general' | 'building' | null} tariff
 * @property {boolean} exact
 * @property {boolean} coming
 * @typedef {{ place: Place, currency: string, sum: string, charges: Charge[], nextMonth: string, nextSum: string | null }} Bill
 * @typedef {object} Announcement
 * @property {string} component
 * @property {Place} place
 * @property {string} from
 * @property {string} unit
 * @property {string} rateBefore
 * @property {string} rate
 * @property {string} difference
 * @property {string} currency
 * @property {string | null} announcedOn
 * @property {string | null} justification
 */

const MONTH = /^(\d{4})-(\d{2})$/;

/** @param {string} text */
export const isMonth = (text) => MONTH.test(text);

/**
 * @param {string} month `2026-11`
 * @param {number} steps
 * @returns {string} so many months later
 */
export function monthAfter(month, steps) {
  const [, year, number] = MONTH.exec(month) ?? ['', '2000', '01'];
  const count = Number(year) * 12 + Number(number) - 1 + steps;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/**
 * @param {string} month `2026-11`
 * @param {'pl' | 'en'} lang
 * @returns {string} `listopad 2026`
 */
export function monthName(month, lang) {
  const [, year, number] = MONTH.exec(month) ?? ['', '2000', '01'];
  const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, Number(number) - 1, 15)));
  return `${name} ${year}`;
}
