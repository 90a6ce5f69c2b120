/** What the server says of meters, and how it is called. */
import { NBSP, quantity } from 'ebok/format.js';

/**
 * @typedef {{ premises: string | null, name: string | null, ledger: string | null }} Place
 * @typedef {{ day: string, value: string, source: string }} LastReading
 * @typedef {{ month: string, amount: string, usual: string, times: string }} Leak
 * @typedef {object} Meter
 * @property {string} id
 * @property {string} medium
 * @property {string} number
 * @property {string | null} where
 * @property {string} unit
 * @property {boolean} remote
 * @property {string} installedOn
 * @property {string | null} removedOn
 * @property {boolean} inUse
 * @property {string | null} calibratedUntil
 * @property {'fine' | 'soon' | 'past'} calibration
 * @property {Place} place
 * @property {LastReading | null} last
 * @property {Leak | null} leak
 */
/** @typedef {Pick<import('ebok').EbokPage, 't'>} Words */

/** @type {Record<string, string>} */
export const ICONS = {
  'cold-water': 'M12 3.5c3.5 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2-5.8 5.5-10Z',
  'hot-water': 'M12 3.5c3.5 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2-5.8 5.5-10ZM9.5 14.5c.8-1 1.7-1 2.5 0s1.7 1 2.5 0',
  heat: 'M12 21a6 6 0 0 1-6-6c0-4 4-5.5 4-11 4 2 8 6 8 11a6 6 0 0 1-6 6Z',
  'heat-allocator': 'M4 6h16v12H4zM8 6v12M12 6v12M16 6v12M6 18v2.5M18 18v2.5',
  electricity: 'M13 3 5.5 13.5H11L10 21l8-11h-5.5Z',
  gas: 'M12 20.5a5.5 5.5 0 0 1-5.5-5.5c0-3.5 3-5 4-8.5 3 2 6.5 5 6.5 8.5a5 5 0 0 1-5 5.5ZM12 20.5c-1.5 0-2.3-1.3-2.3-2.6S11 15.5 12 14c1 1.5 2.3 2.6 2.3 3.9S13.5 20.5 12 20.5Z',
  other: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 12l3.5-3.5',
};

/**
 * @param {Words} page
 * @param {Meter} meter
 * @returns {string} `Zimna woda, łazienka`
 */
export const heading = (page, { medium, where }) => [page.t(`medium.${medium}`), where].filter(Boolean).join(', ');

/**
 * @param {string} value
 * @param {string} unit
 * @param {'pl' | 'en'} lang
 * @returns {string} `8,9 m³`
 */
export const measured = (value, unit, lang) => `${quantity(value, lang)}${NBSP}${unit}`;

/**
 * How many decimals a column needs, so that its numbers stand one under the other.
 *
 * @param {(string | null)[]} values
 */
export function decimalsOf(values) {
  return Math.max(0, ...values.map((value) => (/\.(\d*[1-9])0*$/.exec(value ?? '') ?? ['', ''])[1].length));
}

/**
 * @param {string} value
 * @param {number} decimals at least those that it has
 * @param {'pl' | 'en'} lang
 * @returns {string} `4,830`
 */
export function aligned(value, decimals, lang) {
  const text = quantity(value, lang);
  const missing = decimals - decimalsOf([value]);
  return text + (missing === decimals && decimals > 0 ? (lang === 'pl' ? ',' : '.') : '') + '0'.repeat(missing);
}

/**
 * Meters by premises, in the order of the server; within premises those in use first.
 *
 * @param {Meter[]} meters
 * @returns {{ place: Place, meters: Meter[] }[]}
 */
export function byPremises(meters) {
  /** @type {Map<string | null, Meter[]>} */
  const groups = new Map();
  for (const meter of meters) groups.set(meter.place.premises, [...(groups.get(meter.place.premises) ?? []), meter]);
  return [...groups.values()].map((group) => ({
    place: group[0].place,
    meters: group.toSorted((a, b) => Number(b.inUse) - Number(a.inUse)),
  }));
}
