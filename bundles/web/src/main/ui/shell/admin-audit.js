import { html, nothing } from 'lit';
import { Download, EbokPage, Pages, Problem, announce, api, format, icon, navigate, problemNotice, translate } from 'ebok';
import { staffTexts, t } from './staff-texts.js';

/**
 * @typedef {object} AuditRecord
 * @property {number} id
 * @property {string} at
 * @property {string} action
 * @property {boolean} erased
 * @property {string | null} actor
 * @property {string | null} origin
 * @property {string | null} subject
 * @property {string | null} before
 * @property {string | null} after
 * @property {string | null} detail
 */
/** @typedef {{ records: AuditRecord[], next: string | null }} AuditPage */
/** @typedef {{ node: string, links: number, erased: number, withKey: boolean }} Chain */
/** @typedef {{ sound: boolean, waiting: number, chains: Chain[], findings: { node: string, place: number, what: string }[] }} Verification */

const FIELDS = ['actor', 'subject', 'action', 'from', 'to'];
/** What actions begin with, up to the dot. */
const AREAS = ['session', 'account', 'permission', 'function', 'group', 'documents', 'finance', 'my-data', 'support', 'central', 'audit'];

/** @param {string} actor @returns {string} */
export function nameOf(actor) {
  const [place, name] = actor.split(':', 2);
  return name === undefined ? actor : place === 'console' ? t('actor.console', { name }) : t('actor.portal');
}

/** @param {string} action @returns {string} in words; the code itself for what a function of others did */
export function wordsOf(action) {
  const words = t(`action.${action}`);
  return words === `action.${action}` ? action : words;
}

/** The audit trail: who did what, found by its parts; how it was before and after; whether anybody changed it. */
export class AdminAuditPage extends EbokPage {
  static properties = { ...EbokPage.properties, open: { state: true }, verification: { state: true }, verifying: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {number | null} the record whose parts are shown */
    this.open = null;
    /** @type {Verification | null} */
    this.verification = null;
    this.verifying = false;
    /** @type {Problem | null} */
    this.problem = null;
  }

  #texts = staffTexts(this);

  /** @type {Pages<AuditPage>} */
  #records = new Pages(this, (after) => api.get(`/api/admin/audit?${this.#query({ limit: '50', ...(after ? { after } : {}) })}`), { rows: 'records', key: () => this.#query(), renewed: () => this.#renewed() });

  #download = new Download(this, 'audit');

