import { decimal, iconOf } from 'ebok';
import { demandState } from './demand-state.js';

/** What the server says of documents. */

/**
 * @typedef {{ code: string, title: string, icon: string | null, purpose: string }} Kind
 * @typedef {{ text: string, documentNumber: string | null, day: string, amount: string, open: string, currency: string }} OpenEntry
 * @typedef {{ known: boolean, paid: boolean, open: string | null, entries: OpenEntry[], ledgerHref: string | null }} Demand
 * @typedef {object} Document
 * @property {string} id
 * @property {Kind} kind
 * @property {string} number
 * @property {string} title
 * @property {string} issuedOn
 * @property {string | null} dueOn
 * @property {string | null} amount
 * @property {string | null} currency
 * @property {'pdf' | 'xml' | 'other' | null} format null: registered without a file
 * @property {boolean} unread
 * @property {string | null} openedOn
 * @property {Demand | null} demand of a demand for payment
 */
/** @typedef {{ asOf: string, kinds: Kind[], years: number[], unread: number }} Overview */
/** @typedef {{ asOf: string, documents: Document[], next: string | null }} DocumentPage */

const SHEET = 'M7 3.5h7l4.5 4.5v11.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM14 3.5V8h4.5';

/** @type {Record<string, string>} */
const PATHS = {
  invoice: 'M6 3.5h12v17l-2.4-1.5-2.4 1.5-2.4-1.5-2.4 1.5L6 19ZM9 8h6M9 11.5h6M9 15h3.5',
  settlement: `${SHEET}M9 17v-2.5M12 17v-5M15 17v-3.5`,
  demand: `${SHEET}M12 11v3.5M12 17v.1`,
  letter: 'M3.5 6h17v12.5h-17ZM3.5 6.5l8.5 6.5 8.5-6.5',
  statement: `${SHEET}M9 12.5h6M9 16h6`,
  other: SHEET,
};

/** @param {Kind} kind */
export const kindIcon = ({ icon, purpose }) => iconOf(PATHS[icon ?? purpose] ?? PATHS[purpose] ?? SHEET);

/**
 * @param {import('ebok').EbokPage} page
 * @param {Document} document
 * @param {string} today
 * @returns {{ words: string, meaning: 'warning' | 'good' } | null} what is to be said of a demand beside its title
 */
export function demandTag(page, { demand, dueOn }, today) {
  const state = demandState(demand, dueOn, today);
  return state === 'none' || state === 'unknown' ? null : { words: page.t(`demand.tag.${state}`), meaning: state === 'paid' ? 'good' : 'warning' };
}

/**
 * @param {import('ebok').EbokPage} page
 * @param {Pick<Document, 'amount' | 'currency'>} document
 */
export function documentAmount(page, { amount, currency }) {
  if (amount === null || currency === null) return null;
  return decimal.sign(amount) === 0 ? page.money(amount, currency) : page.figure(amount, currency);
}
