import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addressLines, heading, period } from '../../main/resources/ui/holding.js';

/** @type {import('../../main/resources/ui/holding.js').Words} */
const page = {
  t: (key, params = {}) => `${key}${Object.keys(params).length ? JSON.stringify(params) : ''}`,
  dateLong: (day) => day,
};
const nowhere = { street: null, building: null, flat: null, postalCode: null, city: null };
const holding = { premises: '1', kind: 'flat', name: null, address: nowhere, floor: null, area: null, heatedArea: null, title: 'rent', persons: null, from: '2026-01-01', to: null, state: /** @type {const} */ ('now'), ledger: null };

test('an address is as long as it is known', () => {
  assert.deepEqual(addressLines(page, nowhere), []);
  assert.deepEqual(addressLines(page, { ...nowhere, street: 'Lipowa', building: '1' }), ['Lipowa 1']);
  assert.deepEqual(addressLines(page, { street: 'Lipowa', building: '1', flat: '7', postalCode: '81-001', city: 'Gdynia' }), ['Lipowa flat{"building":"1","flat":"7"}', '81-001 Gdynia']);
});

test('premises without a name are called by what they are and where', () => {
  assert.equal(heading(page, holding), 'kind.flat');
  assert.equal(heading(page, { ...holding, address: { ...nowhere, street: 'Lipowa', building: '1' } }), 'kind.flat, Lipowa 1');
  assert.equal(heading(page, { ...holding, name: 'Węzeł' }), 'Węzeł');
});

test('a period that lasts has no end', () => {
  assert.equal(period(page, holding), 'period.since{"from":"2026-01-01"}');
  assert.equal(period(page, { ...holding, to: '2026-02-01' }), 'period{"from":"2026-01-01","to":"2026-02-01"}');
});
