import { decimal } from 'ebok';
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
