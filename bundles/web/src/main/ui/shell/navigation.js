import { html, nothing } from 'lit';
import { icon, iconOf, translate } from 'ebok';

/** @typedef {{ id: string, title: string, path: string, element: string, module: string, messages: string, icon: string, order: number }} FunctionEntry */

const t = (/** @type {string} */ key, /** @type {import('../ebok/messages.js').Params} */ params = {}) => translate('web', key, params);
const ON_A_PHONE = 4;

/**
 * @param {FunctionEntry[]} functions
 * @param {FunctionEntry | undefined} current
 */
export const navigation = (functions, current) => html`<nav class="nav" aria-label=${t('nav.label')}>
  <ul class="wide">${functions.map((fn) => html`<li><a href=${fn.path} aria-current=${fn === current ? 'page' : nothing}>${fn.title}</a></li>`)}</ul>
</nav>`;

/**
 * The bar at the bottom of a phone: four functions and "Więcej", which opens the rest with language and sign-out.
 *
 * @param {FunctionEntry[]} functions
 * @param {FunctionEntry | undefined} current
 * @param {object} more
 * @param {import('./header.js').Session} more.session
 * @param {import('ebok').Customer[]} more.customers
 * @param {() => void} more.switchLanguage
 * @param {() => void} more.signOut
 */
export function phoneBar(functions, current, more) {
  const rest = functions.slice(ON_A_PHONE);
  const close = (/** @type {Event} */ event) => /** @type {HTMLElement} */ (event.currentTarget).closest('dialog')?.close();
  const open = () => /** @type {HTMLDialogElement} */ (document.getElementById('more')).showModal();
  return html`<nav class="phone-bar" aria-label=${t('nav.label')}>
      <ul>
        ${functions.slice(0, ON_A_PHONE).map((fn) => html`<li><a href=${fn.path} aria-current=${fn === current ? 'page' : nothing}>${iconOf(fn.icon)}<span>${fn.title}</span></a></li>`)}
        <li><button type="button" aria-haspopup="dialog" aria-current=${current && rest.includes(current) ? 'true' : nothing} @click=${open}>${icon('menu')}<span>${t('nav.more')}</span></button></li>
      </ul>
    </nav>
    <dialog id="more" class="ds-dialog more" data-placement="bottom" closedby="any" aria-label=${t('nav.more')}>
      <div class="more-who">
        <p>${more.customers.length ? html`${t('acts-for.phone')} <b>${more.customers.map((customer) => customer.name).join(', ')}</b>` : html`<b>${more.session.displayName ?? more.session.login}</b>`}
          <span>${t('signed-in-as', { login: more.session.login })}</span></p>
        <button type="button" class="more-close" aria-label=${t('close')} @click=${close}>${icon('close')}</button>
      </div>
      <ul>
        ${rest.map((fn) => html`<li><a href=${fn.path} aria-current=${fn === current ? 'page' : nothing} @click=${close}>${iconOf(fn.icon)}<span>${fn.title}</span></a></li>`)}
        <li><button type="button" lang=${t('language.other.code')} @click=${(/** @type {Event} */ event) => { close(event); more.switchLanguage(); }}><span class="more-lang" aria-hidden="true">${t('language.other.code')}</span><span>${t('language.other')}</span></button></li>
        <li><button type="button" @click=${(/** @type {Event} */ event) => { close(event); more.signOut(); }}>${icon('sign-out')}<span>${t('sign-out')}</span></button></li>
      </ul>
    </dialog>`;
}

/** @param {string} path the page shown */
export const staffNavigation = (path) => html`<nav class="side" aria-label=${t('nav.label')}>
  <ul><li><a href="/admin/functions" aria-current=${path === '/admin/functions' ? 'page' : nothing}>${icon('blocks')}<span>${t('admin.functions.nav')}</span></a></li></ul>
</nav>`;
