import { test } from 'node:test';
import assert from 'node:assert/strict';
import { absolute, perMille, sign, subtract } from '../../main/ui/ebok/decimal.js';

test('subtraction is exact, whatever the number of digits', () => {
  assert.equal(subtract('1146.24', '113.44'), '1032.80');
  assert.equal(subtract('0.3', '0.1'), '0.2');
  assert.equal(subtract('10', '0.001'), '9.999');
  assert.equal(subtract('0.1', '0.30'), '-0.20');
});

test('sign', () => {
  assert.equal(sign('-0.01'), -1);
  assert.equal(sign('0.00'), 0);
  assert.equal(sign('-0.00'), 0);
  assert.equal(sign('12'), 1);
});

test('absolute value keeps the digits', () => assert.equal(absolute('-32.10'), '32.10'));

test('a share stays within its whole', () => {
  assert.equal(perMille('113.44', '1146.24'), 98);
  assert.equal(perMille('5', '0'), 0);
  assert.equal(perMille('7', '5'), 1000);
});
