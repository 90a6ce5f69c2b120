import { html, nothing } from 'lit';
import { decimal, format } from 'ebok';

/** @typedef {import('./answers.js').Reading} Reading */
/** @typedef {import('./answers.js').Settlement} Settlement */
/** @typedef {import('ebok').EbokPage} EbokPage */

/**
 * The figures of one medium, with the readings used.
 *
 * @param {EbokPage} page
 * @param {Settlement} settlement
 */
export function settlementPart(page, settlement) {
  const { medium, periodFrom, periodTo, advances, cost, result, currency, readings } = settlement;
  const owed = decimal.sign(result) >= 0;
  const fact = (/** @type {string} */ name, /** @type {unknown} */ value) => html`<div><dt>${page.t(`settlement.${name}`)}</dt><dd>${value}</dd></div>`;
  return html`<section class="sheet settlement">
    <h3>${medium ?? page.t('settlement.label')}</h3>
    <dl class="facts">
      ${periodFrom && periodTo ? fact('period', `${page.dateLong(periodFrom)} – ${page.dateLong(periodTo)}`) : nothing}
      ${cost === null ? nothing : fact('cost', page.money(cost, currency))}
      ${advances === null ? nothing : fact('advances', page.money(advances, currency))}
      ${fact(owed ? 'owed' : 'overpaid', html`<b>${page.money(decimal.absolute(result), currency)}</b>`)}
    </dl>
    ${readings.length ? readingsTable(page, readings) : nothing}
  </section>`;
}

/**
 * @param {EbokPage} page
 * @param {Reading[]} readings
 */
function readingsTable(page, readings) {
  const value = (/** @type {string} */ text, /** @type {string} */ unit) => `${page.language === 'pl' ? text.replace('.', ',') : text}${format.NBSP}${unit}`;
  return html`<p class="documents-number">${page.t('settlement.readings')}</p>
    <ul class="documents-list">${readings.map((reading) => html`<li class="documents-row">
      <span>${page.t('settlement.meter', { number: reading.meterNumber })}</span>
      <span class="documents-marks documents-number">${reading.fromOn && reading.fromValue !== null ? `${page.dateShort(reading.fromOn)}: ${value(reading.fromValue, reading.unit)}` : nothing}</span>
      <span class="documents-date">${page.dateShort(reading.toOn)}: ${value(reading.toValue, reading.unit)}</span>
      <span class="documents-amount">${value(reading.consumption, reading.unit)}</span>
    </li>`)}</ul>`;
}
