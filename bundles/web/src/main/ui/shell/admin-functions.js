import { html, nothing } from 'lit';
import { EbokPage, Problem, Remote, api, icon, notice, problemNotice, format, toast } from 'ebok';
import { loadMessages, translate } from 'ebok/messages.js';

/** @typedef {{ id: string, title: string, version: string, granted: boolean, changedBy: string | null, changedAt: string | null }} AdminFunction */

/**
 * Which functions are installed, and which of them all customers have. A change is made ready by its switch, its effect
 * is said, and only then is it saved; until then it can be dropped.
 */
export class AdminFunctionsPage extends EbokPage {
  static properties = { ...EbokPage.properties, wanted: { state: true }, saving: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {ReadonlyMap<string, boolean>} grants that differ from what is saved */
    this.wanted = new Map();
    this.saving = false;
    /** @type {Problem | null} */
    this.problem = null;
  }

  /** @type {Remote<AdminFunction[]>} */
  #functions = new Remote(this, async () => {
    const { functions } = await api.get('/api/admin/functions');
    return Promise.all(functions.map((/** @type {AdminFunction} */ fn) => this.#named(fn)));
  });

  #lang = '';

  /**
   * A function's title is among its own texts, like every other word of it.
   *
   * @param {AdminFunction} fn
   * @returns {Promise<AdminFunction>}
   */
  async #named(fn) {
    await loadMessages(fn.id, `/messages/${fn.id}/${this.language}.json`).catch(() => undefined);
    const title = translate(fn.id, 'title');
    return { ...fn, title: title === 'title' ? fn.id : title };
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    // titles are in the reader's language
    if (changed.has('context') && this.#lang && this.#lang !== this.language) void this.#functions.load();
    this.#lang = this.language;
  }

  render() {
    return html`<h1 class="page-title">${this.t('admin.functions.title')}</h1>
      <p class="lead">${this.t('admin.functions.lead')}</p>
      ${this.#functions.render((functions) => this.#table(functions))}
      ${this.#changes(this.#functions.value ?? [])}`;
  }

  /** @param {AdminFunction[]} functions */
  #table(functions) {
    if (!functions.length) return notice({ title: this.t('admin.functions.none'), text: this.t('admin.functions.none.text') });
    return html`<table class="staff-table" role="table">
      <thead role="rowgroup"><tr role="row">
        <th role="columnheader" scope="col">${this.t('admin.functions.function')}</th>
        <th role="columnheader" scope="col">${this.t('admin.functions.version')}</th>
        <th role="columnheader" scope="col">${this.t('admin.functions.granted')}</th>
        <th role="columnheader" scope="col">${this.t('admin.functions.changed')}</th>
      </tr></thead>
      <tbody role="rowgroup">${functions.map((fn) => this.#row(fn))}</tbody>
    </table>`;
  }

  /** @param {AdminFunction} fn */
  #row(fn) {
    const changed = this.wanted.has(fn.id);
    const on = this.wanted.get(fn.id) ?? fn.granted;
    return html`<tr role="row" data-changed=${changed ? '' : nothing}>
      <th role="rowheader" scope="row">${fn.title} <span class="code">${fn.id}</span></th>
      <td role="cell"><span class="cell-label">${this.t('admin.functions.version')}</span> ${fn.version}</td>
      <td role="cell">
        <label class="switch">
          <input type="checkbox" role="switch" class="ds-input" .checked=${on} ?disabled=${this.saving} @change=${() => this.#toggle(fn)}
            aria-label=${this.t('admin.functions.switch', { title: fn.title })}>
          <span>${this.t(on ? 'admin.functions.on' : 'admin.functions.off')}${changed ? html`, <b>${this.t('admin.functions.unsaved')}</b>` : nothing}</span>
        </label>
      </td>
      <td role="cell" class="secondary">${fn.changedAt
        ? html`${fn.changedBy ?? this.t('admin.functions.by-server')}, ${format.dateTime(fn.changedAt, this.language)}`
        : this.t('admin.functions.never')}</td>
    </tr>`;
  }

  /** @param {AdminFunction} fn */
  #toggle(fn) {
    const wanted = new Map(this.wanted);
    if (wanted.has(fn.id)) wanted.delete(fn.id);
    else wanted.set(fn.id, !fn.granted);
    this.wanted = wanted;
    this.problem = null;
  }

  /**
   * The bar that names the changes and their effect before they are saved.
   *
   * @param {AdminFunction[]} functions
   */
  #changes(functions) {
    const changes = functions.filter((fn) => this.wanted.has(fn.id));
    const names = (/** @type {boolean} */ on) => changes.filter((fn) => this.wanted.get(fn.id) === on).map((fn) => `„${fn.title}”`).join(', ');
    const given = names(true);
    const taken = names(false);
    return html`<div class="change-bar" ?hidden=${!changes.length}>
      ${this.problem ? html`<div class="change-problem">${problemNotice(this.problem, { saving: true })}</div>` : nothing}
      <p class="change-words" role="status">${changes.length
        ? html`${icon('info')}<span><b>${this.t('admin.change', { count: changes.length })}</b>
            ${given ? this.t('admin.change.give', { names: given }) : nothing} ${taken ? this.t('admin.change.take', { names: taken }) : nothing}</span>`
        : nothing}</p>
      <div class="change-actions">
        <button type="button" class="ds-button" data-variant="tertiary" ?disabled=${this.saving} @click=${() => this.#drop()}>${this.t('admin.change.drop')}</button>
        <button type="button" class="ds-button" aria-busy=${this.saving ? 'true' : nothing} @click=${() => void this.#save(changes)}>${this.t(this.saving ? 'admin.change.saving' : given && taken ? 'admin.change.save' : given ? 'admin.change.save.give' : 'admin.change.save.take')}</button>
      </div>
    </div>`;
  }

  #drop() {
    this.wanted = new Map();
    this.problem = null;
    this.querySelector('h1')?.focus();
  }

  /** @param {AdminFunction[]} changes */
  async #save(changes) {
    if (this.saving) return;
    this.saving = true;
    this.problem = null;
    try {
      for (const fn of changes) {
        /** @type {AdminFunction} */
        const saved = await api.put(`/api/admin/functions/${encodeURIComponent(fn.id)}/grant`, { granted: this.wanted.get(fn.id) });
        Object.assign(fn, saved);
        // one by one: what is saved leaves the bar even if the next one fails
        this.wanted = new Map([...this.wanted].filter(([id]) => id !== fn.id));
      }
      toast(this.t('admin.change.saved'));
      this.querySelector('h1')?.focus();
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
    } finally {
      this.saving = false;
    }
  }
}

customElements.define('ebok-admin-functions', AdminFunctionsPage);
