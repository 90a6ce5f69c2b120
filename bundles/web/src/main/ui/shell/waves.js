import { html } from 'lit';

/** The still waves under the sign-in: drawn once, coloured by the theme. */
export const waves = () => html`<svg class="waves" viewBox="0 0 1280 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  <path class="wave-3" d="M0 30C60 8 110 6 160 6c130 0 200 46 320 46S670 6 800 6s200 46 320 46c60 0 110-10 160-24v92H0Z"></path>
  <path class="wave-2" d="M0 63c60-22 110-24 160-24 130 0 200 44 320 44s190-44 320-44 200 44 320 44c60 0 110-10 160-22v59H0Z"></path>
  <path class="wave-1" d="M0 92c60-16 110-18 160-18 130 0 200 34 320 34s190-34 320-34 200 34 320 34c60 0 110-8 160-18v30H0Z"></path>
</svg>`;
