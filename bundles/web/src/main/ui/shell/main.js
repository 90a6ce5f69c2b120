/** Starts the page: the base module first, because functions' pages count on its elements. */
import 'ebok';
import './app.js';
