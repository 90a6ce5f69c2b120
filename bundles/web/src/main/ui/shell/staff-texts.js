import { Remote, translate } from 'ebok';
import { loadMessages } from 'ebok/messages.js';

/**
 * The texts of staff stand apart from those that every resident loads.
 *
 * @param {string} key
 * @param {import('../ebok/messages.js').Params} [params]
 */
export const t = (key, params = {}) => translate('staff', key, params);

/**
 * Loads them for a page, in its language.
 *
 * @param {import('ebok').EbokPage} page
 * @returns {Remote<boolean>}
 */
export const staffTexts = (page) => new Remote(page, () => loadMessages('staff', `/messages/staff/${page.language}.json`).then(() => true), { key: () => page.language });
