import { html, nothing } from 'lit';
import { EbokPage, Problem, api, format, icon, problemNotice } from 'ebok';

/** @typedef {{ component: string, rate: string, unit: string, currency: string, own: boolean, from: string, to: string | null, coming: boolean }} Rate */

/** The rates in force and those to come, asked for when somebody opens them. */
class Rates extends EbokPage {
  static properties = { ...EbokPage.properties, rates: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {Rate[] | null} */
    this.rates = null;
    /** @type {Problem | null} */
    this.problem = null;
  }

  /** @param {Event} event */
  async #toggled({ target }) {
    if (!(/** @type {HTMLDetailsElement} */ (target).open) || this.rates) return;
    this.problem = null;
    try {
      this.rates = (await api.get('/api/charges/tariffs')).tariffs;
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    }
  }

  render() {
    return html`<details class="charges-more" @toggle=${this.#toggled}>
      <summary><h2>${this.t('rates')}</h2>${icon('chevron')}</summary>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.rates?.length === 0 ? html`<p class="secondary">${this.t('rates.none')}</p>` : nothing}
      ${this.rates?.length
        ? html`<ul class="charges-changes">${this.rates.map(({ component, rate, unit, currency, own, from, to, coming }) => html`<li>
            <div><p><strong>${component}</strong>${own ? html` <span class="tag">${this.t('rates.own')}</span>` : nothing}${coming ? html` <span class="tag">${this.t('rates.coming')}</span>` : nothing}</p>
              <p class="secondary">${to ? this.t('rates.period', { from: this.dateLong(from), to: this.dateLong(to) }) : this.t('since', { date: this.dateLong(from) })}</p></div>
            <p class="number">${format.rate(rate, currency, this.language)} / ${unit}</p>
          </li>`)}</ul>`
        : nothing}
    </details>`;
  }
}

customElements.define('ebok-charges-rates', Rates);
