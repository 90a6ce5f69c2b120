/** What is owed, by how long it has been owed: pure functions over exact decimal strings. */
import * as decimal from 'ebok/decimal.js';

/** @typedef {import('./statement.js').Balance} Balance */
/** @typedef {'over90' | 'days61to90' | 'days31to60' | 'days1to30' | 'notDue'} PartName */
/** @typedef {{ name: PartName, amount: string }} Part */

/** What has waited longest comes first, in words as in the bar. @type {readonly PartName[]} */
const NAMES = ['over90', 'days61to90', 'days31to60', 'days1to30', 'notDue'];

/** A part smaller than this, in thousandths of the bar, is drawn as large as this. */
const LEAST = 25;

/**
 * @param {Balance} balance
 * @returns {'owed' | 'settled' | 'overpaid'}
 */
export function stateOf({ amount }) {
  const sign = decimal.sign(amount);
  return sign > 0 ? 'owed' : sign < 0 ? 'overpaid' : 'settled';
}

/**
 * @param {Balance} balance
 * @returns {Part[]} the parts that are not zero; none when nothing is owed
 */
export function agedParts(balance) {
  if (stateOf(balance) !== 'owed') return [];
  return NAMES.map((name) => ({ name, amount: balance.aged[name] })).filter(({ amount }) => decimal.sign(amount) > 0);
}

/**
 * Where the parts lie in the bar, in thousandths of its width. A tiny part is still seen: the largest gives way.
 *
 * @param {Part[]} parts
 * @param {string} whole their sum
 * @returns {{ name: PartName, start: number, width: number }[]} without gaps, from 0 to 1000
 */
export function segments(parts, whole) {
  const widths = parts.map(({ amount }) => Math.max(LEAST, decimal.perMille(amount, whole)));
  const largest = widths.indexOf(Math.max(...widths));
  widths[largest] += 1000 - widths.reduce((sum, width) => sum + width, 0);
  let start = 0;
  return parts.map(({ name }, i) => {
    const segment = { name, start, width: widths[i] };
    start += widths[i];
    return segment;
  });
}
