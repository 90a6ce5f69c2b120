/** What the finance page works out from the server's answers: pure functions over exact decimal strings. */
import * as decimal from 'ebok/decimal.js';

/**
 * @typedef {object} Balance
 * @property {string} amount positive: owed by the customer; negative: overpaid
 * @property {string} overdue
 * @property {string | null} overdueSince due day of the oldest unpaid charge
 * @property {string | null} nextDueOn
 */
/**
 * @typedef {object} Ledger
 * @property {string} id
 * @property {string} symbol
 * @property {string} name
 * @property {string} currency
 * @property {{ number: string, grouped: string, valid: boolean } | null} account
 * @property {Balance} balance
 * @property {string | null} bookedThrough
 */
/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} bookedOn
 * @property {string | null} dueOn
 * @property {'charge' | 'payment' | 'correction' | 'interest' | 'opening' | 'other'} kind
 * @property {string | null} text
 * @property {string} debit
 * @property {string} credit
 * @property {string} balanceAfter
 * @property {string | null} documentNumber
 */
/** @typedef {{ asOf: string, ledgers: Ledger[] }} Ledgers */
/** @typedef {{ asOf: string, entries: Entry[], next: string | null }} EntryPage */

/**
 * @param {Balance} balance
 * @returns {{ state: 'owed' | 'settled' | 'overpaid', overdue: string | null, inTime: string | null }} the two parts of
 *   what is owed; null where there is no such part
 */
export function parts({ amount, overdue }) {
  const sign = decimal.sign(amount);
  if (sign <= 0) return { state: sign < 0 ? 'overpaid' : 'settled', overdue: null, inTime: null };
  const inTime = decimal.subtract(amount, overdue);
  return {
    state: 'owed',
    overdue: decimal.sign(overdue) > 0 ? overdue : null,
    inTime: decimal.sign(inTime) > 0 ? inTime : null,
  };
}

/**
 * Which of the shown charges are still unpaid after their day. Payments settle the oldest charges first, so what is
 * overdue is the newest of the charges past their day, counted back until the overdue amount is used up.
 *
 * @param {Entry[]} entries newest first
 * @param {string} overdue
 * @param {string} today
 * @returns {Set<string>} ids
 */
export function overdueEntries(entries, overdue, today) {
  const due = (/** @type {Entry} */ entry) => entry.dueOn ?? entry.bookedOn;
  const late = entries.filter((entry) => decimal.sign(entry.debit) > 0 && due(entry) < today);
  late.sort((a, b) => (due(a) < due(b) ? 1 : due(a) > due(b) ? -1 : 0)); // stable: entries of one day stay newest first
  const ids = new Set();
  let left = overdue;
  for (const entry of late) {
    if (decimal.sign(left) <= 0) break;
    ids.add(entry.id);
    left = decimal.subtract(left, entry.debit);
  }
  return ids;
}
