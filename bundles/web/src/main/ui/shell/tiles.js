/** What the tiles of the start page say, as functions of their data, so that they can be tested without a browser. */
import { NBSP, dateLong, money, quantity, rate } from '../ebok/format.js';
import { monthName } from '../ebok/months.js';
import { translate } from '../ebok/messages.js';

/** @typedef {import('../ebok/format.js').Lang} Lang */
/** @typedef {{ money: string, currency: string } | { day: string } | { month: string } | { count: number } | { quantity: string, unit: string } | { rate: string, currency: string } | { words: string }} Value */
/** @typedef {{ key: string, values: Record<string, Value> }} Text */
/** @typedef {{ text: Text, href: string }} PageLink */
/** @typedef {{ sentence: Text, phrase: Text, link: PageLink }} Task */
/**
 * @typedef {object} Tile
 * @property {string} function
 * @property {string} icon
 * @property {'late' | 'deadline' | 'news' | 'progress' | 'info'} urgency
 * @property {string | null} by
 * @property {Text} label
 * @property {Text} headline
 * @property {Text | null} warning
 * @property {Text | null} text
 * @property {PageLink} link
 * @property {Task | null} task
 */
/** @typedef {{ asOf: string, tiles: Tile[], unavailable: string[] }} Start */
/** @typedef {{ function: string, task: Task }} Step */

/**
 * @param {Value} value
 * @param {Lang} lang
 * @returns {string | number} a number stays one, since it chooses the plural form
 */
function written(value, lang) {
  if ('money' in value) return money(value.money, value.currency, lang);
  if ('day' in value) return dateLong(value.day, lang);
  if ('month' in value) return monthName(value.month, lang);
  if ('quantity' in value) return quantity(value.quantity, lang) + (value.unit && NBSP + value.unit);
  if ('rate' in value) return rate(value.rate, value.currency, lang);
  return 'count' in value ? value.count : value.words;
}

/**
 * @param {string} fn the function whose text it is
 * @param {Text} text
 * @param {Lang} lang
 * @returns {string}
 */
export const tileText = (fn, { key, values }, lang) =>
  translate(fn, key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value, lang)])));

/**
 * What is to be done, the most urgent first.
 *
 * @param {Tile[]} tiles in the order of urgency
 * @returns {Step[]}
 */
export const stepsOf = (tiles) => tiles.flatMap((tile) => (tile.task ? [{ function: tile.function, task: tile.task }] : []));

/**
 * @param {string[]} words
 * @param {Lang} lang
 * @returns {string} `a, b i c`
 */
export const listed = (words, lang) => new Intl.ListFormat(lang === 'pl' ? 'pl' : 'en-GB', { type: 'conjunction' }).format(words);

/**
 * The sentence about what comes after the most urgent step.
 *
 * @param {Step[]} steps the others
 * @param {Lang} lang
 * @returns {string} `Potem przeczytaj 2 dokumenty i podaj odczyt wodomierza.`; empty when there are none
 */
export function thenSentence(steps, lang) {
  if (!steps.length) return '';
  return translate('web', 'start.then', { tasks: listed(steps.map((step) => tileText(step.function, step.task.phrase, lang)), lang) });
}

/**
 * How to greet: by name when it is one or two, and never guessing more about them than that.
 *
 * @param {{ name: string }[]} customers
 * @param {Lang} lang
 * @returns {string}
 */
export const greeting = (customers, lang) => (customers.length === 1 || customers.length === 2
  ? translate('web', 'start.greeting.named', { names: listed(customers.map((customer) => customer.name), lang) })
  : translate('web', 'start.greeting'));
