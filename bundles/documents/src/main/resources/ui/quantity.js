/** Numbers that are no money, as they came: nothing is rounded. */

const NBSP = '\u00a0';
const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * @param {string} value `12.500`
 * @param {'pl' | 'en'} lang
 * @returns {string} `12,5`; a text that is no number as it is
 */
export function quantity(value, lang) {
  const parts = NUMBER.exec(value.trim());
  if (!parts) return value;
  const fraction = (parts[3] ?? '').replace(/0+$/, '');
  const whole = parts[2].replace(/\B(?=(\d{3})+$)/g, lang === 'pl' ? NBSP : ',');
  return (parts[1] === '-' ? '\u2212' : '') + whole + (fraction ? (lang === 'pl' ? ',' : '.') + fraction : '');
}

/** @param {string} value */
export const isNumber = (value) => NUMBER.test(value.trim());

/** @param {string} number of an account @returns {string} in groups of four behind the two check digits, when it is a Polish one */
export function account(number) {
  const digits = number.replace(/\s/g, '').replace(/^PL(?=\d{26}$)/i, '');
  return /^\d{26}$/.test(digits) ? digits.replace(/^(\d{2})/, '$1 ').replace(/(\d{4})(?=\d)/g, '$1 ') : number;
}
