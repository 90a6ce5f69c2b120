import { html, nothing } from 'lit';
import { EbokPage, Pages, api, format, icon } from 'ebok';

/** @typedef {import('./types.js').Charge} Charge */
/**
 * @typedef {object} Change
 * @property {string} day
 * @property {string} component
 * @property {import('./types.js').Place} place
 * @property {Charge | null} before
 * @property {Charge | null} after
 * @property {string} difference
 * @property {string} currency
 */

/** What changed at which day, asked for when somebody opens it. */
class Changes extends EbokPage {
  /** @type {Pages<{ changes: Change[], next: string | null }>} */
  #changes = new Pages(this, (after) => this.#read(after), { rows: 'changes', words: 'changes', key: () => this.#premises, lazy: true });

  get #premises() {
    return this.route.query.get('premises') ?? '';
  }

  /** @param {string} [after] */
  #read(after) {
    const query = new URLSearchParams({ limit: '20' });
    if (after) query.set('after', after);
    if (this.#premises) query.set('premises', this.#premises);
    return api.get(`/api/charges/changes?${query}`);
  }

  render() {
    return html`<details class="charges-more" @toggle=${this.#toggled}>
      <summary><h2>${this.t('changes')}</h2>${icon('chevron')}</summary>
      ${this.#changes.render(({ changes }) => (changes.length
        ? html`<ul class="charges-changes">${changes.map((change) => this.#change(change))}</ul>${this.#changes.more()}`
        : html`<p class="secondary">${this.t('changes.none')}</p>`), () => nothing)}
    </details>`;
  }

  /** @param {Event} event */
  #toggled({ target }) {
    if (/** @type {HTMLDetailsElement} */ (target).open && !this.#changes.value) void this.#changes.load();
  }

  /** @param {Change} change */
  #change({ day, component, place, before, after, difference, currency }) {
    const words = before && after ? 'changed' : after ? 'began' : 'ended';
    const say = (/** @type {Charge} */ charge) => this.t('how.row', {
      quantity: format.quantity(charge.quantity, this.language),
      unit: charge.unit,
      rate: format.rate(charge.rate, currency, this.language),
    });
    const sign = difference.startsWith('-') ? '\u2212' : '+';
    return html`<li>
      <div><p><strong>${component}</strong> ${this.t(`changes.${words}`, { date: this.dateLong(day) })}</p>
        <p class="secondary">${before ? say(before) : nothing}${before && after ? ' → ' : nothing}${after ? say(after) : nothing}${place.name ? html` · ${place.name}` : nothing}</p></div>
      <p class="number">${sign}${format.NBSP}${this.money(difference.replace('-', ''), currency)}</p>
    </li>`;
  }
}

customElements.define('ebok-charges-changes', Changes);
