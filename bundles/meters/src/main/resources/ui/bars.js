/** Where the bars of a chart of months stand: pure functions. Numbers are made of texts for drawing alone. */
import * as decimal from 'ebok/decimal.js';

/**
 * @typedef {object} Month
 * @property {string} month
 * @property {string | null} amount
 * @property {boolean} complete
 * @property {boolean} estimated
 * @property {string | null} before
 * @property {string | null} average
 */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ month: Month, middle: number, now: Box | null, before: Box | null, average: { from: number, to: number, y: number } | null }} Column */
/** @typedef {{ value: string, y: number }} Line */
/** @typedef {{ width: number, height: number, left: number, top: number, plot: number, bottom: number }} Frame */

/** Steps of the scale, in units of a power of ten. */
const STEPS = ['1', '2', '5', '10'];

/** @param {string} text @param {number} power @returns {string} text × 10^power */
function scaled(text, power) {
  return power >= 0 ? text + '0'.repeat(power) : `0.${text.padStart(-power, '0')}`;
}

/** @param {string} step @param {number} count @returns {string} */
function times(step, count) {
  let sum = '0';
  for (let i = 0; i < count; i++) sum = decimal.subtract(sum, decimal.negate(step));
  return sum;
}

const isMore = (/** @type {string} */ a, /** @type {string} */ b) => decimal.sign(decimal.subtract(a, b)) > 0;

/**
 * @param {string} largest not below zero
 * @returns {string[]} values of the scale: zero, and round steps up to the largest at least; two to six of them
 */
export function scale(largest) {
  if (decimal.sign(largest) <= 0) return ['0', '1'];
  for (let power = -3; ; power++) {
    for (const digits of STEPS) {
      const step = scaled(digits, power);
      if (isMore(largest, times(step, 5))) continue;
      let count = 1;
      while (isMore(largest, times(step, count))) count++;
      return Array.from({ length: count + 1 }, (_, i) => times(step, i));
    }
  }
}

/**
 * @param {Month[]} months
 * @returns {string} the largest of all numbers, zero when there is none
 */
export function largest(months) {
  const values = months.flatMap(({ amount, before, average }) => [amount, before, average]).filter((value) => value !== null);
  return values.reduce((most, value) => (isMore(value, most) ? value : most), '0');
}

/**
 * @param {Month[]} months
 * @param {Frame} frame the plot is `plot` high and begins at `left` and `top`
 * @returns {{ lines: Line[], columns: Column[] }}
 */
export function chart(months, { width, left, top, plot }) {
  const values = scale(largest(months));
  const end = values[values.length - 1];
  const y = (/** @type {string} */ value) => top + plot - (plot * decimal.perMille(value, end)) / 1000;
  const slot = (width - left) / Math.max(1, months.length);
  const bar = Math.max(3, Math.min(28, slot * 0.36));
  const tick = Math.min(bar + 3, slot / 2 - 2);
  /** @param {string | null} value @param {number} x @returns {Box | null} */
  const box = (value, x) => (value === null ? null : { x, y: y(value), width: bar, height: top + plot - y(value) });
  return {
    lines: values.map((value) => ({ value, y: y(value) })),
    columns: months.map((month, i) => {
      const middle = left + slot * (i + 0.5);
      return {
        month,
        middle,
        before: box(month.before, middle - bar - 1),
        now: box(month.amount, middle + 1),
        average: month.average === null ? null : { from: middle - tick, to: middle + tick, y: y(month.average) },
      };
    }),
  };
}
