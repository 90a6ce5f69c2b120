import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { EbokPage } from 'ebok';
import './list.js';
import './meter.js';
import './monthly.js';

/** The meters: their list, one of them, or the information of a month, as the address says. */
export class MetersPage extends EbokPage {
  static stylesheet = new URL('meters.css', import.meta.url);

  /** @type {string | null} */
  #shown = null;

  get #asked() {
    const { query } = this.route;
    return query.has('monthly') ? 'monthly' : query.get('meter') ? `meter ${query.get('meter')}` : 'list';
  }

  updated() {
    const before = this.#shown;
    this.#shown = this.#asked;
    if (before !== null && before !== this.#shown) void this.#arrive();
  }

  /** Another address of the same page: its reader begins at the headline. */
  async #arrive() {
    await /** @type {EbokPage | null} */ (this.firstElementChild)?.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector('h1'))?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  render() {
    const asked = this.#asked;
    if (asked === 'monthly') return html`<ebok-meters-monthly .context=${this.context} .route=${this.route}></ebok-meters-monthly>`;
    if (asked === 'list') return html`<ebok-meters-list .context=${this.context} .route=${this.route}></ebok-meters-list>`;
    return keyed(asked, html`<ebok-meters-meter .context=${this.context} .route=${this.route} .meterId=${this.route.query.get('meter') ?? ''}></ebok-meters-meter>`);
  }
}

customElements.define('ebok-meters', MetersPage);
