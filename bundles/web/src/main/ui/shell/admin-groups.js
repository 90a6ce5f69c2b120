import { html, nothing } from 'lit';
import { EbokPage, Remote, api, format, iconOf, notice, translate } from 'ebok';
import { staffTexts, t } from './staff-texts.js';

const PLUS = 'M12 5v14M5 12h14';

/** @typedef {{ kind: string, name: string }} Need */
/**
 * @typedef {object} Group
 * @property {string} id
 * @property {string} name
 * @property {string | null} rule null for a list
 * @property {Need[]} neededBy
 * @property {string} changedBy
 * @property {string} changedAt
 */

/** @param {string} id the address of one group */
export const groupAddress = (id) => `/admin/group?id=${encodeURIComponent(id)}`;

/** @param {Need[]} needs @returns {string} what hangs on a group, in words */
export const needsInWords = (needs) => needs.map(({ kind, name }) => t(kind === 'function' ? 'need.function' : 'need.group', { name })).join(', ');

/** The groups of customers: who belongs to each, and what hangs on it. */
export class AdminGroupsPage extends EbokPage {
  #texts = staffTexts(this);

  /** @type {Remote<Group[]>} */
  #groups = new Remote(this, async () => (await api.get('/api/admin/groups')).groups);

  render() {
    return html`<h1 class="page-title">${translate('web', 'admin.groups.title')}</h1>${this.#texts.render(() => this.#whole())}`;
  }

  #whole() {
    return html`<p class="lead">${t('groups.lead')}</p>
      <p class="group-new">
        <a class="ds-button" href="/admin/group?new=rule">${iconOf(PLUS)}<span>${t('groups.new.rule')}</span></a>
        <a class="ds-button" data-variant="secondary" href="/admin/group?new=list">${iconOf(PLUS)}<span>${t('groups.new.list')}</span></a>
      </p>
      ${this.#groups.render((groups) => (groups.length ? this.#table(groups) : notice({ title: t('groups.none'), text: t('groups.none.text') })))}`;
  }

  /** @param {Group[]} groups */
  #table(groups) {
    return html`<table class="staff-table group-table" role="table">
      <thead role="rowgroup"><tr role="row">
        ${['name', 'who', 'needed', 'changed'].map((column) => html`<th role="columnheader" scope="col">${t(`groups.column.${column}`)}</th>`)}
      </tr></thead>
      <tbody role="rowgroup">${groups.map((group) => html`<tr role="row">
        <th role="rowheader" scope="row"><a class="ds-link" href=${groupAddress(group.id)}>${group.name}</a> <span class="code">${group.id}</span></th>
        <td role="cell">${group.rule === null ? t('groups.list') : html`<code class="group-rule">${group.rule}</code>`}</td>
        <td role="cell">${group.neededBy.length ? needsInWords(group.neededBy) : html`<span class="secondary">${t('groups.not-needed')}</span>`}</td>
        <td role="cell" class="secondary">${group.changedBy ? html`${group.changedBy}, ${format.dateTime(group.changedAt, this.language)}` : nothing}</td>
      </tr>`)}</tbody>
    </table>`;
  }
}

customElements.define('ebok-admin-groups', AdminGroupsPage);
