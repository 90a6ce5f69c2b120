import { html, nothing } from 'lit';
import { EbokPage, Problem, Remote, announce, api, format, navigate, notice, problemNotice, skeleton, toast, translate } from 'ebok';
import { needsInWords } from './admin-groups.js';
import { numbersIn } from './customer-numbers.js';
import { staffTexts, t } from './staff-texts.js';

/** @typedef {import('./admin-groups.js').Group} Group */
/** @typedef {{ number: string, name: string }} Somebody */
/** @typedef {{ customers: number, sample: Somebody[] }} Customers */
/** @typedef {Customers & { rule: string }} Preview */
/** @typedef {{ name: string, type: string, values: string[], place: string }} Attribute */
/** @typedef {'form' | 'list' | 'removal'} Place where something was asked for, and so is answered */

const NAME_FORM = '[a-z][a-z0-9\\-]{0,39}';

/** One group: its rule or its list. What a rule makes of it is shown before it can be saved. */
export class AdminGroupPage extends EbokPage {
  static properties = { ...EbokPage.properties, rule: { state: true }, tried: { state: true }, problem: { state: true }, busy: { state: true }, removing: { state: true } };

  constructor() {
    super();
    /** @type {string | null} the rule as it stands in the field, null as long as nobody touched it */
    this.rule = null;
    /** @type {{ rule: string, preview: Preview } | null} what was counted, for which text */
    this.tried = null;
    /** @type {{ place: Place, problem: Problem } | null} */
    this.problem = null;
    this.busy = false;
    this.removing = false;
    this.#shown = '';
  }

  /** @type {string} which group, or which kind of a new one, the state is about */
  #shown;

  #texts = staffTexts(this);

  /** @type {Remote<Group | null>} null for a group that is to be made */
  #group = new Remote(this, async () => (this.#id ? api.get(this.#address) : null), { key: () => this.#id });

  /** @type {Remote<Customers | null>} */
  #customers = new Remote(this, async () => (this.#id ? api.get(`${this.#address}/customers`) : null), { key: () => this.#id });

  /** @type {Remote<Attribute[]>} */
  #attributes = new Remote(this, async () => (await api.get('/api/admin/group-rules/attributes')).attributes, { lazy: true });

