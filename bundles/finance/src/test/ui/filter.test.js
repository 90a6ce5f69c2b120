import { test } from 'node:test';
import assert from 'node:assert/strict';
import { NO_FILTER, OWN_PERIOD, filterOf, isFiltered, isPeriodAlone, isSame, monthsBefore, ownPeriod, parseDay, periodOf, periods, queryOf } from '../../main/resources/ui/filter.js';

test('an address and its filter say the same', () => {
  const filter = { from: '2026-01-01', to: '2026-12-31', kind: 'payment', text: 'wpłata & "BLIK"' };
  const query = queryOf(filter, { ledger: '7' });
  assert.ok(query.startsWith('ledger=7&from=2026-01-01&to=2026-12-31&kind=payment&text='));
  assert.deepEqual(filterOf(new URLSearchParams(query)), filter);
});

test('what is not filtered by is not in the address', () => {
  assert.equal(queryOf(NO_FILTER), '');
  assert.equal(queryOf({ ...NO_FILTER, text: 'woda' }), 'text=woda');
  assert.deepEqual(filterOf(new URLSearchParams('ledger=7&text=%20%20')), NO_FILTER);
});

test('a wrong value stays as it is, for the server to name it', () => {
  assert.equal(filterOf(new URLSearchParams('from=2026-13-45')).from, '2026-13-45');
});

test('filters are told apart', () => {
  assert.equal(isFiltered(NO_FILTER), false);
  assert.equal(isFiltered({ ...NO_FILTER, to: '2026-01-01' }), true);
  assert.equal(isPeriodAlone({ ...NO_FILTER, to: '2026-01-01' }), true);
  assert.equal(isPeriodAlone({ ...NO_FILTER, kind: 'charge' }), false);
  assert.equal(isSame(NO_FILTER, { ...NO_FILTER }), true);
  assert.equal(isSame(NO_FILTER, { ...NO_FILTER, text: 'a' }), false);
});

test('months back end on a day that exists', () => {
  assert.equal(monthsBefore('2026-12-02', 3), '2026-09-02');
  assert.equal(monthsBefore('2026-12-02', 12), '2025-12-02');
  assert.equal(monthsBefore('2026-05-31', 3), '2026-02-28');
  assert.equal(monthsBefore('2024-05-31', 3), '2024-02-29');
  assert.equal(monthsBefore('2024-02-29', 12), '2023-02-28');
  assert.equal(monthsBefore('2026-01-15', 3), '2025-10-15');
  assert.equal(monthsBefore('2026-03-31', 3), '2025-12-31');
});

test('periods to choose from reach back to the first entry', () => {
  const values = periods('2026-12-02', '2024-05-06').map(({ value }) => value);
  assert.deepEqual(values, ['', 'months-3', 'months-12', 'year-2026', 'year-2025', 'year-2024']);
  assert.deepEqual(periods('2026-12-02', null).map(({ value }) => value), ['', 'months-3', 'months-12']);
});

test('the days of an address are found among the periods, or are a period of their own', () => {
  const list = periods('2026-12-02', '2024-05-06');
  const of = (from, to) => periodOf(list, { ...NO_FILTER, from, to });
  assert.equal(of('', ''), '');
  assert.equal(of('2026-09-02', ''), 'months-3');
  assert.equal(of('2025-01-01', '2025-12-31'), 'year-2025');
  assert.equal(of('2025-01-01', '2025-12-30'), OWN_PERIOD);
  assert.equal(of('2026-13-45', ''), OWN_PERIOD);
});

test('days as people type them', () => {
  for (const typed of ['15.12.2026', '15/12/2026', '15-12-2026', ' 15. 12. 2026 r.', '2026-12-15']) assert.equal(parseDay(typed), '2026-12-15');
  assert.equal(parseDay('5.1.2026'), '2026-01-05');
  assert.equal(parseDay('29.02.2024'), '2024-02-29');
  for (const typed of ['', 'x', '31.02.2026', '29.02.2026', '0.1.2026', '1.13.2026', '12.2026', '1.1.26', '1.1.0026', '2026-12-15T10:00']) assert.equal(parseDay(typed), null, typed);
});

test('a period of one\'s own may be open at one end, and does not end before it begins', () => {
  assert.deepEqual(ownPeriod('5.3.2026', ''), { from: '2026-03-05', to: '', errors: {} });
  assert.deepEqual(ownPeriod(' ', '2026-03-05'), { from: '', to: '2026-03-05', errors: {} });
  assert.deepEqual(ownPeriod('5.3.2026', '5.3.2026').errors, {});
  assert.deepEqual(ownPeriod('6.3.2026', '5.3.2026').errors, { to: 'order' });
  assert.deepEqual(ownPeriod('31.2.2026', 'jutro').errors, { from: 'day', to: 'day' });
});
