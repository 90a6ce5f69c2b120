import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EbokPage, Pages, api, icon, iconOf, navigate, notice, skeleton } from 'ebok';
import { ICONS, byPremises, heading, measured } from './meter-words.js';

/** @typedef {import('./meter-words.js').Meter} Meter */
/** @typedef {{ asOf: string, meters: Meter[], next: string | null }} MeterList */

/** The meters by premises, with their last readings and what is to be known of them. */
class List extends EbokPage {
  /** @type {Pages<MeterList>} */
  #meters = new Pages(this, (after) => this.#read(after), { rows: 'meters', key: () => this.#filter });

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

  render() {
    // the words for what is shown are those of the address: nothing is shown of another one
    const data = this.#meters.pending ? undefined : this.#meters.value;
    return html`<div class="page-head">
        <h1 class="page-title" tabindex="-1">${this.t('title')}</h1>
        ${data ? html`<p class="as-of">${this.asOf(data.asOf)}</p>` : nothing}
      </div>
      ${this.#premises ? html`<p class="meters-links"><a href=${this.route.path}>${this.t('all')}</a></p>` : nothing}
      ${this.#medium || this.#several(data?.meters ?? []) ? this.#chooser() : nothing}
      ${this.#meters.pending ? skeleton() : this.#found()}`;
  }

  #found() {
    if (this.#meters.problem?.code === 'bad-request') return this.#wrong();
    return this.#meters.render(({ meters }) => (meters.length ? this.#groups(meters) : this.#empty()));
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

  /** @param {Meter[]} meters */
  #groups(meters) {
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
      ${this.#meters.more()}`;
  }

  /** @param {Meter[]} meters */
  #list(meters) {
    return meters.length ? html`<ul class="meters-list">${repeat(meters, ({ id }) => id, (meter) => this.#meter(meter))}</ul>` : nothing;
  }

  /** @param {Meter} meter */
  #meter(meter) {
    const { id, medium, number, unit, removedOn, last, leak, calibration, calibratedUntil } = meter;
    return html`<li>
      <span class="icon-tile">${iconOf(ICONS[medium] ?? ICONS.other)}</span>
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
