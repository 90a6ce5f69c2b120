/** What the server says of charges. */

/**
 * @typedef {{ premises: string | null, name: string | null, ledger: string | null }} Place
 * @typedef {object} Charge
 * @property {string} id
 * @property {string} component
 * @property {string} quantity
 * @property {string} unit
 * @property {string} rate
 * @property {string} amount
 * @property {string} from
 * @property {string | null} to
 * @property {'general' | 'building' | null} tariff
 * @property {boolean} exact
 * @property {boolean} coming
 * @typedef {{ place: Place, currency: string, sum: string, charges: Charge[], nextMonth: string, nextSum: string | null }} Bill
 * @typedef {{ currency: string, sum: string, places: number }} Sum
 * @typedef {object} Announcement
 * @property {string} component
 * @property {Place} place
 * @property {string} from
 * @property {string} unit
 * @property {string} rateBefore
 * @property {string} rate
 * @property {string} difference
 * @property {string} currency
 * @property {string | null} announcedOn
 * @property {string | null} justification
 */

export {};
