/** What is owed on a ledger, in words, with the parts of it that have waited for different times. */
import { html, nothing, svg } from 'lit';
import { decimal, notice } from 'ebok';
import { agedParts, segments, stateOf } from './aged.js';

/** @typedef {import('ebok').EbokPage} Page */
/** @typedef {import('./statement.js').SoundLedger} SoundLedger */
/** @typedef {import('./aged.js').Part} Part */

/**
 * @param {Page} page
 * @param {SoundLedger} ledger
 * @param {string} today
 */
export const owed = (page, ledger, today) => html`<div>
  ${amount(page, ledger)}
  ${aged(page, ledger, today)}
  ${subAccounts(page, ledger)}
  ${bookedThrough(page, ledger, today)}
</div>`;

/**
 * In place of all amounts: those of this ledger cannot be trusted.
 *
 * @param {Page} page
 * @param {import('./statement.js').Ledger} ledger
 */
export const unsound = (page, ledger) => notice({
  meaning: 'warning',
  title: page.t('unsound'),
  text: html`${page.t('unsound.text')}${page.callUs()} ${page.t('unsound.tell', { symbol: ledger.symbol, field: ledger.problem?.field ?? '' })}`,
});

/**
 * @param {Page} page
 * @param {SoundLedger} ledger
 */
function amount(page, { id, balance, currency }) {
  const state = stateOf(balance);
  const why = html`<p class="finance-why"><a href="/why?ledger=${encodeURIComponent(id)}">${page.t('why')}</a></p>`;
  if (state === 'settled') return html`<h2 class="finance-settled">${page.t('settled')}</h2><p class="secondary">${page.t('settled.text')}</p>`;
  const figure = page.figure(decimal.absolute(balance.amount), currency);
  if (state === 'overpaid') return html`<h2 class="finance-owed"><span>${page.t('overpaid')}</span> ${figure}</h2><p class="finance-until">${page.t('overpaid.text')}</p>${why}`;
  return html`<h2 class="finance-owed"><span>${page.t('owed')}</span> ${figure} <span class="finance-until">${until(page, balance, currency)}</span></h2>${why}`;
}

/**
 * @param {Page} page
 * @param {import('./statement.js').Balance} balance
 * @param {string} currency
 * @returns {string} by when it is to be paid; empty when there is no such day
 */
export function until(page, { aged: { notDue }, overdue, nextDueOn, overdueSince }, currency) {
  const later = nextDueOn && decimal.sign(notDue) > 0 ? page.dateLong(nextDueOn) : '';
  // what is late is late now: a later day alone would promise time that there is not
  if (later && decimal.sign(overdue) > 0) return page.t('owed.late', { amount: page.money(overdue, currency), date: later });
  if (later) return page.t('owed.until', { date: later });
  return overdueSince ? page.t('owed.passed', { date: page.dateLong(overdueSince) }) : '';
}

/**
 * @param {Page} page
 * @param {SoundLedger} ledger
 * @param {string} today
 */
function aged(page, { balance, currency }, today) {
  const parts = agedParts(balance);
  if (!parts.length || (parts.length === 1 && parts[0].name === 'notDue')) return nothing;
  return html`${parts.length > 1 ? bar(parts, balance.amount) : nothing}
    <dl class="finance-parts">${parts.map(({ name, amount: part }, i) => html`<div data-part=${name}>
      <dt>${key(name)}${page.t(`aged.${name}`)}</dt><dd>${page.money(part, currency)}</dd>
      ${parts.length > 1 ? detail(page, balance, name, i === 0, today) : nothing}
    </div>`)}</dl>`;
}

/**
 * The days that matter: that of the oldest charge, and the one to come.
 *
 * @param {Page} page
 * @param {import('./statement.js').Balance} balance
 * @param {import('./aged.js').PartName} name
 * @param {boolean} oldest
 * @param {string} today
 */
function detail(page, { nextDueOn, overdueSince }, name, oldest, today) {
  if (name === 'notDue') return nextDueOn ? html`<dd class="finance-detail">${page.t('aged.notDue.until', { date: page.dateIn(nextDueOn, today) })}</dd>` : nothing;
  return oldest && overdueSince ? html`<dd class="finance-detail">${page.t('aged.oldest', { date: page.dateIn(overdueSince, today) })}</dd>` : nothing;
}

/** How a part is drawn: its colour, and under a colour that is not seen its hatching. */
const HATCHED = ['days31to60', 'days61to90', 'over90'];

/**
 * The same parts as a picture, in the same order; the words beside it say all that it says.
 *
 * @param {Part[]} parts
 * @param {string} whole
 */
function bar(parts, whole) {
  const drawn = segments(parts, whole);
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="bar-days31to60" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="9"></rect></pattern>
      <pattern id="bar-days61to90" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="2" height="5"></rect></pattern>
      <pattern id="bar-over90" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="2"></rect><rect width="2" height="6"></rect></pattern>
    </defs>
    ${drawn.map(({ name, start, width }) => piece(name, `${start / 10}%`, `${width / 10}%`))}
    ${drawn.slice(1).map(({ start }) => svg`<line class="bar-gap" x1=${`${start / 10}%`} x2=${`${start / 10}%`} y1="0" y2="100%"></line>`)}
  </svg>`;
}

/** @param {import('./aged.js').PartName} name */
const key = (name) => html`<svg class="bar-key" aria-hidden="true" focusable="false">${piece(name, '0', '100%')}</svg>`;

/**
 * @param {import('./aged.js').PartName} name
 * @param {string} x
 * @param {string} width
 */
const piece = (name, x, width) => svg`<rect class="bar-part" data-part=${name} x=${x} width=${width} height="100%"></rect>
  ${HATCHED.includes(name) ? svg`<rect x=${x} width=${width} height="100%" fill=${`url(#bar-${name})`}></rect>` : nothing}`;

/**
 * Bookings lag behind: who paid yesterday should not think that the payment is lost.
 *
 * @param {Page} page
 * @param {SoundLedger} ledger
 * @param {string} today
 */
const bookedThrough = (page, ledger, today) => (isBehind(ledger, today)
  ? html`<p class="finance-booked">${page.t('booked-through', { date: page.dateIn(/** @type {string} */ (ledger.bookedThrough), today) })}</p>`
  : nothing);

/**
 * @param {import('./statement.js').Ledger} ledger
 * @param {string} today
 * @returns {boolean} whether payments up to now are not booked yet
 */
export const isBehind = ({ bookedThrough: day }, today) => day !== null && day < today;

/**
 * @param {Page} page
 * @param {SoundLedger} ledger
 */
function subAccounts(page, { subAccounts: list, currency }) {
  if (!list.length) return nothing;
  return html`<h3 class="finance-inside">${page.t('inside')}</h3>
    <ul class="finance-inside">${list.map(({ name, amount: part }) => html`<li><span>${name ?? page.t('inside.other')}</span> <b>${balanceWords(page, part, currency)}</b></li>`)}</ul>`;
}

/**
 * @param {Page} page
 * @param {string} balance
 * @param {string} currency
 * @returns {string} `do zapłaty 12,00 zł`, `nadpłata 3,00 zł`, `opłacone`
 */
export function balanceWords(page, balance, currency) {
  const sign = decimal.sign(balance);
  return page.t(sign > 0 ? 'balance.owed' : sign < 0 ? 'balance.overpaid' : 'balance.settled', { amount: page.money(decimal.absolute(balance), currency) });
}
