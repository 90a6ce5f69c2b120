/**
 * What the server answers, as types.
 *
 * @typedef {{ code: string, title: string, icon: string | null, purpose: string }} Kind
 * @typedef {{ text: string, documentNumber: string | null, day: string, amount: string, open: string, currency: string }} OpenEntry
 * @typedef {{ known: boolean, paid: boolean, open: string | null, entries: OpenEntry[], ledgerHref: string | null }} Demand
 * @typedef {object} DocumentRow
 * @property {string} id
 * @property {Kind} kind
 * @property {string} number
 * @property {string} title
 * @property {string} issuedOn
 * @property {string | null} dueOn
 * @property {string | null} amount
 * @property {string | null} currency
 * @property {'pdf' | 'xml' | 'other' | null} format
 * @property {boolean} unread
 * @property {string | null} openedOn
 * @property {Demand | null} demand
 */
/**
 * @typedef {{ name: string, mediaType: string, size: number, href: string }} DocumentFile
 * @typedef {{ meterId: string | null, meterNumber: string, unit: string, fromOn: string | null, fromValue: string | null, toOn: string, toValue: string, consumption: string }} Reading
 * @typedef {object} Settlement
 * @property {string | null} medium
 * @property {string | null} periodFrom
 * @property {string | null} periodTo
 * @property {string | null} advances
 * @property {string | null} cost
 * @property {string} result
 * @property {string} currency
 * @property {Reading[]} readings
 */
/**
 * @typedef {DocumentRow & { asOf: string, file: DocumentFile | null, fileProblem: string | null, invoice: { href: string } | null, settlements: Settlement[] }} DocumentDetails
 * @typedef {{ asOf: string, documents: DocumentRow[], next: string | null }} DocumentList
 * @typedef {{ asOf: string, kinds: Kind[], years: number[], unread: number }} Overview
 */

export const ITEMS = '/api/documents/items';

/** @param {string} id @returns {string} address of a document's page */
export const pageOf = (id) => `/documents?document=${encodeURIComponent(id)}`;
