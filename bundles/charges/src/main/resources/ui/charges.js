import { html, nothing } from 'lit';
import { EbokPage, Pages, Problem, Remote, api, format, icon, navigate, notice } from 'ebok';
import { isMonth, monthAfter, monthName } from 'ebok/months.js';
import './changes.js';
import './rates.js';

/** @typedef {import('./types.js').Charge} Charge */
/** @typedef {import('./types.js').Bill} Bill */
/** @typedef {import('./types.js').Announcement} Announcement */
/** @typedef {import('./types.js').Sum} Sum */
/** @typedef {{ asOf: string, month: string, sums: Sum[], bills: Bill[], next: string | null }} Month */

/** What is charged in a month, component by component; what is to change; behind it what changed and the rates. */
export class ChargesPage extends EbokPage {
  static stylesheet = new URL('charges.css', import.meta.url);

  /** @type {Pages<Month>} */
  #month = new Pages(this, (after) => this.#read(after), { rows: 'bills', key: () => this.#query() });
  /** @type {Remote<{ announcements: Announcement[] }>} */
  #announcements = new Remote(this, () => this.#readAnnouncements());

  /**
   * @param {string} [after]
   * @returns {Promise<Month>}
   */
  #read(after) {
    const query = new URLSearchParams(this.#query());
    if (after) query.set('after', after);
    return api.get(`/api/charges/month?${query}`);
  }

