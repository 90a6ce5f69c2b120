import { html, nothing } from 'lit';
import { EbokPage, Problem, announce, api, format, icon, problemNotice } from 'ebok';

/** @typedef {{ component: string, rate: string, unit: string, currency: string, own: boolean, from: string, to: string | null, coming: boolean }} Rate */

/** The rates in force and those to come, asked for when somebody opens them. */
class Rates extends EbokPage {
  static properties = { ...EbokPage.properties, rates: { state: true }, next: { state: true }, loading: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {Rate[] | null} */
    this.rates = null;
    /** @type {string | null} */
    this.next = null;
    this.loading = false;
    /** @type {Problem | null} */
    this.problem = null;
  }

  async #load() {
    if (this.loading) return;
    this.loading = true;
    this.problem = null;
    try {
      /** @type {{ tariffs: Rate[], next: string | null }} */
      const page = await api.get(`/api/charges/tariffs?${new URLSearchParams(this.next ? { after: this.next } : {})}`);
      this.rates = [...(this.rates ?? []), ...page.tariffs];
      this.next = page.next;
      announce(this.t('rates.added', { count: page.tariffs.length }));
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loading = false;
    }
  }

  /** @param {Event} event */
  #toggled({ target }) {
    if (/** @type {HTMLDetailsElement} */ (target).open && !this.rates) void this.#load();
  }

  render() {
    return html`<details class="charges-more" @toggle=${this.#toggled}>
      <summary><h2>${this.t('rates')}</h2>${icon('chevron')}</summary>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.rates?.length === 0 ? html`<p class="secondary">${this.t('rates.none')}</p>` : nothing}
      ${this.rates?.some(({ own }) => own) ? html`<p class="secondary">${this.t('rates.order')}</p>` : nothing}
      ${this.rates?.length
        ? html`<ul class="charges-changes">${this.rates.map(({ component, rate, unit, currency, own, from, to, coming }) => html`<li>
            <div><p><strong>${component}</strong>${own ? html` <span class="tag">${this.t('rates.own')}</span>` : nothing}${coming ? html` <span class="tag">${this.t('rates.coming')}</span>` : nothing}</p>
              <p class="secondary">${to ? this.t('rates.period', { from: this.dateLong(from), to: this.dateLong(to) }) : this.t('since', { date: this.dateLong(from) })}</p></div>
            <p class="number">${format.rate(rate, currency, this.language)} / ${unit}</p>
          </li>`)}</ul>`
        : nothing}
      ${this.next ? html`<button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.loading ? 'true' : nothing} @click=${this.#load}>${this.t('rates.more')}</button>` : nothing}
    </details>`;
  }
}

customElements.define('ebok-charges-rates', Rates);
