/** Months as `2026-11`. */

const MONTH = /^(\d{4})-(\d{2})$/;

/** @param {string} text */
export const isMonth = (text) => MONTH.test(text);

/** @param {string} month @returns {[number, number]} */
function split(month) {
  const [, year, number] = MONTH.exec(month) ?? ['', '2000', '01'];
  return [Number(year), Number(number)];
}

/**
 * @param {string} month
 * @param {number} steps
 * @returns {string} so many months later
 */
export function monthAfter(month, steps) {
  const [year, number] = split(month);
  const count = year * 12 + number - 1 + steps;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/**
 * @param {string} month
 * @param {'pl' | 'en'} lang
 * @param {'long' | 'short'} [form]
 * @returns {string} `listopad`, `lis`
 */
export function nameOf(month, lang, form = 'long') {
  return new Intl.DateTimeFormat(lang, { month: form, timeZone: 'UTC' }).format(new Date(Date.UTC(2000, split(month)[1] - 1, 15)));
}

/**
 * @param {string} month
 * @param {'pl' | 'en'} lang
 * @param {'long' | 'short'} [form]
 * @returns {string} `listopad 2026`
 */
export const monthName = (month, lang, form = 'long') => `${nameOf(month, lang, form)} ${month.slice(0, 4)}`;
