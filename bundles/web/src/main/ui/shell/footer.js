import { html, nothing } from 'lit';
import { phoneLink, translate } from 'ebok';

const t = (/** @type {string} */ key) => translate('web', key);

/** @param {import('ebok').Operator} operator */
export const footer = (operator) => html`<footer class="foot">
  <div class="wide foot-row">
    ${operator.emergencyPhone ? html`<div><p>${t('phone.emergency')}</p>${phoneLink(operator.emergencyPhone)}</div>` : nothing}
    ${operator.phone ? html`<div><p>${t('phone.office')}${operator.hours ? `, ${operator.hours}` : ''}</p>${phoneLink(operator.phone)}</div>` : nothing}
    <ul class="foot-links">
      <li><a href="/account-check">${t('account-check.link')}</a></li>
      ${operator.links.map((link) => html`<li><a href=${safe(link.href)}>${link.label}</a></li>`)}
    </ul>
    ${operator.address ? html`<address>${operator.fullName}, ${operator.address}</address>` : nothing}
  </div>
</footer>`;

/**
 * The links are the operator's configuration; one that is neither http(s), mail nor a path of ours leads nowhere.
 *
 * @param {string} href
 */
const safe = (href) => (/^(https?:|mailto:|\/(?!\/))/i.test(href) ? href : '/');
