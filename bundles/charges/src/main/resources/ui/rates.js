import { html, nothing } from 'lit';
import { EbokPage, Pages, api, format, icon } from 'ebok';

/** @typedef {{ component: string, rate: string, unit: string, currency: string, own: boolean, from: string, to: string | null, coming: boolean }} Rate */

/** The rates in force and those to come, asked for when somebody opens them. */
class Rates extends EbokPage {
  /** @type {Pages<{ tariffs: Rate[], next: string | null }>} */
  #rates = new Pages(this, (after) => api.get(`/api/charges/tariffs?${new URLSearchParams(after ? { after } : {})}`), { rows: 'tariffs', words: 'rates', lazy: true });

  /** @param {Event} event */
  #toggled({ target }) {
    if (/** @type {HTMLDetailsElement} */ (target).open && !this.#rates.value) void this.#rates.load();
  }

  render() {
    return html`<details class="charges-more" @toggle=${this.#toggled}>
      <summary><h2>${this.t('rates')}</h2>${icon('chevron')}</summary>
      ${this.#rates.render(({ tariffs }) => (tariffs.length ? this.#list(tariffs) : html`<p class="secondary">${this.t('rates.none')}</p>`), () => nothing)}
    </details>`;
  }

  /** @param {Rate[]} rates */
  #list(rates) {
    return html`${rates.some(({ own }) => own) ? html`<p class="secondary">${this.t('rates.order')}</p>` : nothing}
      <ul class="charges-changes">${rates.map(({ component, rate, unit, currency, own, from, to, coming }) => html`<li>
        <div><p><strong>${component}</strong>${own ? html` <span class="tag">${this.t('rates.own')}</span>` : nothing}${coming ? html` <span class="tag">${this.t('rates.coming')}</span>` : nothing}</p>
          <p class="secondary">${to ? this.t('rates.period', { from: this.dateLong(from), to: this.dateLong(to) }) : this.t('since', { date: this.dateLong(from) })}</p></div>
        <p class="number">${format.rate(rate, currency, this.language)} / ${unit}</p>
      </li>`)}</ul>
      ${this.#rates.more()}`;
  }
}

customElements.define('ebok-charges-rates', Rates);