  #query() {
    const query = new URLSearchParams();
    for (const name of ['month', 'premises']) if (this.route.query.get(name)) query.set(name, this.route.query.get(name) ?? '');
    return query.toString();
  }

  /** A justification is named where the reader can open it: the library may have kinds that are not theirs. */
  async #readAnnouncements() {
    /** @type {{ announcements: Announcement[] }} */
    const { announcements } = await api.get('/api/charges/announcements');
    const named = this.context.functions.includes('statements') ? announcements.flatMap(({ justification }) => justification ?? []) : [];
    const there = await Promise.all([...new Set(named)].map(async (id) => ((await this.#isInLibrary(id)) ? id : null)));
    return { announcements: announcements.map((one) => ({ ...one, justification: there.includes(one.justification) ? one.justification : null })) };
  }

  /** @param {string} id */
  async #isInLibrary(id) {
    try {
      await api.get(`/api/statements/items/${encodeURIComponent(id)}`);
      return true;
    } catch (error) {
      return !(error instanceof Problem && error.code === 'not-found');
    }
  }

  render() {
    const { value, problem } = this.#month;
    return html`<div class="page-head">
        <h1 class="page-title" tabindex="-1">${this.t('title')}</h1>
        ${value ? html`<p class="as-of">${this.asOf(value.asOf)}</p>` : nothing}
      </div>
      ${this.#only()}
      ${this.#announced()}
      ${problem?.code === 'bad-request'
        ? html`<div class="sheet">${notice({ meaning: 'warning', alert: true, title: this.t('month.wrong'), text: this.t('month.wrong.text'), action: this.#presentButton() })}</div>`
        : this.#month.render((month) => html`${this.#steps(month.month)}${month.bills.length ? this.#bills(month) : this.#empty(month.month)}`)}
      <ebok-charges-changes class="sheet" .context=${this.context} .route=${this.route}></ebok-charges-changes>
      <ebok-charges-rates class="sheet" .context=${this.context} .route=${this.route}></ebok-charges-rates>`;
  }

  /** @param {string} month */
  #address(month) {
    const query = new URLSearchParams(this.route.query);
    query.set('month', month);
    return `${this.route.path}?${query}`;
  }

  #presentButton() {
    return html`<button type="button" class="ds-button" data-variant="secondary" @click=${() => this.#goToPresent()}>${this.t('month.present')}</button>`;
  }

  /** @param {string} month */
  #steps(month) {
    const before = monthAfter(month, -1);
    const after = monthAfter(month, 1);
    return html`<nav class="charges-steps" aria-label=${this.t('month.choose')}>
      <a class="ds-button charges-before" data-variant="tertiary" href=${this.#address(before)}>${icon('arrow')}<span>${monthName(before, this.language)}</span></a>
      <h2 aria-live="polite">${monthName(month, this.language)}</h2>
      <a class="ds-button" data-variant="tertiary" href=${this.#address(after)}><span>${monthName(after, this.language)}</span>${icon('arrow')}</a>
    </nav>`;
  }

  get #premises() {
    return this.route.query.get('premises');
  }

  /** What the page is narrowed to is said, with the way to all. */
  #only() {
    if (!this.#premises) return nothing;
    const query = new URLSearchParams(this.route.query);
    query.delete('premises');
    const name = this.#month.value?.bills[0]?.place.name;
    return html`<p class="charges-only">${this.t('only')}${name ? html`: <strong>${name}</strong>` : nothing}. <a href=${[this.route.path, query].filter(String).join('?')}>${this.t('all')}</a></p>`;
  }

  /** The button goes with the notice it is in: the headline is where the reader stands then. */
  #goToPresent() {
    navigate(this.route.path);
    this.querySelector('h1')?.focus();
  }

  /** @param {string} month */
  #empty(month) {
    if (this.#premises) return html`<div class="sheet">${notice({ title: this.t('none.premises', { month: isMonth(month) ? monthName(month, this.language) : month }), text: this.t('none.premises.text') })}</div>`;
    return html`<div class="sheet">${notice({ title: this.t('none', { month: isMonth(month) ? monthName(month, this.language) : month }), text: html`${this.t('none.text')}${this.callUs()}` })}</div>`;
  }

  /** @param {Month} month */
  #bills({ month, sums, bills }) {
    const several = sums.filter(({ places }) => places > 1);
    return html`${several.map(({ sum, currency, places }) => html`<p class="charges-together">${this.t('together', { count: places })} <strong>${this.money(sum, currency)}</strong> ${this.t('monthly')}</p>`)}
      ${bills.map((bill) => this.#bill(bill, month))}
      ${this.#month.more()}`;
  }

  /**
   * @param {Bill} bill
   * @param {string} month
   */
  #bill({ place, currency, sum, charges, nextMonth, nextSum }, month) {
    const name = place.name ?? this.t('place.ledger');
    const { functions } = this.context;
    return html`<section class="sheet charges-bill" aria-label=${`${name}, ${monthName(month, this.language)}`}>
      <div class="charges-sum"><h3>${name}</h3><p>${this.figure(sum, currency)} <span class="secondary">${this.t('monthly')}</span></p></div>
      <table class="charges-table" role="table">
        <caption class="ds-sr-only">${this.t('table', { month: monthName(month, this.language) })}</caption>
        <thead role="rowgroup"><tr role="row">
          <th role="columnheader" scope="col">${this.t('component')}</th>
          <th role="columnheader" scope="col">${this.t('how')}</th>
          <th role="columnheader" scope="col" class="number">${this.t('amount')}</th>
        </tr></thead>
        <tbody role="rowgroup">${charges.map((charge) => this.#row(charge, currency))}</tbody>
        <tfoot role="rowgroup"><tr role="row"><th role="rowheader" scope="row" colspan="2">${this.t('sum')}</th><td role="cell" class="number">${this.money(sum, currency)}</td></tr></tfoot>
      </table>
      <p class="charges-next">${nextSum === null
        ? this.t('next.none', { month: monthName(nextMonth, this.language) })
        : this.t(nextSum === sum ? 'next.same' : 'next', { month: monthName(nextMonth, this.language), amount: this.money(nextSum, currency) })}</p>
      <p class="charges-links">
        ${functions.includes('finance') && place.ledger ? html`<a href="/finance?ledger=${encodeURIComponent(place.ledger)}">${this.t('link.ledger')}</a>` : nothing}
        ${functions.includes('premises') && place.premises ? html`<a href="/premises">${this.t('link.premises')}</a>` : nothing}
      </p>
    </section>`;
  }

  /**
   * @param {Charge} charge
   * @param {string} currency
   */
  #row({ id, component, quantity, unit, rate, amount, from, tariff, exact, coming }, currency) {
    const how = this.t('how.row', {
      quantity: format.quantity(quantity, this.language),
      unit,
      rate: format.rate(rate, currency, this.language),
    });
    // what is only announced is explained by the announcement: the reasons are those of the present rate
    return html`<tr role="row">
      <td role="rowheader" class="charges-component">${coming ? component : html`<a href="/why?charge=${encodeURIComponent(id)}">${component}</a>`}
        <span class="charges-since secondary">${this.t('since', { date: this.dateLong(from) })}${tariff === 'building' ? html`, ${this.t('tariff.building')}` : nothing}</span>${coming ? html` <span class="tag">${this.t('announced')}</span>` : nothing}</td>
      <td role="cell" class="charges-how">${how}${exact ? nothing : html` <span class="tag" data-meaning="warning">${this.t('inexact')}</span>`}</td>
      <td role="cell" class="number">${this.money(amount, currency)}</td>
    </tr>`;
  }

  #announced() {
    const all = this.#announcements.value?.announcements ?? [];
    const announcements = this.#premises ? all.filter(({ place }) => place.premises === this.#premises) : all;
    if (!announcements.length) return nothing;
    return html`<section class="sheet charges-coming" aria-label=${this.t('coming')}>
      <h2>${this.t('coming')}</h2>
      <ul>${announcements.map((one) => this.#announcement(one))}</ul>
    </section>`;
  }

  /** @param {Announcement} announcement */
  #announcement({ component, place, from, unit, rateBefore, rate, difference, currency, announcedOn, justification }) {
    const per = (/** @type {string} */ value) => format.rate(value, currency, this.language);
    const less = difference.startsWith('-');
    return html`<li>
      <p class="charges-effect">${this.t(less ? 'coming.less' : 'coming.more', { date: this.dateLong(from), amount: this.money(difference.replace('-', ''), currency) })}</p>
      <p>${this.t('coming.rate', { component, before: per(rateBefore), after: per(rate), unit })}</p>
      ${place.name ? html`<p class="secondary">${place.name}</p>` : nothing}
      <p class="secondary">${announcedOn ? this.t('coming.announced', { date: this.dateLong(announcedOn) }) : nothing}
        ${justification ? html`<a href="/statements?document=${encodeURIComponent(justification)}">${this.t('coming.why')}</a>` : nothing}</p>
    </li>`;
  }
}

customElements.define('ebok-charges', ChargesPage);
