import { html, nothing } from 'lit';
import { EbokPage, Problem, Remote, announce, api, format, navigate, notice, problemNotice, toast, translate } from 'ebok';
import { needsInWords } from './admin-groups.js';
import { staffTexts, t } from './staff-texts.js';

/** @typedef {import('./admin-groups.js').Group} Group */
/** @typedef {{ number: string, name: string }} Somebody */
/** @typedef {{ rule: string, customers: number, sample: Somebody[] }} Preview */
/** @typedef {{ group: Group, customers: number, sample: Somebody[] }} Details */
/** @typedef {{ name: string, type: string, values: string[], place: string }} Attribute */

const NAME_FORM = '[a-z][a-z0-9\\-]{0,39}';

/** @param {string} text numbers as somebody pasted them @returns {string[]} each once */
export const numbersIn = (text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

/** One group: its rule or its list. What a rule makes of it is shown before it can be saved. */
export class AdminGroupPage extends EbokPage {
  static properties = { ...EbokPage.properties, rule: { state: true }, preview: { state: true }, problem: { state: true }, busy: { state: true }, removing: { state: true } };

  constructor() {
    super();
    /** @type {string | null} the rule as it stands in the field, null as long as nobody touched it */
    this.rule = null;
    /** @type {Preview | null} of the rule in the field */
    this.preview = null;
    /** @type {Problem | null} */
    this.problem = null;
    this.busy = false;
    this.removing = false;
  }

  #texts = staffTexts(this);

  /** @type {Remote<Details | null>} null for a group that is to be made */
  #details = new Remote(this, async () => (this.#id ? api.get(`/api/admin/groups/${encodeURIComponent(this.#id)}`) : null), { key: () => this.#id });

  /** @type {Remote<Attribute[]>} */
  #attributes = new Remote(this, async () => (await api.get('/api/admin/groups/attributes')).attributes);

  get #id() {
    return this.route?.query.get('id') ?? '';
  }

  render() {
    return this.#texts.render(() => this.#details.render((details) => this.#whole(details)));
  }

  /** @param {Details | null} details */
  #whole(details) {
    const group = details?.group;
    const isList = group ? group.rule === null : this.route?.query.get('new') === 'list';
    return html`<p class="group-way"><a class="ds-link" href="/admin/groups">${translate('web', 'admin.groups.title')}</a></p>
      <h1 class="page-title">${group?.name ?? t(isList ? 'groups.new.list' : 'groups.new.rule')}</h1>
      ${group ? html`<p class="secondary"><span class="code">${group.id}</span> ${t('group.changed', { by: group.changedBy, at: format.dateTime(group.changedAt, this.language) })}</p>` : nothing}
      <div class="group-parts">
        <div>
          ${isList && details ? this.#list(details) : nothing}
          ${this.#form(group, isList)}
          ${group ? this.#removal(group) : nothing}
        </div>
        ${isList ? nothing : this.#result(details)}
      </div>`;
  }

  /** @param {Group | undefined} group @param {boolean} isList */
  #form(group, isList) {
    const rule = this.rule ?? group?.rule ?? '';
    return html`<form class="group-form" @submit=${(/** @type {SubmitEvent} */ event) => void this.#submit(event, group, isList)}>
      ${group ? nothing : this.#field('id', html`<input class="ds-input" id="group-id" name="id" required pattern=${NAME_FORM} maxlength="40" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="group-id-hint">`, t('group.id.hint'))}
      ${this.#field('name', html`<input class="ds-input" id="group-name" name="name" required maxlength="200" autocomplete="off" .value=${group?.name ?? ''}>`)}
      ${isList ? nothing : html`${this.#field('rule', html`<textarea class="ds-input group-text" id="group-rule" name="rule" rows="4" required maxlength="20000" spellcheck="false" autocapitalize="off" aria-describedby="group-rule-hint"
          aria-invalid=${this.problem?.field === 'rule' ? 'true' : nothing} .value=${rule} @input=${this.#typed}></textarea>`, t('group.rule.hint'))}${this.#known()}`}
      ${this.problem ? this.#wrong(this.problem) : nothing}
      <div class="group-buttons">
        ${isList ? nothing : html`<button type="button" class="ds-button" data-variant="secondary" aria-busy=${this.busy ? 'true' : nothing} @click=${() => void this.#try(rule)}>${t('group.try')}</button>`}
        <button type="submit" class="ds-button" aria-busy=${this.busy ? 'true' : nothing}>${t(group ? 'group.save' : 'group.make')}</button>
      </div>
    </form>`;
  }

  /** @param {string} name @param {unknown} control @param {string} [hint] */
  #field(name, control, hint) {
    return html`<div class="field group-field"><label for="group-${name}">${t(`group.${name}`)}</label>
      ${hint ? html`<p class="secondary" id="group-${name}-hint">${hint}</p>` : nothing}
      ${control}</div>`;
  }

  #known() {
    return html`<details class="group-known"><summary>${t('group.attributes')}</summary>
      ${this.#attributes.render((attributes) => html`<dl>${attributes.map(({ name, type, values }) => html`<div><dt><code>${name}</code></dt><dd>${values.length ? values.join(', ') : t(`group.type.${type}`)}</dd></div>`)}</dl>`)}
    </details>`;
  }

  /** @param {Problem} problem */
  #wrong(problem) {
    return problem.detail && problem.status < 500
      ? notice({ meaning: 'warning', alert: true, title: t('group.wrong'), text: html`<span lang="en">${problem.detail}</span>` })
      : problemNotice(problem, { saving: true });
  }

  /** @param {Event} event */
  #typed(event) {
    this.rule = /** @type {HTMLTextAreaElement} */ (event.target).value;
    this.preview = null;
    this.problem = null;
  }

  /** @param {Details | null} details */
  #result(details) {
    const now = details?.customers;
    const { preview } = this;
    const shown = preview ?? (this.rule === null || this.rule === details?.group.rule ? details : null);
    return html`<section class="group-result" aria-label=${t('group.result')}>
      ${shown
        ? html`<p>${t(preview ? 'group.after' : 'group.now')}</p>
          <p class="group-count"><b>${format.quantity(String(shown.customers), this.language)}</b> ${t('group.customers', { count: shown.customers })}</p>
          ${preview && now !== undefined ? html`<p class="secondary">${t('group.before', { count: now })}</p>` : nothing}
          ${this.#sample(shown.sample, shown.customers)}`
        : html`<p>${t('group.untried')}</p>`}
    </section>`;
  }

  /** @param {Somebody[]} sample @param {number} of */
  #sample(sample, of) {
    if (!sample.length) return nothing;
    return html`<h2 class="group-sample-title">${t('group.sample', { shown: String(sample.length), of: format.quantity(String(of), this.language) })}</h2>
      <ul class="group-sample">${sample.map(({ number, name }) => html`<li><b>${name}</b> <span class="secondary">${number}</span></li>`)}</ul>`;
  }

  /** @param {Details} details */
  #list({ group, customers, sample }) {
    return html`<p class="group-count"><b>${format.quantity(String(customers), this.language)}</b> ${t('group.on-list', { count: customers })}</p>
      ${this.#sample(sample, customers)}
      <form class="group-form" @submit=${(/** @type {SubmitEvent} */ event) => void this.#change(event, group)}>
        ${this.#field('numbers', html`<textarea class="ds-input group-text" id="group-numbers" name="numbers" rows="3" required maxlength="15000" spellcheck="false" aria-describedby="group-numbers-hint"></textarea>`, t('group.numbers.hint'))}
        <div class="group-buttons">
          <button type="submit" class="ds-button" name="how" value="add">${t('group.add')}</button>
          <button type="submit" class="ds-button" name="how" value="remove" data-variant="secondary">${t('group.remove')}</button>
        </div>
      </form>`;
  }

  /** @param {Group} group */
  #removal(group) {
    if (group.neededBy.length) return html`<p class="secondary group-removal">${t('group.needed', { by: needsInWords(group.neededBy) })}</p>`;
    return html`<div class="group-removal">${this.removing
      ? html`<p role="alert">${t('group.delete.sure', { name: group.name })}</p>
        <div class="group-buttons">
          <button type="button" class="ds-button" data-color="danger" @click=${() => void this.#delete(group)}>${t('group.delete')}</button>
          <button type="button" class="ds-button" data-variant="tertiary" @click=${() => void (this.removing = false)}>${t('group.delete.not')}</button>
        </div>`
      : html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => void (this.removing = true)}>${t('group.delete')}</button>`}
    </div>`;
  }

  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>} nothing when it failed; why is shown then
   */
  async #doing(work) {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = null;
    try {
      return await work();
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', 0);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** @param {string} rule @returns {Promise<Preview | undefined>} */
  async #try(rule) {
    const preview = await this.#doing(() => api.post('/api/admin/groups/preview', { rule }));
    if (preview) {
      this.preview = preview;
      announce(`${t('group.after')} ${format.quantity(String(preview.customers), this.language)} ${t('group.customers', { count: preview.customers })}`);
    }
    return preview;
  }

  /**
   * A rule that was not tried is tried first: nobody saves what they have not seen.
   *
   * @param {SubmitEvent} event @param {Group | undefined} group @param {boolean} isList
   */
  async #submit(event, group, isList) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const rule = String(form.get('rule') ?? '').trim();
    const changed = !isList && rule !== group?.rule;
    if (changed && !this.preview) {
      if (await this.#try(rule)) toast(t('group.tried'));
      return;
    }
    const name = String(form.get('name') ?? '').trim();
    const id = String(form.get('id') ?? group?.id ?? '').trim();
    const saved = await this.#doing(() => (group
      ? api.put(`/api/admin/groups/${encodeURIComponent(group.id)}`, { name, ...(changed ? { rule } : {}) })
      : api.post('/api/admin/groups', { id, name, ...(isList ? {} : { rule }) })));
    if (!saved) return;
    this.rule = null;
    this.preview = null;
    toast(t('group.saved'));
    if (group) void this.#details.load();
    else navigate(`/admin/group?id=${encodeURIComponent(saved.id)}`);
  }

  /** @param {SubmitEvent} event @param {Group} group */
  async #change(event, group) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const numbers = numbersIn(String(new FormData(form).get('numbers') ?? ''));
    const how = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value === 'remove' ? 'remove' : 'add';
    const saved = await this.#doing(() => api.post(`/api/admin/groups/${encodeURIComponent(group.id)}/customers`, { [how]: numbers }));
    if (!saved) return;
    form.reset();
    toast(t('group.saved'));
    void this.#details.load();
  }

  /** @param {Group} group */
  async #delete(group) {
    const done = await this.#doing(() => api.delete(`/api/admin/groups/${encodeURIComponent(group.id)}`).then(() => true));
    this.removing = false;
    if (!done) return;
    toast(t('group.deleted', { name: group.name }));
    navigate('/admin/groups');
  }
}

customElements.define('ebok-admin-group', AdminGroupPage);
