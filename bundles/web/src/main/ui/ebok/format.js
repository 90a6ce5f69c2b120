/**
 * How money, days and moments are written for people. Pure functions that take the language, so that they can be
 * tested without a browser; a page uses the ones bound to its language: `this.money(...)`.
 */
import { parse, sign, absolute } from './decimal.js';

/** @typedef {'pl' | 'en'} Lang */

export const NBSP = '\u00a0';
const MINUS = '\u2212';
/** The operators are Polish: a day is the day on the wall clock there, wherever the reader is. */
export const TIME_ZONE = 'Europe/Warsaw';

const MONTHS = {
  pl: ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października',
    'listopada', 'grudnia'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December'],
};

/** @type {Record<string, string>} units that Poles read as a sign; all others by their ISO code */
const POLISH_UNITS = { PLN: 'zł', EUR: '€' };

/**
 * Binds one-letter words to the word that follows, as Polish typography asks: no line ends in "w" or "z".
 *
 * @param {string} text
 * @returns {string}
 */
export function glue(text) {
  return text.replace(/(?<=^|[\s\u00a0(„"])([aiouwzAIOUWZ]) (?=\S)/gu, `$1${NBSP}`);
}

/**
 * @param {string} currency ISO 4217
 * @returns {number} digits after the decimal mark that this currency always shows
 */
function minorDigits(currency) {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/**
 * The number of an amount, exactly as it came: digits are grouped, none is rounded away.
 *
 * @param {string} value decimal string, `1146.24`
 * @param {string} currency ISO 4217
 * @param {Lang} lang
 * @returns {string} `1 146,24` with non-breaking spaces
 */
export function amount(value, currency, lang) {
  const negative = sign(value) < 0;
  const { units, scale } = parse(absolute(value));
  const digits = units.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const least = minorDigits(currency);
  let fraction = scale ? digits.slice(-scale) : '';
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  fraction = fraction.padEnd(least, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'pl' ? NBSP : ',');
  return (negative ? MINUS : '') + grouped + (fraction ? (lang === 'pl' ? ',' : '.') + fraction : '');
}

/**
 * @param {string} currency ISO 4217
 * @param {Lang} lang
 * @returns {string} `zł`
 */
export const unit = (currency, lang) => (lang === 'pl' ? POLISH_UNITS[currency] : undefined) ?? currency;

/**
 * @param {string} value decimal string
 * @param {string} currency ISO 4217
 * @param {Lang} lang
 * @returns {string} `1 146,24 zł`
 */
export const money = (value, currency, lang) => amount(value, currency, lang) + NBSP + unit(currency, lang);

/**
 * @param {string} day `2026-12-15`
 * @returns {[number, number, number]} year, month, day
 */
function split(day) {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(day);
  if (!match) throw new TypeError(`Not a day: ${day}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/**
 * @param {string} day `2026-12-15`
 * @param {Lang} lang
 * @returns {string} `15 grudnia`
 */
export function dayAndMonth(day, lang) {
  const [, month, date] = split(day);
  return `${date}${NBSP}${MONTHS[lang][month - 1]}`;
}

/**
 * @param {string} day `2026-12-15`
 * @param {Lang} lang
 * @returns {string} `15 grudnia 2026`
 */
export const dateLong = (day, lang) => `${dayAndMonth(day, lang)} ${split(day)[0]}`;

/**
 * The form for tables. English names the month, because 05/06 is read in two ways.
 *
 * @param {string} day `2026-12-15`
 * @param {Lang} lang
 * @returns {string} `15.12.2026`
 */
export function dateShort(day, lang) {
  const [year, month, date] = split(day);
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return lang === 'pl'
    ? `${two(date)}.${two(month)}.${year}`
    : [two(date), MONTHS.en[month - 1].slice(0, 3), year].join(NBSP);
}

/**
 * @param {string} instant `2026-12-02T08:40:00+01:00`
 * @returns {{ day: string, time: string }} the day and the time on the wall clock in Poland
 */
export function local(instant) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONE, hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (/** @type {string} */ type) => parts.find((part) => part.type === type)?.value ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${Number(of('hour'))}:${of('minute')}` };
}

/**
 * @param {string} instant
 * @param {Lang} lang
 * @returns {string} `2 grudnia 2026, 8:40`
 */
export function dateTime(instant, lang) {
  const { day, time } = local(instant);
  return `${dateLong(day, lang)}, ${time}`;
}

/**
 * @param {string} from `2026-11-30`
 * @param {string} to `2026-12-02`
 * @returns {number} whole days between
 */
export function daysBetween(from, to) {
  const [y1, m1, d1] = split(from);
  const [y2, m2, d2] = split(to);
  return Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / 86_400_000);
}

const KILO = 1000;

/**
 * The size of a file, rounded as people say it.
 *
 * @param {number} count bytes
 * @param {Lang} lang
 * @returns {string} `820 kB`, `1,2 MB`
 */
export function bytes(count, lang) {
  const kilobytes = Math.ceil(count / KILO);
  if (kilobytes < KILO) return `${kilobytes}${NBSP}kB`;
  const megabytes = (count / KILO / KILO).toFixed(1);
  return `${lang === 'pl' ? megabytes.replace('.', ',') : megabytes}${NBSP}MB`;
}

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * A number that is no money, as it came: nothing is rounded.
 *
 * @param {string} value `12.500`
 * @param {Lang} lang
 * @returns {string} `12,5`; a text that is no number as it is
 */
export function quantity(value, lang) {
  const parts = NUMBER.exec(value.trim());
  if (!parts) return value;
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  const whole = parts[2].replace(/\B(?=(\d{3})+$)/g, lang === 'pl' ? NBSP : ',');
  return (parts[1] === '-' ? '\u2212' : '') + whole + (fraction ? (lang === 'pl' ? ',' : '.') + fraction : '');
}

/** @param {string} value */
export const isNumber = (value) => NUMBER.test(value.trim());

/**
 * The price of one unit: at least two decimals, and all that it has.
 *
 * @param {string} value `4.1500`
 * @param {string} currency
 * @param {Lang} lang
 * @returns {string} `4,15 zł`
 */
export function rate(value, currency, lang) {
  const parts = NUMBER.exec(value.trim());
  const short = parts ? `${parts[1]}${parts[2]}.${(parts[3] ?? '').replace(/0+$/, '')}` : value;
  const decimals = short.length - short.indexOf('.') - 1;
  const full = parts && decimals < 2 ? amount(`${parts[1]}${parts[2]}.${(parts[3] ?? '').padEnd(2, '0').slice(0, 2)}`, currency, lang) : quantity(value, lang);
  return full + NBSP + unit(currency, lang);
}
