import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isMonth, monthAfter, monthName } from '../../main/resources/ui/months.js';

test('months follow each other over the turn of a year', () => {
  assert.equal(monthAfter('2026-12', 1), '2027-01');
  assert.equal(monthAfter('2026-01', -1), '2025-12');
  assert.equal(monthAfter('2026-11', 0), '2026-11');
});

test('a month has its name', () => {
  assert.equal(monthName('2026-11', 'pl'), 'listopad 2026');
  assert.equal(monthName('2026-11', 'en'), 'November 2026');
});

test('what is no month is known', () => {
  assert.equal(isMonth('2026-11'), true);
  assert.equal(isMonth('11.2026'), false);
});
