import { test } from 'node:test';
import assert from 'node:assert/strict';
import { aligned, byPremises, decimalsOf, heading, measured } from '../../main/resources/ui/meter-words.js';

const meter = (id, premises, inUse = true) => ({ id, inUse, medium: 'cold-water', where: null, place: { premises, name: premises, ledger: null } });
const words = { t: (key) => key };

test('meters come by premises, those in use first', () => {
  const groups = byPremises([meter('1', 'a', false), meter('2', 'a'), meter('3', null), meter('4', 'a')]);
  assert.deepEqual(groups.map(({ place, meters }) => [place.premises, meters.map(({ id }) => id)]), [['a', ['2', '4', '1']], [null, ['3']]]);
});

test('a meter is called by its medium and where it is', () => {
  assert.equal(heading(words, { ...meter('1', 'a'), where: 'łazienka' }), 'medium.cold-water, łazienka');
  assert.equal(heading(words, meter('1', 'a')), 'medium.cold-water');
});

test('a number keeps its decimals and its unit', () => {
  assert.equal(measured('1312.480', 'm³', 'pl'), '1\u00a0312,48\u00a0m³');
  assert.equal(measured('0.000', 'GJ', 'en'), '0\u00a0GJ');
});

test('numbers of a column have as many decimals as the longest of them', () => {
  assert.equal(decimalsOf(['4.830', '14.448', null, '5.000']), 3);
  assert.equal(decimalsOf(['12.000', '5.000']), 0);
  assert.deepEqual(['4.830', '14.448', '5.000', '-0.500'].map((value) => aligned(value, 3, 'pl')), ['4,830', '14,448', '5,000', '\u22120,500']);
  assert.equal(aligned('1200.000', 0, 'en'), '1,200');
  assert.equal(aligned('1.500', 2, 'en'), '1.50');
});
