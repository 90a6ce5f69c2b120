import { html } from 'lit';
import { notice, phoneLink, translate } from 'ebok';

const t = (/** @type {string} */ key) => translate('web', key);

export const notFound = () => html`<h1 class="page-title">${t('not-found.title')}</h1>
  <div class="prose"><p>${t('not-found.text')}</p><p><a class="ds-link" href="/">${t('not-found.back')}</a></p></div>`;

/** @param {import('ebok').Operator} operator */
export const noFunctions = (operator) => html`<h1 class="page-title">${t('no-functions.title')}</h1>
  ${notice({ title: t('no-functions.heading'), text: html`${t('no-functions.text')}${operator.phone ? html` ${t('call-us')} ${phoneLink(operator.phone)}.` : ''}` })}`;
