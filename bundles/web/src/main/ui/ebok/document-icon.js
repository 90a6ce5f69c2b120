import { iconOf } from './icons.js';

const SHEET = 'M7 3.5h7l4.5 4.5v11.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1ZM14 3.5V8h4.5';

/** @type {Record<string, string>} the icons that an operator can choose for a kind of documents, named in the contract */
const PATHS = {
  invoice: 'M6 3.5h12v17l-2.4-1.5-2.4 1.5-2.4-1.5-2.4 1.5L6 19ZM9 8h6M9 11.5h6M9 15h3.5',
  settlement: `${SHEET}M9 17v-2.5M12 17v-5M15 17v-3.5`,
  demand: `${SHEET}M12 11v3.5M12 17v.1`,
  letter: 'M3.5 6h17v12.5h-17ZM3.5 6.5l8.5 6.5 8.5-6.5',
  statement: `${SHEET}M9 12.5h6M9 16h6`,
  other: SHEET,
};

/** @param {{ icon: string | null, purpose: string }} kind of documents, as the server tells it */
export const documentIcon = ({ icon, purpose }) => iconOf(PATHS[icon ?? purpose] ?? PATHS[purpose] ?? SHEET);
