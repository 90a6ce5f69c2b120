import { html, nothing } from 'lit';
import { EbokPage, Remote, api, decimal, icon, notice } from 'ebok';
import { loadMessages } from 'ebok/messages.js';
import { tileText } from './tiles.js';

/** @typedef {import('./tiles.js').Text} Text */
/** @typedef {{ text: Text, href: string }} Lead */
/** @typedef {{ text: Text, how: Text | null, amount: string | null, href: string | null }} Part */
/**
 * @typedef {object} Explanation
 * @property {string} function
 * @property {string} topic
 * @property {Text} title
 * @property {Text[]} facts
 * @property {string | null} currency
 * @property {string | null} amount
 * @property {Part[]} parts
 * @property {string | null} difference
 * @property {Lead[]} leads
 * @property {Lead[]} pages
 */
/** @typedef {{ asOf: string, explanations: Explanation[], missing: { topic: string, reason: string }[] }} Why */

/** What can be asked about, by the name that it has in the address. */
const KINDS = ['ledger', 'entry', 'document', 'charge', 'meter'];

/** Why something is owed: what each function knows of it, one under the other, with a way on and a way back. */
export class WhyPage extends EbokPage {
  static stylesheet = new URL('../css/why.css', import.meta.url);

  /** @type {Remote<Why>} */
  #why = new Remote(this, () => this.#read(), { incomplete: (why) => why.missing.some(({ reason }) => reason === 'unavailable') });
  #asked = '';
  #lang = '';

  get #kind() {
    return KINDS.find((name) => this.route.query.has(name)) ?? '';
  }

  get #matter() {
    return new URLSearchParams({ kind: this.#kind, id: this.route.query.get(this.#kind) ?? '' }).toString();
  }

  async #read() {
    /** @type {Why} */
    const why = await api.get(`/api/why?${this.#matter}`);
    await Promise.all([...new Set(why.explanations.map((one) => one.function))].map((id) => loadMessages(id, `/messages/${id}/${this.language}.json`)));
    return why;
  }

  connectedCallback() {
    this.#asked = this.#matter;
    this.#lang = this.language;
    super.connectedCallback();
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.#matter === this.#asked && this.language === this.#lang) return;
    const moved = this.#matter !== this.#asked;
    this.#asked = this.#matter;
    this.#lang = this.language;
    void this.#load(moved);
  }

  /** @param {boolean} moved to another matter: its headline is where the reader stands then */
  async #load(moved) {
    await this.#why.load();
    if (!moved) return;
    await this.updateComplete;
    window.scrollTo(0, 0);
    this.querySelector('h1')?.focus({ preventScroll: true });
  }

  render() {
    const { value, problem } = this.#why;
    const [first] = value?.explanations ?? [];
    const known = problem?.code === 'bad-request' || problem?.code === 'not-found';
    return html`<div class="page-head">
        <h1 class="page-title" tabindex="-1">${this.t(this.#kind === 'meter' ? 'why.title.meter' : 'why.title')}</h1>
        ${value ? html`<p class="as-of">${this.asOf(value.asOf)}</p>` : nothing}
      </div>
      ${known ? this.#unknown() : this.#why.render((why) => html`
        ${why.explanations.map((one) => this.#explanation(one, one === first))}
        ${why.missing.length ? this.#missing(why.missing) : nothing}`)}`;
  }

  #unknown() {
    return html`<div class="sheet">${notice({ title: this.t('why.unknown'), text: html`${this.t('why.unknown.text')}${this.callUs()}` })}</div>`;
  }

  /**
   * @param {Explanation} one
   * @param {boolean} main what was asked about, the others say more of it
   */
  #explanation(one, main) {
    const says = (/** @type {Text} */ text) => tileText(one.function, text, this.language);
    return html`<section class="sheet why" ?data-main=${main} aria-label=${says(one.title)}>
      <div class="why-head"><h2>${says(one.title)}</h2>
        ${main && one.amount !== null && one.currency !== null ? html`<p>${this.figure(this.#kind === 'ledger' ? one.amount.replace('-', '') : one.amount, one.currency)}</p>` : nothing}</div>
      ${one.facts.length ? html`<ul class="why-facts">${one.facts.map((fact) => html`<li>${says(fact)}</li>`)}</ul>` : nothing}
      ${one.parts.length ? this.#parts(one, says) : nothing}
      ${one.leads.length + one.pages.length ? html`<p class="why-leads">${[...one.leads, ...one.pages].filter(({ href }) => !this.#isHere(href)).map(({ text, href }) => html`<a href=${href}>${says(text)}</a>`)}</p>` : nothing}
    </section>`;
  }

  /** @param {string} href */
  #isHere(href) {
    return href === location.pathname + location.search;
  }

  /**
   * @param {Explanation} one
   * @param {(text: Text) => string} says
   */
  #parts(one, says) {
    const { currency } = one;
    const summed = one.amount !== null && currency !== null && one.parts.some((part) => part.amount !== null);
    return html`<ul class="why-parts">${one.parts.map((part) => this.#part(part, currency, says))}</ul>
      ${summed ? this.#sum(/** @type {string} */ (one.amount), one.difference, /** @type {string} */ (currency)) : nothing}`;
  }

  /**
   * @param {Part} part
   * @param {string | null} currency
   * @param {(text: Text) => string} says
   */
  #part({ text, how, amount, href }, currency, says) {
    return html`<li>
      <span class="why-part">${href ? html`<a href=${href}>${says(text)}</a>` : says(text)}${how ? html`<span class="why-how secondary">${says(how)}</span>` : nothing}</span>
      ${amount !== null && currency !== null ? html`<span class="why-amount number">${this.money(amount, currency)}</span>` : nothing}
    </li>`;
  }

  /**
   * @param {string} amount
   * @param {string | null} difference
   * @param {string} currency
   */
  #sum(amount, difference, currency) {
    const row = (/** @type {string} */ label, /** @type {string} */ value) => html`<div><dt>${label}</dt><dd class="number">${this.money(value, currency)}</dd></div>`;
    if (difference === null) return html`<dl class="why-sums">${row(this.t('why.sum'), amount)}</dl>`;
    return html`<dl class="why-sums">${row(this.t('why.sum'), decimal.subtract(amount, difference))}${row(this.t('why.whole'), amount)}${row(this.t('why.difference'), difference)}</dl>
      <p class="why-differs">${icon('warning')}<span>${this.t('why.differs')}</span></p>`;
  }

  /** @param {{ topic: string, reason: string }[]} missing */
  #missing(missing) {
    return html`<section class="sheet why-missing"><h2>${this.t('why.missing')}</h2>
      <ul class="why-facts">${missing.map(({ topic, reason }) => html`<li>${this.t(`why.missing.${reason}.${topic}`)}</li>`)}</ul></section>`;
  }
}

customElements.define('ebok-why', WhyPage);
