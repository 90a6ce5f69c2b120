/** What the finance page works out from the server's answers: pure functions over exact decimal strings. */
import * as decimal from 'ebok/decimal.js';

/**
 * @typedef {object} Balance
 * @property {string} amount positive: owed by the customer; negative: overpaid
 * @property {string} overdue
 * @property {string | null} overdueSince due day of the oldest unpaid charge
 * @property {string | null} nextDueOn
 * @property {Aged} aged parts that add up to the amount
 */
/** @typedef {Record<import('./aged.js').PartName | 'overpaid', string>} Aged */
/** @typedef {{ name: string | null, amount: string }} SubAccount `name` is null for what belongs to no part of the ledger */
/** @typedef {{ noticedOn: string, formerEnding: string | null }} AccountChange */
/**
 * @typedef {object} Transfer
 * @property {string} recipient
 * @property {string} title
 * @property {string | null} amount null when nothing is owed
 * @property {{ href: string, amountTyped: boolean } | null} code
 */
/**
 * @typedef {object} Ledger
 * @property {string} id
 * @property {string} symbol
 * @property {string} name
 * @property {string} currency
 * @property {{ code: string, field: string } | null} problem what is wrong with its data; there is then no balance
 * @property {{ number: string, grouped: string, valid: boolean } | null} account
 * @property {AccountChange | null} accountChange another account than before, and this reader has not confirmed it yet
 * @property {Balance | null} balance
 * @property {SubAccount[]} subAccounts
 * @property {Transfer | null} transfer
 * @property {string | null} bookedThrough
 */
/** @typedef {Ledger & { balance: Balance }} SoundLedger */
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
 * @property {string | null} subAccount
 */
/** @typedef {{ id: string, title: string }} Provider of online payments */
/** @typedef {{ asOf: string, today: string, ledgers: Ledger[], paymentProviders: Provider[] }} Ledgers */
/** @typedef {{ asOf: string, entries: Entry[], next: string | null }} EntryPage */
/**
 * @typedef {object} Totals of what a filter finds
 * @property {number} count
 * @property {string} debit
 * @property {string} credit
 * @property {string | null} opening balance before the period
 * @property {string | null} closing balance at its end
 * @property {string | null} firstBookedOn of the whole ledger
 * @property {string | null} lastBookedOn
 */

/**
 * Which of the shown charges are still unpaid after their day. Payments settle the oldest charges first, so what is
 * overdue is the newest of the charges past their day, counted back until the overdue amount is used up.
 *
 * @param {Entry[]} entries newest first, none left out between
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

/** Kinds that the column of the amount does not tell. @type {readonly Entry['kind'][]} */
const TELLING = ['correction', 'interest', 'opening'];

/** So many letters of a kind's name are the same in all its forms: `korekta`, `korekty`. */
const STEM = 5;

/**
 * What an entry is called, and what else there is to say of it: its kind and its part of the ledger, where neither its
 * words nor the column of its amount say them already.
 *
 * @param {Pick<Entry, 'text' | 'kind' | 'subAccount'>} entry
 * @param {string} kindName
 * @returns {{ words: string, beside: string[] }}
 */
export function named({ text, kind, subAccount }, kindName) {
  const words = text || kindName;
  const unsaid = (/** @type {string} */ name) => !words.toLocaleLowerCase().includes(name.toLocaleLowerCase());
  const beside = TELLING.includes(kind) && unsaid(kindName.slice(0, STEM)) ? [kindName] : [];
  return { words, beside: subAccount && unsaid(subAccount) ? [...beside, subAccount] : beside };
}
