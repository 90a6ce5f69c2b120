import { test } from 'node:test';
import assert from 'node:assert/strict';
import { overdueEntries } from '../../main/resources/ui/statement.js';

const entry = (id, bookedOn, dueOn, debit) => ({ id, bookedOn, dueOn, debit, credit: '0.00' });
const newestFirst = [
  entry('december', '2026-12-01', '2026-12-15', '1032.80'),
  { ...entry('payment', '2026-11-12', null, '0.00'), credit: '1008.36' },
  entry('november', '2026-11-01', '2026-11-15', '1008.36'),
  entry('water', '2026-10-30', '2026-11-30', '113.44'),
];

test('the late charges are the newest past their day that make up the overdue amount', () => {
  assert.deepEqual([...overdueEntries(newestFirst, '113.44', '2026-12-02')], ['water']);
  assert.deepEqual([...overdueEntries(newestFirst, '113.45', '2026-12-02')], ['water', 'november']);
  assert.deepEqual([...overdueEntries(newestFirst, '0.00', '2026-12-02')], []);
});

test('a charge is not late on its day', () => {
  assert.deepEqual([...overdueEntries(newestFirst, '113.44', '2026-11-30')], ['november']);
});
