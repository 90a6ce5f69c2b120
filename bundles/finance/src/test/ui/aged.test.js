import { test } from 'node:test';
import assert from 'node:assert/strict';
import { agedParts, segments, stateOf } from '../../main/resources/ui/aged.js';

const none = { notDue: '0.00', days1to30: '0.00', days31to60: '0.00', days61to90: '0.00', over90: '0.00', overpaid: '0.00' };
const balance = (amount, aged) => ({ amount, aged: { ...none, ...aged } });

test('what is owed, nothing owed, and overpaid', () => {
  assert.equal(stateOf(balance('5.00')), 'owed');
  assert.equal(stateOf(balance('0.00')), 'settled');
  assert.equal(stateOf(balance('-32.10', { overpaid: '32.10' })), 'overpaid');
});

test('only parts that are not zero, those that waited longest first', () => {
  assert.deepEqual(agedParts(balance('1146.24', { notDue: '1032.80', days1to30: '113.44' })), [
    { name: 'days1to30', amount: '113.44' }, { name: 'notDue', amount: '1032.80' },
  ]);
  const five = { notDue: '1.00', days1to30: '1.00', days31to60: '1.00', days61to90: '1.00', over90: '1.00' };
  assert.deepEqual(agedParts(balance('5.00', five)).map(({ name }) => name), ['over90', 'days61to90', 'days31to60', 'days1to30', 'notDue']);
  assert.deepEqual(agedParts(balance('0.00')), []);
  assert.deepEqual(agedParts(balance('-5.00', { overpaid: '5.00' })), []);
});

const filling = (drawn) => {
  let at = 0;
  for (const { start, width } of drawn) {
    assert.equal(start, at);
    assert.ok(width >= 25, `${width}`);
    at += width;
  }
  assert.equal(at, 1000);
};

test('the bar is filled without gaps, and a grosz beside a fortune is seen', () => {
  filling(segments([{ name: 'over90', amount: '0.01' }, { name: 'notDue', amount: '90071992547409931.06' }], '90071992547409931.07'));
  filling(segments([{ name: 'days1to30', amount: '1.00' }, { name: 'notDue', amount: '2.00' }], '3.00'));
  const names = ['over90', 'days61to90', 'days31to60', 'days1to30', 'notDue'];
  filling(segments(names.map((name) => ({ name, amount: '0.01' })), '0.05'));
  for (const large of names) filling(segments(names.map((name) => ({ name, amount: name === large ? '99999.96' : '0.01' })), '100000.00'));
  assert.deepEqual(segments([{ name: 'days1to30', amount: '25.00' }, { name: 'notDue', amount: '75.00' }], '100.00'), [
    { name: 'days1to30', start: 0, width: 250 }, { name: 'notDue', start: 250, width: 750 },
  ]);
});
