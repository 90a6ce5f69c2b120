/** @param {string} number of an account @returns {string} in groups of four behind the two check digits, when it is a Polish one */
export function account(number) {
  const digits = number.replace(/\s/g, '').replace(/^PL(?=\d{26}$)/i, '');
  return /^\d{26}$/.test(digits) ? digits.replace(/^(\d{2})/, '$1 ').replace(/(\d{4})(?=\d)/g, '$1 ') : number;
}
