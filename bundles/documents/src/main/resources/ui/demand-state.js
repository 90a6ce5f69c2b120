/**
 * How it stands with a demand for payment.
 *
 * @param {{ known: boolean, paid: boolean } | null} demand null for any other document
 * @param {string | null} dueOn
 * @param {string} today
 * @returns {'none' | 'unknown' | 'paid' | 'late' | 'open'}
 */
export function demandState(demand, dueOn, today) {
  if (!demand) return 'none';
  if (!demand.known) return 'unknown';
  if (demand.paid) return 'paid';
  return dueOn !== null && dueOn < today ? 'late' : 'open';
}
