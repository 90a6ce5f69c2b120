/**
 * A number of a bank account as somebody typed it, the way the server reads it: spaces, hyphens and a leading PL do not
 * matter.
 *
 * @param {string} typed
 * @returns {string}
 */
export const bare = (typed) => typed.replace(/[\s-]/g, '').replace(/^PL/i, '');

/**
 * @param {string} typed
 * @returns {string} two digits and groups of four, to be compared with a letter; as typed when it is not all digits
 */
export function grouped(typed) {
  const digits = bare(typed);
  return /^\d+$/.test(digits) ? digits.slice(0, 2) + digits.slice(2).replace(/(\d{1,4})/g, ' $1') : typed.trim();
}
