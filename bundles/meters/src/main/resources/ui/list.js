import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Problem, Remote, announce, api, icon, iconOf, navigate, notice, problemNotice } from 'ebok';
import { ICONS, byPremises, heading, measured } from './meter-words.js';

/** @typedef {import('./meter-words.js').Meter} Meter */
/** @typedef {{ asOf: string, meters: Meter[], next: string | null }} MeterList */

/** The meters by premises, with their last readings and what is to be known of them. */
class List extends EbokPage {
  static properties = { ...EbokPage.properties, loadingMore: { state: true }, moreProblem: { state: true } };

  constructor() {
    super();
    this.loadingMore = false;
    /** @type {Problem | null} */
    this.moreProblem = null;
  }

  /** @type {Remote<MeterList>} the pages read so far, as one */
  #meters = new Remote(this, () => this.#read());
  #asked = '';

  get #premises() {
    return this.route.query.get('premises') ?? '';
  }

  get #medium() {
    return this.route.query.get('medium') ?? '';
  }

  /** What of the address chooses among the meters. */
  get #filter() {
    const query = new URLSearchParams();
    if (this.#premises) query.set('premises', this.#premises);
    if (this.#medium) query.set('medium', this.#medium);
    return query.toString();
  }

  /**
   * @param {string} [after]
   * @returns {Promise<MeterList>}
   */
  #read(after) {
    const query = new URLSearchParams(this.#filter);
    if (after) query.set('after', after);
    return api.get(`/api/meters/items?${query}`);
  }

  connectedCallback() {
    this.#asked = this.#filter;
    super.connectedCallback();
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed);
    if (this.#asked === this.#filter) return;
    this.#asked = this.#filter;
    void this.#meters.reload();
  }

  async #more() {
    const shown = this.#meters.value;
    if (this.loadingMore || !shown?.next) return;
    this.loadingMore = true;
    this.moreProblem = null;
    try {
      const further = await this.#read(shown.next);
      if (shown !== this.#meters.value) return;
      this.#meters.value = { ...further, meters: [...shown.meters, ...further.meters] };
      announce(this.t('list.added', { count: further.meters.length }));
    } catch (error) {
      this.moreProblem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.loadingMore = false;
    }
  }

  render() {
    const data = this.#meters.value;
    return html`<div class="page-head">
        <h1 class="page-title" tabindex="-1">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf)}</p>` : nothing}
      </div>
      ${this.#premises ? html`<p class="meters-links"><a href=${this.route.path}>${this.t('all')}</a></p>` : nothing}
      ${this.#medium || this.#several(data?.meters ?? []) ? this.#chooser() : nothing}
      ${this.#meters.problem?.code === 'bad-request' ? this.#wrong() : this.#meters.render(({ meters, next }) => (meters.length ? this.#groups(meters, next) : this.#empty()))}`;
  }

  /** @param {Meter[]} meters */
  #several(meters) {
    return new Set(meters.map(({ medium }) => medium)).size > 1;
  }

  #chooser() {
    return html`<div class="field meters-medium"><label for="meters-medium">${this.t('choose')}</label>
      <select class="ds-input" id="meters-medium" .value=${this.#medium} @change=${(/** @type {Event} */ { target }) => this.#choose(/** @type {HTMLSelectElement} */ (target).value)}>
        <option value="">${this.t('choose.all')}</option>
        ${Object.keys(ICONS).map((medium) => html`<option value=${medium} ?selected=${medium === this.#medium}>${this.t(medium === 'other' ? 'choose.other' : `medium.${medium}`)}</option>`)}
      </select></div>`;
  }

  /** @param {string} medium */
  #choose(medium) {
    const query = new URLSearchParams(this.#premises ? { premises: this.#premises } : {});
    if (medium) query.set('medium', medium);
    navigate(this.route.path + (query.size ? `?${query}` : ''));
  }

  #wrong() {
    return html`<div class="sheet">${notice({ meaning: 'warning', alert: true, title: this.t('choose.wrong'), text: this.t('choose.wrong.text'), action: this.#showAll() })}</div>`;
  }

  #showAll() {
    return html`<button type="button" class="ds-button" data-variant="secondary" @click=${() => navigate(this.route.path)}>${this.t('choose.clear')}</button>`;
  }

  #empty() {
    if (this.#medium) return html`<div class="sheet">${notice({ title: this.t('none.medium'), text: this.t('none.medium.text'), action: this.#showAll() })}</div>`;
    return html`<div class="sheet">${this.#premises
      ? notice({ title: this.t('none.premises'), text: this.t('none.premises.text') })
      : notice({ title: this.t('none'), text: html`${this.t('none.text')}${this.callUs()}` })}</div>`;
  }

  /**
   * @param {Meter[]} meters
   * @param {string | null} next
   */
  #groups(meters, next) {
    const monthly = meters.some(({ remote, medium }) => remote && ['heat', 'hot-water', 'heat-allocator'].includes(medium));
    return html`${monthly ? html`<p class="meters-links"><a href="${this.route.path}?monthly=">${this.t('monthly.link')}</a></p>` : nothing}
      ${repeat(byPremises(meters), ({ place }) => place.premises, ({ place, meters: own }) => {
        const name = place.name ?? this.t('place.ledger');
        const past = own.filter(({ inUse }) => !inUse);
        return html`<section class="sheet meters-group" aria-label=${name}>
          <h2>${name}</h2>
          ${this.#list(own.filter(({ inUse }) => inUse))}
          ${past.length ? html`<h3>${this.t('past')}</h3>${this.#list(past)}` : nothing}
        </section>`;
      })}
      ${this.moreProblem ? problemNotice(this.moreProblem) : nothing}
      ${next ? html`<button type="button" class="ds-button meters-more" data-variant="secondary" aria-busy=${this.loadingMore ? 'true' : nothing} @click=${this.#more}>${this.t(this.loadingMore ? 'list.loading' : 'list.more')}</button>` : nothing}`;
  }

  /** @param {Meter[]} meters */
  #list(meters) {
    return meters.length ? html`<ul class="meters-list">${repeat(meters, ({ id }) => id, (meter) => this.#meter(meter))}</ul>` : nothing;
  }

  /** @param {Meter} meter */
  #meter(meter) {
    const { id, medium, number, unit, removedOn, last, leak, calibration, calibratedUntil } = meter;
    return html`<li>
      <span class="meters-icon">${iconOf(ICONS[medium] ?? ICONS.other)}</span>
      <div class="meters-what">
        <p><a class="meters-name" href="${this.route.path}?meter=${encodeURIComponent(id)}">${heading(this, meter)}</a></p>
        <p class="secondary">${this.t('number', { number })}${removedOn ? html`. ${this.t('removed', { date: this.dateLong(removedOn) })}` : nothing}</p>
        ${leak || calibration !== 'fine' ? html`<p class="meters-tags">
          ${leak ? html`<span class="tag" data-meaning="warning">${icon('warning')}${this.t('tag.leak')}</span>` : nothing}
          ${calibration !== 'fine' ? html`<span class="tag" data-meaning="warning">${icon('warning')}${this.t(`tag.calibration.${calibration}`, { date: this.dateShort(calibratedUntil ?? '') })}</span>` : nothing}
        </p>` : nothing}
      </div>
      <div class="meters-last">${last
        ? html`<p class="meters-value">${measured(last.value, unit, this.language)}</p><p class="secondary">${this.dateShort(last.day)}</p>`
        : html`<p class="secondary">${this.t('last.none')}</p>`}</div>
    </li>`;
  }
}

customElements.define('ebok-meters-list', List);
