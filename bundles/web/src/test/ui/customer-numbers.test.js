import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from '../../main/ui/shell/customer-numbers.js';

test('numbers are read as they are pasted, each once', () => {
  assert.deepEqual(numbersIn(' D00001, D00004;D00001\r\n\tD00009 \n'), ['D00001', 'D00004', 'D00009']);
  assert.deepEqual(numbersIn(' \n ,'), []);
});

test('a number may hold spaces', () => {
  assert.deepEqual(numbersIn('204 900001\n204 900002'), ['204 900001', '204 900002']);
});
