import { html, nothing } from 'lit';
import { icon, iconOf, translate } from 'ebok';

/** @typedef {{ id: string, title: string, path: string, element: string, module: string, messages: string, icon: string, order: number }} FunctionEntry */
/** @typedef {Pick<FunctionEntry, 'title' | 'path' | 'icon'>} MenuEntry */

const t = (/** @type {string} */ key, /** @type {import('../ebok/messages.js').Params} */ params = {}) => translate('web', key, params);
const ON_A_PHONE = 4;
const SCROLL = 'M7 4h12v13a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-2h9v2a3 3 0 0 0 3 3M7 4a2.5 2.5 0 0 0-2.5 2.5V9H7ZM10.5 8.5h5M10.5 12h5';
const PEOPLE = 'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.6-3 3.3-4.8 6.5-4.8s5.9 1.8 6.5 4.8M16 4.9a3.5 3.5 0 0 1 0 6.3M17.8 14.9c2 .6 3.3 2.2 3.7 4.6';
const HOUSE = 'M4 10.8 12 4l8 6.8V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1Z';

/**
 * What is in the menu: the start page and the functions; nothing while there is no function to start with.
 *
 * @param {FunctionEntry[]} functions
 * @returns {MenuEntry[]}
 */
export const menuOf = (functions) => (functions.length ? [{ title: t('start.title'), path: '/', icon: HOUSE }, ...functions] : []);

/**
 * @param {MenuEntry[]} menu
 * @param {string | undefined} current path of the entry whose page is shown
 */
export const navigation = (menu, current) => html`<nav class="nav" aria-label=${t('nav.label')}>
  <ul class="wide">${menu.map((entry) => html`<li><a href=${entry.path} aria-current=${entry.path === current ? 'page' : nothing}>${entry.title}</a></li>`)}</ul>
</nav>`;

/**
 * The bar at the bottom of a phone: the start page, three functions and "Więcej", which opens the rest with language and
 * sign-out.
 *
 * @param {MenuEntry[]} menu
 * @param {string | undefined} current path of the entry whose page is shown
 * @param {object} more
 * @param {import('./header.js').Session} more.session
 * @param {import('ebok').Customer[]} more.customers
 * @param {() => void} more.switchLanguage
 * @param {() => void} more.signOut
 */
export function phoneBar(menu, current, more) {
  const rest = menu.slice(ON_A_PHONE);
  const close = (/** @type {Event} */ event) => /** @type {HTMLElement} */ (event.currentTarget).closest('dialog')?.close();
  const open = () => /** @type {HTMLDialogElement} */ (document.getElementById('more')).showModal();
  return html`<nav class="phone-bar" aria-label=${t('nav.label')}>
      <ul>
        ${menu.slice(0, ON_A_PHONE).map((entry) => html`<li><a href=${entry.path} aria-current=${entry.path === current ? 'page' : nothing}>${iconOf(entry.icon)}<span>${entry.title}</span></a></li>`)}
        <li><button type="button" aria-haspopup="dialog" aria-current=${rest.some((entry) => entry.path === current) ? 'true' : nothing} @click=${open}>${icon('menu')}<span>${t('nav.more')}</span></button></li>
      </ul>
    </nav>
    <dialog id="more" class="ds-dialog more" data-placement="bottom" closedby="any" aria-label=${t('nav.more')}>
      <div class="more-who">
        <p>${more.customers.length ? html`${t('acts-for.phone')} <b>${more.customers.map((customer) => customer.name).join(', ')}</b>` : html`<b>${more.session.displayName ?? more.session.login}</b>`}
          <span>${t('signed-in-as', { login: more.session.login })}</span></p>
        <button type="button" class="more-close" aria-label=${t('close')} @click=${close}>${icon('close')}</button>
      </div>
      <ul>
        ${rest.map((entry) => html`<li><a href=${entry.path} aria-current=${entry.path === current ? 'page' : nothing} @click=${close}>${iconOf(entry.icon)}<span>${entry.title}</span></a></li>`)}
        <li><button type="button" lang=${t('language.other.code')} @click=${(/** @type {Event} */ event) => { close(event); more.switchLanguage(); }}><span class="more-lang" aria-hidden="true">${t('language.other.code')}</span><span>${t('language.other')}</span></button></li>
        <li><button type="button" @click=${(/** @type {Event} */ event) => { close(event); more.signOut(); }}>${icon('sign-out')}<span>${t('sign-out')}</span></button></li>
      </ul>
    </dialog>`;
}

/** @param {string} path the page shown */
export const staffNavigation = (path) => html`<nav class="side" aria-label=${t('nav.label')}>
  <ul>
    <li><a href="/admin/functions" aria-current=${path === '/admin/functions' ? 'page' : nothing}>${icon('blocks')}<span>${t('admin.functions.nav')}</span></a></li>
    <li><a href="/admin/groups" aria-current=${path === '/admin/groups' || path === '/admin/group' ? 'page' : nothing}>${iconOf(PEOPLE)}<span>${t('admin.groups.title')}</span></a></li>
    <li><a href="/admin/audit" aria-current=${path === '/admin/audit' ? 'page' : nothing}>${iconOf(SCROLL)}<span>${t('admin.audit.title')}</span></a></li>
  </ul>
</nav>`;
