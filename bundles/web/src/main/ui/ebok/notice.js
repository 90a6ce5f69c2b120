import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { hasMessage, translate } from './messages.js';

/** @typedef {'info' | 'good' | 'warning' | 'danger'} Meaning */

/**
 * A notice in the page: an icon, a headline in words and what to do. Colour only underlines it.
 *
 * @param {object} notice
 * @param {Meaning} [notice.meaning]
 * @param {unknown} notice.title
 * @param {unknown} [notice.text]
 * @param {unknown} [notice.action] a button or link
 * @param {boolean} [notice.alert] read out at once: for what the reader's own action has caused
 */
export function notice({ meaning = 'info', title, text, action, alert = false }) {
  return html`<div class="notice" data-meaning=${meaning} role=${alert ? 'alert' : nothing}>
    ${icon(meaning)}
    <div class="notice-body">
      <p class="notice-title">${title}</p>
      ${text ? html`<p>${text}</p>` : nothing}
      ${action ? html`<div class="notice-action">${action}</div>` : nothing}
    </div>
  </div>`;
}

/**
 * The words for a problem: what happened, whether anything was saved, what to do now.
 *
 * @param {import('./api.js').Problem} problem
 * @param {object} [how]
 * @param {() => void} [how.retry] offered as a button
 * @param {boolean} [how.saving] something was being saved: then it is said that it was not
 * @param {boolean} [how.repeating] the page goes on trying by itself: then that is said
 */
export function problemNotice(problem, { retry, saving = false, repeating = false } = {}) {
  const t = (/** @type {string} */ key) => translate('web', key);
  const code = hasMessage('web', `problem.${problem.code}.title`) ? problem.code : 'internal';
  // No answer leaves it open whether the change arrived; only an answer lets us say that it did not.
  const unsaved = saving ? ` ${t(code === 'network' || code === 'internal' ? 'problem.maybe-saved' : 'problem.not-saved')}` : '';
  return notice({
    meaning: code === 'not-found' ? 'info' : 'warning',
    alert: saving,
    title: t(`problem.${code}.title`),
    text: t(`problem.${code}.text`) + unsaved + (repeating ? ` ${t('problem.repeating')}` : ''),
    action: retry
      ? html`<button type="button" class="ds-button" data-variant="secondary" @click=${retry}>${icon('retry')}<span>${t('retry')}</span></button>`
      : undefined,
  });
}
