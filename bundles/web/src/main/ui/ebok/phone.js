import { html } from 'lit';
import { NBSP } from './format.js';

/**
 * @param {string} number
 * @returns {import('lit').TemplateResult}
 */
export const phoneLink = (number) => html`<a class="phone" href="tel:${number.replace(/[^+\d]/g, '')}">${number.replaceAll(' ', NBSP)}</a>`;
