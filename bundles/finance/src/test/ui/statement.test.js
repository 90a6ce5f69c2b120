import { test } from 'node:test';
import assert from 'node:assert/strict';
import { named, overdueEntries } from '../../main/resources/ui/statement.js';

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

test('a kind is said where neither the words nor the column of the amount tell it', () => {
  assert.deepEqual(named({ text: 'Czynsz za listopad', kind: 'charge', subAccount: null }, 'Opłata'), { words: 'Czynsz za listopad', beside: [] });
  assert.deepEqual(named({ text: 'Bilans otwarcia', kind: 'opening', subAccount: null }, 'Stan początkowy'), { words: 'Bilans otwarcia', beside: ['Stan początkowy'] });
  assert.deepEqual(named({ text: 'Po korekcie i korektach', kind: 'correction', subAccount: null }, 'Korekta'), { words: 'Po korekcie i korektach', beside: [] });
  assert.deepEqual(named({ text: null, kind: 'interest', subAccount: null }, 'Odsetki'), { words: 'Odsetki', beside: [] });
});

test('a part of the ledger is said where the words do not name it', () => {
  assert.deepEqual(named({ text: 'Fundusz remontowy za maj', kind: 'charge', subAccount: 'Fundusz remontowy' }, 'Opłata').beside, []);
  assert.deepEqual(named({ text: 'Zaliczka', kind: 'correction', subAccount: 'Eksploatacja' }, 'Korekta').beside, ['Korekta', 'Eksploatacja']);
});