  get #id() {
    return this.route?.query.get('id') ?? '';
  }

  get #address() {
    return `/api/admin/groups/${encodeURIComponent(this.#id)}`;
  }

  willUpdate() {
    const shown = this.route?.query.toString() ?? '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.rule = null;
    this.tried = null;
    this.problem = null;
    this.removing = false;
  }

  render() {
    const group = this.#group.pending ? undefined : this.#group.value;
    const name = group?.name ?? (this.#texts.value && !this.#id ? t(this.#isList(null) ? 'groups.new.list' : 'groups.new.rule') : translate('web', 'admin.groups.title'));
    return html`<p class="group-way"><a class="ds-link" href="/admin/groups">${translate('web', 'admin.groups.title')}</a></p>
      <h1 class="page-title" data-title=${translate('web', 'admin.groups.title')}>${name}</h1>
      ${this.#texts.render(() => (this.#group.pending ? skeleton() : this.#group.render((found) => this.#whole(found))))}`;
  }

  /** @param {Group | null} group */
  #isList(group) {
    return group ? group.rule === null : this.route?.query.get('new') === 'list';
  }

  /** @param {Group | null} group */
  #whole(group) {
    const isList = this.#isList(group);
    return html`${group ? html`<p class="secondary"><span class="code">${group.id}</span> ${t('group.changed', { by: group.changedBy, at: format.dateTime(group.changedAt, this.language) })}</p>` : nothing}
      <div class="group-parts">
        <div>
          ${isList && group ? this.#list(group) : nothing}
          ${this.#form(group, isList)}
          ${group ? this.#removal(group) : nothing}
        </div>
        ${isList ? nothing : this.#result(group)}
      </div>`;
  }

  /** @param {Group | null} group @param {boolean} isList */
  #form(group, isList) {
    const rule = this.rule ?? group?.rule ?? '';
    const wrong = this.problem?.place === 'form' && this.problem.problem.field === 'rule';
    return html`<form class="group-form" @submit=${(/** @type {SubmitEvent} */ event) => void this.#submit(event, group, isList)}>
      ${group ? nothing : this.#field('id', html`<input class="ds-input" id="group-id" name="id" required pattern=${NAME_FORM} maxlength="40" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="group-id-hint">`, t('group.id.hint'))}
      ${this.#field('name', html`<input class="ds-input" id="group-name" name="name" required maxlength="200" autocomplete="off" .value=${group?.name ?? ''}>`)}
      ${isList ? nothing : html`${this.#field('rule', html`<textarea class="ds-input group-text" id="group-rule" name="rule" rows="4" required maxlength="7000" spellcheck="false" autocapitalize="off" aria-describedby="group-rule-hint"
          aria-invalid=${wrong ? 'true' : nothing} .value=${rule} @input=${this.#typed}></textarea>`, t('group.rule.hint'))}${this.#known()}`}
      ${this.#wrong('form')}
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
    return html`<details class="group-known" @toggle=${() => void this.#attributes.load()}><summary>${t('group.attributes')}</summary>
      ${this.#attributes.render((attributes) => html`<dl>${attributes.map(({ name, type, values }) => html`<div><dt><code>${name}</code></dt><dd>${values.length ? values.join(', ') : t(`group.type.${type}`)}</dd></div>`)}</dl>`)}
    </details>`;
  }

  /** @param {Place} place */
  #wrong(place) {
    if (this.problem?.place !== place) return nothing;
    const { problem } = this.problem;
    return problem.detail && problem.status < 500
      ? notice({ meaning: 'warning', alert: true, title: t(`group.wrong.${place}`), text: html`<span lang="en">${problem.field ? `${problem.field}: ` : ''}${problem.detail}</span>` })
      : problemNotice(problem, { saving: true });
  }

  /** @param {Event} event */
  #typed(event) {
    this.rule = /** @type {HTMLTextAreaElement} */ (event.target).value;
    this.tried = null;
    this.problem = null;
  }

  /** @param {Group | null} group */
  #result(group) {
    const asSaved = this.rule === null || this.rule === group?.rule;
    const { tried } = this;
    return html`<section class="group-result" aria-label=${t('group.result')}>
      ${tried
        ? html`<p>${t('group.after')}</p>${this.#count(tried.preview)}
          ${group && this.#customers.value ? html`<p class="secondary">${t('group.before', { count: this.#customers.value.customers })}</p>` : nothing}
          ${this.#sample(tried.preview)}`
        : group && asSaved
          ? this.#customers.render((now) => (now ? html`<p>${t('group.now')}</p>${this.#count(now)}${this.#sample(now)}` : nothing))
          : html`<p>${t(group ? 'group.untried' : 'group.untried.new')}</p>`}
    </section>`;
  }

  /** @param {Customers} customers */
  #count({ customers }) {
    return html`<p class="group-count"><b>${format.quantity(String(customers), this.language)}</b> ${t('group.customers', { count: customers })}</p>`;
  }

  /** @param {Customers} customers */
  #sample({ customers, sample }) {
    if (!sample.length) return nothing;
    return html`<h2 class="group-sample-title">${t('group.sample', { shown: String(sample.length), of: format.quantity(String(customers), this.language) })}</h2>
      <ul class="group-sample">${sample.map(({ number, name }) => html`<li><b>${name}</b> <span class="secondary">${number}</span></li>`)}</ul>`;
  }

  /** @param {Group} group */
  #list(group) {
    return html`${this.#customers.render((now) => (now ? html`<p class="group-count"><b>${format.quantity(String(now.customers), this.language)}</b> ${t('group.on-list', { count: now.customers })}</p>${this.#sample(now)}` : nothing))}
      <form class="group-form" @submit=${(/** @type {SubmitEvent} */ event) => void this.#change(event, group)}>
        ${this.#field('numbers', html`<textarea class="ds-input group-text" id="group-numbers" name="numbers" rows="3" required maxlength="9000" spellcheck="false" aria-describedby="group-numbers-hint" aria-invalid=${this.problem?.place === 'list' ? 'true' : nothing}></textarea>`, t('group.numbers.hint'))}
        ${this.#wrong('list')}
        <div class="group-buttons">
          <button type="submit" class="ds-button" name="how" value="add">${t('group.add')}</button>
          <button type="submit" class="ds-button" name="how" value="remove" data-variant="secondary">${t('group.remove')}</button>
        </div>
      </form>`;
  }

  /** @param {Group} group */
  #removal(group) {
    if (group.neededBy.length) return html`<p class="secondary group-removal">${t('group.needed', { by: needsInWords(group.neededBy) })}</p>`;
    return html`<div class="group-removal">${this.#wrong('removal')}${this.removing
      ? html`<p role="alert">${t('group.delete.sure', { name: group.name })}</p>
        <div class="group-buttons">
          <button type="button" class="ds-button" data-color="danger" @click=${() => void this.#delete(group)}>${t('group.delete')}</button>
          <button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#ask(false)}>${t('group.delete.not')}</button>
        </div>`
      : html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => this.#ask(true)}>${t('group.delete')}</button>`}
    </div>`;
  }

  /** @param {boolean} removing whether it is being asked; the button that was pressed is gone, and what came has the focus */
  #ask(removing) {
    this.removing = removing;
    void this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.querySelector('.group-removal button:last-of-type'))?.focus());
  }

  /**
   * @template T
   * @param {Place} place
   * @param {() => Promise<T>} work
   * @returns {Promise<T | undefined>} nothing when it failed; why is shown then
   */
  async #doing(place, work) {
    if (this.busy) return undefined;
    this.busy = true;
    this.problem = null;
    const shown = this.#shown;
    try {
      return await work();
    } catch (error) {
      if (shown === this.#shown) this.problem = { place, problem: error instanceof Problem ? error : new Problem('internal', 0) };
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  /** @param {string} rule as it stands in the field @returns {Promise<boolean>} whether it was counted and still stands there */
  async #try(rule) {
    const typed = this.rule;
    const preview = await this.#doing('form', () => api.post('/api/admin/group-rules/preview', { rule }));
    if (!preview || this.rule !== typed) return false;
    this.tried = { rule: rule.trim(), preview };
    announce(`${t('group.after')} ${format.quantity(String(preview.customers), this.language)} ${t('group.customers', { count: preview.customers })}`);
    return true;
  }

  /**
   * A rule that was not tried is tried first: nobody saves what they have not seen.
   *
   * @param {SubmitEvent} event @param {Group | null} group @param {boolean} isList
   */
  async #submit(event, group, isList) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const rule = String(form.get('rule') ?? '').trim();
    const changed = !isList && rule !== group?.rule;
    if (changed && this.tried?.rule !== rule) {
      if (await this.#try(String(form.get('rule') ?? ''))) toast(t('group.tried'));
      return;
    }
    const name = String(form.get('name') ?? '').trim();
    const id = String(form.get('id') ?? '').trim();
    /** @type {Group | undefined} */
    const saved = await this.#doing('form', () => (group
      ? api.put(this.#address, { ...(name === group.name && changed ? {} : { name }), ...(changed ? { rule } : {}) })
      : api.post('/api/admin/groups', { id, name, ...(isList ? {} : { rule }) })));
    if (!saved) return;
    toast(t('group.saved'));
    if (!group) {
      navigate(`/admin/group?id=${encodeURIComponent(saved.id)}`);
      return;
    }
    this.#group.value = saved;
    this.rule = null;
    this.tried = null;
    if (changed) void this.#customers.reload();
  }

  /** @param {SubmitEvent} event @param {Group} group */
  async #change(event, group) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const numbers = numbersIn(String(new FormData(form).get('numbers') ?? ''));
    const how = /** @type {HTMLButtonElement | null} */ (event.submitter)?.value === 'remove' ? 'remove' : 'add';
    const saved = await this.#doing('list', () => api.post(`/api/admin/groups/${encodeURIComponent(group.id)}/customers`, { [how]: numbers }));
    if (!saved) return;
    form.reset();
    toast(t('group.saved'));
    this.#group.value = saved;
    void this.#customers.load();
  }

  /** @param {Group} group */
  async #delete(group) {
    const done = await this.#doing('removal', () => api.delete(`/api/admin/groups/${encodeURIComponent(group.id)}`).then(() => true));
    if (!done) return;
    this.removing = false;
    toast(t('group.deleted', { name: group.name }));
    navigate('/admin/groups');
  }
}

customElements.define('ebok-admin-group', AdminGroupPage);