  /** @param {Record<string, string>} [more] */
  #query(more = {}) {
    const given = FIELDS.filter((field) => this.route?.query.get(field)).map((field) => [field, this.route.query.get(field) ?? '']);
    return new URLSearchParams([...given, ...Object.entries(more)]).toString();
  }

  /** @param {string} key @param {import('../ebok/messages.js').Params} [params] */
  t(key, params) {
    return t(key, params);
  }

  #renewed() {
    this.open = null;
    announce(t('audit.found', { count: this.#records.value?.records.length ?? 0 }));
  }

  render() {
    return html`<h1 class="page-title">${translate('web', 'admin.audit.title')}</h1>${this.#texts.render(() => this.#whole())}`;
  }

  #whole() {
    return html`<p class="lead">${t('audit.lead')}</p>
      ${this.#chain()}
      ${this.#filter()}
      ${this.#records.render(({ records }) => (records.length ? html`${this.#table(records)}${this.#records.more()}` : html`<p class="secondary">${t('audit.none')}</p>`))}`;
  }

  #chain() {
    const { verification } = this;
    return html`<div class="audit-chain">
      <p role="status">${this.verifying ? t('chain.verifying') : verification ? this.#state(verification) : t('chain.unknown')}</p>
      <button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.verifying ? 'true' : nothing} @click=${() => void this.#verify()}>${t('chain.verify')}</button>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${verification?.findings.length
        ? html`<ul class="audit-findings">${verification.findings.map((finding) => html`<li>${finding.place ? html`<span class="code">${t('chain.link', { node: finding.node, place: String(finding.place) })}</span> ` : nothing}<span lang="en">${finding.what}</span></li>`)}</ul>`
        : nothing}
    </div>`;
  }

  /** @param {Verification} verification */
  #state({ sound, chains, waiting }) {
    const links = chains.reduce((sum, chain) => sum + chain.links, 0);
    const seen = `${t('chain.seen', { count: links })} ${waiting ? t('chain.waiting', { count: waiting }) : ''}`;
    return html`<span class="audit-state" data-sound=${sound ? '' : nothing}>${icon(sound ? 'good' : 'danger')}<b>${t(sound ? 'chain.sound' : 'chain.broken')}</b></span> ${seen}`;
  }

  async #verify() {
    if (this.verifying) return;
    this.verifying = true;
    this.problem = null;
    try {
      this.verification = await api.get('/api/admin/audit/verification');
    } catch (error) {
      this.verification = null;
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.verifying = false;
    }
  }

  #filter() {
    const value = (/** @type {string} */ field) => this.route?.query.get(field) ?? '';
    return html`<form class="audit-filter" role="search" aria-label=${t('filter.label')} @submit=${this.#search}>
        ${this.#field('actor', html`<input class="ds-input" id="audit-actor" name="actor" maxlength="200" autocomplete="off" .value=${value('actor')}>`)}
        ${this.#field('subject', html`<input class="ds-input" id="audit-subject" name="subject" maxlength="200" autocomplete="off" .value=${value('subject')}>`)}
        ${this.#field('action', html`<select class="ds-input" id="audit-action" name="action">
          <option value="" ?selected=${!value('action')}>${t('filter.action.all')}</option>
          ${AREAS.map((area) => html`<option value=${area} ?selected=${value('action') === area}>${t(`area.${area}`)}</option>`)}
        </select>`)}
        ${this.#field('from', html`<input class="ds-input" id="audit-from" name="from" type="date" .value=${value('from')}>`)}
        ${this.#field('to', html`<input class="ds-input" id="audit-to" name="to" type="date" .value=${value('to')}>`)}
        <div class="audit-buttons">
          <button type="submit" class="ds-button">${t('filter.search')}</button>
          ${this.#query() ? html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => navigate('/admin/audit')}>${t('filter.clear')}</button>` : nothing}
          <button type="button" class="ds-button" data-variant="tertiary" @click=${() => void this.#download.start(`/api/admin/audit/records.csv?${this.#query()}`, 'CSV')}>${icon('download')}<span>${t('audit.csv')}</span></button>
        </div>
      </form>
      ${this.#download.render()}`;
  }

  /** @param {string} field @param {unknown} control */
  #field(field, control) {
    return html`<div class="audit-field"><label for="audit-${field}">${t(`filter.${field}`)}</label>${control}</div>`;
  }

  /** @param {SubmitEvent} event */
  #search(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const given = FIELDS.map((field) => [field, String(form.get(field) ?? '').trim()]).filter(([, value]) => value);
    const query = new URLSearchParams(given).toString();
    if (query === this.#query()) void this.#records.load();
    else navigate(`/admin/audit${query ? `?${query}` : ''}`);
  }

  /** @param {AuditRecord[]} records */
  #table(records) {
    return html`<table class="staff-table audit-table" role="table">
      <thead role="rowgroup"><tr role="row">
        ${['at', 'actor', 'action', 'subject'].map((column) => html`<th role="columnheader" scope="col">${t(`column.${column}`)}</th>`)}
      </tr></thead>
      <tbody role="rowgroup">${records.map((record) => this.#row(record))}</tbody>
    </table>`;
  }

  /** @param {AuditRecord} record */
  #row(record) {
    const open = this.open === record.id;
    const toggle = () => void (this.open = open ? null : record.id);
    return html`<tr role="row" data-changed=${open ? '' : nothing}>
        <td role="cell" class="audit-at">${format.dateTime(record.at, this.language)}</td>
        <td role="cell">${record.actor === null ? t('erased') : nameOf(record.actor)}</td>
        <th role="rowheader" scope="row"><button type="button" class="audit-open" aria-expanded=${open ? 'true' : 'false'} aria-controls="audit-${record.id}" @click=${toggle}>${icon('chevron')}<span>${wordsOf(record.action)}</span></button></th>
        <td role="cell">${record.subject ?? ''}</td>
      </tr>
      <tr role="row" id="audit-${record.id}" class="audit-parts" ?hidden=${!open}><td role="cell" colspan="4">${open ? this.#parts(record) : nothing}</td></tr>`;
  }

  /** @param {AuditRecord} record */
  #parts(record) {
    const part = (/** @type {string} */ name, /** @type {unknown} */ value) => (value ? html`<div><dt>${t(`part.${name}`)}</dt><dd>${value}</dd></div>` : nothing);
    return html`<dl>
      ${part('id', html`${record.id} <span class="code">${record.action}</span>`)}
      ${part('origin', record.origin)}
      ${part('before', record.before === null ? null : html`<del>${record.before}</del>`)}
      ${part('after', record.after === null ? null : html`<ins>${record.after}</ins>`)}
      ${part('detail', record.detail)}
      ${record.erased ? part('erased', t('erased.text')) : nothing}
    </dl>`;
  }
}

customElements.define('ebok-admin-audit', AdminAuditPage);
