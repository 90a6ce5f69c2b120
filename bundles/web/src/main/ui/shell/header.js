import { html, nothing } from 'lit';
import { icon, translate } from 'ebok';

/**
 * @typedef {object} HeaderView
 * @property {import('ebok').Operator} operator
 * @property {Session | null} session
 * @property {import('ebok').Customer[]} customers
 * @property {boolean} staff
 * @property {() => void} switchLanguage
 * @property {() => void} signOut
 */
/** @typedef {{ login: string, role: 'customer' | 'administrator', displayName: string | null }} Session */

const t = (/** @type {string} */ key, /** @type {import('../ebok/messages.js').Params} */ params = {}) => translate('web', key, params);

/** @param {HeaderView} view */
export const header = (view) => html`<header class="band">
  <div class="band-row wide">
    <a class="brand" href="/">
      <img class="brand-logo" src=${view.operator.logo} alt="" width="44" height="44">
      <span class="brand-words">
        <span class="brand-name">${view.operator.name}</span>
        ${view.operator.tagline ? html`<span class="brand-tagline">${view.operator.tagline}</span>` : nothing}
      </span>
    </a>
    ${view.staff ? html`<span class="band-area">${t('staff.area')}</span>` : nothing}
    <div class="band-end">
      ${view.session ? who(view, view.session) : nothing}
      ${languageButton(view)}
      ${view.session ? html`<button type="button" class="band-button sign-out" @click=${view.signOut}>${icon('sign-out')}<span>${t('sign-out')}</span></button>` : nothing}
    </div>
  </div>
</header>`;

/** @param {HeaderView} view */
const languageButton = (view) => html`<button type="button" class="band-button ${view.session ? 'language' : ''}" lang=${t('language.other.code')} @click=${view.switchLanguage}>${t('language.other')}</button>`;

/**
 * Who is signed in and for whom they act. One customer: both in two lines. Several: a list that opens.
 *
 * @param {HeaderView} view
 * @param {Session} session
 */
function who({ customers, staff }, session) {
  const me = session.displayName ?? session.login;
  if (staff) return html`<p class="who">${icon('user')}<span class="who-lines"><b>${me}</b> <span>${t('role.administrator')}</span></span></p>`;
  if (customers.length < 2) {
    const [customer] = customers;
    return html`<p class="who">${icon('user')}<span class="who-lines">
      <b>${customer?.name ?? me}</b>
      ${customer ? html`<span>${t('signed-in-as', { login: session.login })}</span>` : nothing}
    </span></p>`;
  }
  return html`<button type="button" class="who" popovertarget="who-for">${icon('user')}<span class="who-lines">
      <b>${me}</b><span>${t('acts-for', { count: customers.length })}</span>
    </span>${icon('chevron')}</button>
    <div class="ds-dropdown who-list" id="who-for" popover>
      <p>${t('acts-for.list', { login: session.login })}</p>
      <ul>${customers.map((customer) => html`<li><b>${customer.name}</b><span>${customer.number}</span></li>`)}</ul>
    </div>`;
}
