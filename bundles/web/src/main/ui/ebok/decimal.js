/**
 * Exact decimal arithmetic on the strings that the server sends for money. A JavaScript number would lose grosze
 * from about 90 billion on and rounds long before that in sums, so money never becomes one.
 */

/** @typedef {{ units: bigint, scale: number }} Decimal `units / 10^scale` */

/**
 * @param {string} text for instance `-1146.24`
 * @returns {Decimal}
 */
export function parse(text) {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) throw new TypeError(`Not a decimal number: ${text}`);
  const fraction = match[3] ?? '';
  const units = BigInt(match[2] + fraction);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

/**
 * @param {Decimal} value
 * @param {number} scale not smaller than the value's own
 * @returns {bigint}
 */
const unitsAt = (value, scale) => value.units * 10n ** BigInt(scale - value.scale);

/**
 * @param {Decimal} value
 * @returns {string}
 */
function print({ units, scale }) {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return (units < 0n ? '-' : '') + whole + (scale ? '.' + digits.slice(-scale) : '');
}

/**
 * @param {string} text
 * @returns {-1 | 0 | 1}
 */
export function sign(text) {
  const { units } = parse(text);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {string} `a - b`
 */
export function subtract(a, b) {
  const x = parse(a);
  const y = parse(b);
  const scale = Math.max(x.scale, y.scale);
  return print({ units: unitsAt(x, scale) - unitsAt(y, scale), scale });
}

/**
 * @param {string} text
 * @returns {string} `-text`
 */
export const negate = (text) => subtract('0', text);

/**
 * @param {string} text
 * @returns {string} the value without its sign
 */
export const absolute = (text) => (sign(text) < 0 ? negate(text) : text);

/**
 * How large a part is, in thousandths of the whole: for drawing, never for money.
 *
 * @param {string} part
 * @param {string} whole
 * @returns {number} from 0 to 1000
 */
export function perMille(part, whole) {
  const x = parse(part);
  const y = parse(whole);
  const scale = Math.max(x.scale, y.scale);
  const divisor = unitsAt(y, scale);
  if (divisor === 0n) return 0;
  return Math.min(1000, Math.max(0, Number((unitsAt(x, scale) * 1000n) / divisor)));
}
