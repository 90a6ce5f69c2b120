import { html, nothing } from 'lit';
import { EbokPage, Problem, announce, api, format, icon, problemNotice } from 'ebok';

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
  static properties = { ...EbokPage.properties, changes: { state: true }, next: { state: true }, loading: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {Change[] | null} */
    this.changes = null;
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
    const query = new URLSearchParams({ limit: '20' });
    if (this.next) query.set('after', this.next);
    const premises = this.route.query.get('premises');
    if (premises) query.set('premises', premises);
    try {
      /** @type {{ changes: Change[], next: string | null }} */
      const page = await api.get(`/api/charges/changes?${query}`);
      this.changes = [...(this.changes ?? []), ...page.changes];
      this.next = page.next;
      announce(this.t('changes.added', { count: page.changes.length }));
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loading = false;
    }
  }

  render() {
    return html`<details class="charges-more" @toggle=${this.#toggled}>
      <summary><h2>${this.t('changes')}</h2>${icon('chevron')}</summary>
      ${this.changes?.length === 0 ? html`<p class="secondary">${this.t('changes.none')}</p>` : nothing}
      ${this.changes?.length ? html`<ul class="charges-changes">${this.changes.map((change) => this.#change(change))}</ul>` : nothing}
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.next ? html`<button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.loading ? 'true' : nothing} @click=${this.#load}>${this.t('changes.more')}</button>` : nothing}
    </details>`;
  }

  /** @param {Event} event */
  #toggled({ target }) {
    if (/** @type {HTMLDetailsElement} */ (target).open && !this.changes) void this.#load();
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
