/** What is said of premises and the period in which a customer held them. */

/** @typedef {{ street: string | null, building: string | null, flat: string | null, postalCode: string | null, city: string | null }} Address */
/**
 * @typedef {object} Holding
 * @property {string} premises
 * @property {string} kind
 * @property {string | null} name
 * @property {Address} address
 * @property {number | null} floor
 * @property {string | null} area
 * @property {string | null} heatedArea
 * @property {string} title
 * @property {number | null} persons
 * @property {string} from
 * @property {string | null} to
 * @property {'now' | 'coming' | 'over'} state
 * @property {string | null} ledger
 * @property {boolean} overlapping
 */

/** @typedef {Pick<import('ebok').EbokPage, 't' | 'dateLong'>} Words */

/**
 * @param {Words} page
 * @param {Address} address
 * @returns {string[]} street and town, as far as they are known
 */
export function addressLines(page, address) {
  const house = address.flat ? page.t('flat', { building: address.building ?? '', flat: address.flat }).trim() : address.building;
  return [[address.street, house], [address.postalCode, address.city]].map((line) => line.filter(Boolean).join(' ')).filter(Boolean);
}

/**
 * @param {Words} page
 * @param {Holding} holding
 * @returns {string} what they are called, or what they are and where
 */
export function heading(page, holding) {
  const kind = page.t(`kind.${holding.kind}`);
  return holding.name ?? [kind, addressLines(page, holding.address)[0]].filter(Boolean).join(', ');
}

/**
 * @param {Words} page
 * @param {Holding} holding
 */
export function period(page, { from, to }) {
  return to ? page.t('period', { from: page.dateLong(from), to: page.dateLong(to) }) : page.t('period.since', { from: page.dateLong(from) });
}
