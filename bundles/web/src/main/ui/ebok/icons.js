/** The few icons of the portal: 24 × 24, drawn as a stroke in the colour of the text beside them. */
import { html } from 'lit';

const PATHS = {
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  'sign-out': 'M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M6 9.5l6 6 6-6',
  copy: 'M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4',
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  good: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l2.8 2.8L16 9.7',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.6v.1',
  warning: 'M12 4 2.8 20h18.4ZM12 10v4.7M12 17.3v.1',
  danger: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM12 7.5v5.5M12 16.2v.1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  'eye-off': 'M4 4l16 16M9.9 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6.4 7.3A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-.9',
  phone: 'M5 4h4l1.5 5-2.3 1.6a13 13 0 0 0 5.2 5.2L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4Z',
  blocks: 'M4 4h6.5v6.5H4zM4 14h6.5v6.5H4zM14 14h6.5v6.5H14zM17.2 3.5l3.8 3.8-3.8 3.8-3.8-3.8Z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM17.5 17.5H20V20h-2.5zM20 14v.1M14 20v-.1',
  download: 'M12 4v11.5M7 11l5 5 5-5M5 20h14',
  share: 'M12 15V4M7.5 8 12 3.5 16.5 8M7 12H5.5v8.5h13V12H17',
  retry: 'M20 5v5h-5M20 10a8.2 8.2 0 1 0 .2 4.5',
};

/** @typedef {keyof typeof PATHS} IconName */

/**
 * @param {string} path the `d` of an SVG path
 * @returns {import('lit').TemplateResult} an icon that says nothing to a screen reader: words stand beside it
 */
export const iconOf = (path) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

/**
 * @param {IconName} name
 * @returns {import('lit').TemplateResult}
 */
export const icon = (name) => iconOf(PATHS[name]);
