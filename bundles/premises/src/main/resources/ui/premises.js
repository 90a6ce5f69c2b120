import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Pages, api, format, iconOf, notice } from 'ebok';
import { addressLines, heading, period } from './holding.js';

/** @typedef {import('./holding.js').Holding} Holding */
/** @typedef {{ asOf: string, holdings: Holding[], next: string | null }} HoldingList */

/** @type {Record<string, string>} */
const ICONS = {
  flat: 'M4 11.5 12 4l8 7.5M6 10v10h12V10M10 20v-5.5h4V20',
  commercial: 'M4 9.5 5.5 4h13L20 9.5M4 9.5a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0 2.7 2.7 0 0 0 5.3 0M5.5 12.5V20h13v-7.5M9.5 20v-4.5h5V20',
  garage: 'M3.5 20V9.5L12 4l8.5 5.5V20M7 20v-8h10v8M7 16h10',
  'supply-point': 'M12 3.5c3.5 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2-5.8 5.5-10Z',
  other: 'M4 20V8l8-4 8 4v12Z',
};

/** What the customer holds, and behind it what they held. */
export class PremisesPage extends EbokPage {
  static stylesheet = new URL('premises.css', import.meta.url);

  /** @type {Pages<HoldingList>} */
  #holdings = new Pages(this, (after) => api.get(`/api/premises/items${after ? `?after=${encodeURIComponent(after)}` : ''}`), { rows: 'holdings' });

  render() {
    const data = this.#holdings.value;
    return html`<div class="page-head">
        <h1 class="page-title" tabindex="-1">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf)}</p>` : nothing}
      </div>
      ${this.#holdings.render(({ holdings }) => (holdings.length
        ? html`${this.#group('now', holdings)}${this.#group('coming', holdings)}${this.#group('over', holdings)}${this.#holdings.more()}`
        : html`<div class="sheet">${notice({ title: this.t('none'), text: html`${this.t('none.text')}${this.callUs()}` })}</div>`))}`;
  }

  /**
   * @param {Holding['state']} state
   * @param {Holding[]} all
   */
  #group(state, all) {
    const holdings = all.filter((holding) => holding.state === state);
    if (!holdings.length) return nothing;
    return html`<section class="premises-group">
      ${state === 'now' ? nothing : html`<h2>${this.t(`state.${state}`)}</h2>`}
      ${repeat(holdings, ({ premises, from }) => `${from} ${premises}`, (holding) => this.#holding(holding))}
    </section>`;
  }

  /** @param {Holding} holding */
  #holding(holding) {
    const fact = (/** @type {string} */ name, /** @type {unknown} */ value) => (value ? html`<div><dt>${this.t(`fact.${name}`)}</dt><dd>${value}</dd></div>` : nothing);
    const level = holding.state === 'now' ? html`<h2>${heading(this, holding)}</h2>` : html`<h3>${heading(this, holding)}</h3>`;
    const area = (/** @type {string | null} */ value) => value && this.t('area', { value: format.quantity(value, this.language) });
    return html`<article class="sheet premises" ?data-over=${holding.state === 'over'}>
      <div class="premises-head"><span class="icon-tile">${iconOf(ICONS[holding.kind] ?? ICONS.other)}</span>${level}</div>
      <dl class="facts">
        ${fact('address', addressLines(this, holding.address).map((line, index) => html`${index ? html`<br>` : nothing}${line}`))}
        ${fact('area', area(holding.area))}
        ${holding.heatedArea !== holding.area ? fact('heated-area', area(holding.heatedArea)) : nothing}
        ${fact('floor', holding.floor === null ? null : this.t(holding.floor === 0 ? 'floor.ground' : 'floor', { floor: format.quantity(String(holding.floor), this.language) }))}
        ${fact('title', this.t(`title.${holding.title}`))}
        ${fact('persons', holding.persons === null ? null : this.t('persons', { count: holding.persons }))}
        ${fact('period', period(this, holding))}
      </dl>
      ${holding.overlapping ? notice({ meaning: 'warning', title: this.t('overlapping'), text: html`${this.t('overlapping.text')}${this.callUs()}` }) : nothing}
      ${this.#links(holding)}
    </article>`;
  }

  /** To what other functions know of the premises, as far as the reader can open them. @param {Holding} holding */
  #links({ premises, ledger }) {
    const { functions } = this.context;
    const of = `premises=${encodeURIComponent(premises)}`;
    const links = [
      functions.includes('meters') ? { href: `/meters?${of}`, words: 'link.meters' } : null,
      functions.includes('charges') ? { href: `/charges?${of}`, words: 'link.charges' } : null,
      functions.includes('finance') && ledger ? { href: `/finance?ledger=${encodeURIComponent(ledger)}`, words: 'link.ledger' } : null,
    ].filter((link) => link !== null);
    return links.length ? html`<p class="premises-links">${links.map(({ href, words }) => html`<a class="ds-button" data-variant="secondary" href=${href}>${this.t(words)}</a>`)}</p>` : nothing;
  }
}

customElements.define('ebok-premises', PremisesPage);
