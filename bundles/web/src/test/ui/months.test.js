import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isMonth, monthAfter, monthName, nameOf } from '../../main/ui/ebok/months.js';

test('months follow each other over the end of a year', () => {
  assert.equal(monthAfter('2026-12', 1), '2027-01');
  assert.equal(monthAfter('2026-01', -1), '2025-12');
  assert.equal(monthAfter('2026-11', 0), '2026-11');
  assert.equal(monthAfter('2026-11', -12), '2025-11');
});

test('months have names in both languages', () => {
  assert.equal(monthName('2026-11', 'pl'), 'listopad 2026');
  assert.equal(monthName('2026-11', 'en'), 'November 2026');
  assert.equal(nameOf('2026-10', 'pl', 'short'), 'paź');
});

test('what is no month is known', () => {
  assert.equal(isMonth('2026-11'), true);
  assert.equal(isMonth('11.2026'), false);
});
