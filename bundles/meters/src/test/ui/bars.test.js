import { test } from 'node:test';
import assert from 'node:assert/strict';
import { chart, largest, scale } from '../../main/resources/ui/bars.js';

const month = (name, amount, before = null, average = null) => ({ month: name, amount, before, average, complete: true, estimated: false });
const FRAME = { width: 340, height: 272, left: 40, top: 28, plot: 200, bottom: 44 };

test('the scale has round steps and reaches the largest number', () => {
  assert.deepEqual(scale('8.900'), ['0', '2', '4', '6', '8', '10']);
  assert.deepEqual(scale('5'), ['0', '1', '2', '3', '4', '5']);
  assert.deepEqual(scale('0.012'), ['0', '0.005', '0.010', '0.015']);
  assert.deepEqual(scale('1234'), ['0', '500', '1000', '1500']);
  assert.deepEqual(scale('0.000'), ['0', '1']);
});

test('the largest of all bars and ticks counts', () => {
  assert.equal(largest([month('2026-01', '4.0', '5.5', '5.1'), month('2026-02', null, null, '6.2')]), '6.2');
  assert.equal(largest([]), '0');
});

test('bars stand on the line of zero, the year before at the left, within the chart', () => {
  const { lines, columns } = chart([month('2026-01', '10', '5', '2.5'), month('2026-02', null)], FRAME);
  assert.deepEqual([lines[0].y, lines.at(-1).y], [228, 28]);
  const [first, second] = columns;
  assert.deepEqual([first.now.y, first.now.height], [28, 200]);
  assert.deepEqual([first.before.y, first.before.height], [128, 100]);
  assert.equal(first.average.y, 178);
  assert.ok(first.before.x + first.before.width < first.now.x);
  assert.ok(first.before.x >= 40 && second.middle < 340);
  assert.deepEqual([second.now, second.before, second.average], [null, null, null]);
});

test('ticks of the average do not run into each other, however narrow the chart', () => {
  const months = Array.from({ length: 13 }, (_, i) => month(`2026-${i}`, '1', '1', '1'));
  for (const width of [288, 340, 1000]) {
    const { columns } = chart(months, { ...FRAME, width });
    for (let i = 1; i < columns.length; i++) assert.ok(columns[i - 1].average.to < columns[i].average.from, `${width}`);
  }
});
