import { LitElement, html } from 'lit';
import { translate } from './messages.js';
import * as format from './format.js';
import { phoneLink } from './phone.js';

/**
 * What the shell gives to a page.
 *
 * @typedef {object} PageContext
 * @property {string} id the function's id; also the name of its texts
 * @property {string} title the function's title in the menu
 * @property {format.Lang} lang
 * @property {Operator} operator
 * @property {string[]} functions ids of the functions that the reader can open: for links from one to another
 * @property {Customer[]} customers for whom the account acts; empty while the central database is away
 */
/**
 * @typedef {object} Operator
 * @property {string} name
 * @property {string} [tagline]
 * @property {string} fullName
 * @property {string | null} phone
 * @property {string | null} [hours]
 * @property {string | null} [emergencyPhone]
 * @property {string | null} [address]
 * @property {string} logo
 * @property {{ label: string, href: string }[]} links
 */
/** @typedef {{ id: string, number: string, name: string, kind: 'person' | 'company' }} Customer */
/** @typedef {{ path: string, query: URLSearchParams }} Route */

/**
 * Base class of every page. It renders into the document itself, not into a shadow tree: the look, the library's
 * behaviour and links within the page all work on the document.
 *
 * A page has one `<h1>`, rendered from the first moment on (the shell puts the focus there), and may name a style
 * sheet of its own: `static stylesheet = new URL('finance.css', import.meta.url)`.
 */
export class EbokPage extends LitElement {
  /** @type {URL | undefined} */
  static stylesheet;

  /** @type {import('lit').PropertyDeclarations} */
  static properties = { context: { attribute: false }, route: { attribute: false } };

  constructor() {
    super();
    /** @type {PageContext} */
    this.context;
    /** @type {Route} where the reader is; changes when only the query does, without a new page */
    this.route;
  }

  createRenderRoot() {
    return this;
  }

  /** @returns {format.Lang} */
  get language() {
    return this.context.lang;
  }

  /**
   * A text of this function. A `count` among the values chooses the plural form.
   *
   * @param {string} key
   * @param {import('./messages.js').Params} [params]
   */
  t(key, params) {
    return translate(this.context.id, key, params);
  }

  /** @param {string} value @param {string} currency @returns {string} `1 146,24 zł` */
  money(value, currency) {
    return format.money(value, currency, this.language);
  }

  /** @param {string} value @param {string} currency @returns {string} `1 146,24`, for columns whose head names the currency */
  amount(value, currency) {
    return format.amount(value, currency, this.language);
  }

  /**
   * An amount whose unit can be made smaller than its number.
   *
   * @param {string} value
   * @param {string} currency
   */
  figure(value, currency) {
    return html`<span class="figure">${format.amount(value, currency, this.language)}<span class="unit">${format.NBSP}${format.unit(currency, this.language)}</span></span>`;
  }

  /** @param {string} day @returns {string} `15 grudnia 2026` */
  dateLong(day) {
    return format.dateLong(day, this.language);
  }

  /** @param {string} day @returns {string} `15.12.2026` */
  dateShort(day) {
    return format.dateShort(day, this.language);
  }

  /**
   * A day beside another one, without the year when that is the same.
   *
   * @param {string} day
   * @param {string} beside
   * @returns {string} `15 grudnia`, or `15 stycznia 2027`
   */
  dateIn(day, beside) {
    return day.slice(0, 4) === beside.slice(0, 4) ? format.dayAndMonth(day, this.language) : this.dateLong(day);
  }

  /**
   * As of when central data are, and until when payments are booked.
   *
   * @param {string} instant
   * @param {string | null} [bookedThrough]
   * @returns {string} `Stan na 2 grudnia 2026, 8:40. Wpłaty zaksięgowane do 1 grudnia.`
   */
  asOf(instant, bookedThrough) {
    const { day, time } = format.local(instant);
    const state = translate('web', 'as-of', { date: this.dateLong(day), time });
    if (!bookedThrough) return state;
    return `${state} ${translate('web', 'booked-through', { date: this.dateIn(bookedThrough, day) })}`;
  }

  /** How to reach the operator, for sentences that end in "call us"; empty when no number is known. */
  callUs() {
    const { phone } = this.context.operator;
    return phone ? html` ${translate('web', 'call-us')} ${phoneLink(phone)}.` : '';
  }
}
