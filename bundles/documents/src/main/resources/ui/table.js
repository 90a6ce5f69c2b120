import { html, nothing } from 'lit';

/**
 * @template R
 * @typedef {object} Column
 * @property {string} title
 * @property {(row: R) => unknown} cell nothing is shown for null
 * @property {boolean} [number] at the right, digits below each other
 * @property {boolean} [head] names its row
 */

/**
 * A table that becomes records on a phone, where each value has its name beside it.
 *
 * @template R
 * @param {object} table
 * @param {string} table.label
 * @param {Column<R>[]} table.columns
 * @param {readonly R[]} table.rows
 * @param {unknown} [table.foot] rows of a `tfoot`
 */
export function recordTable({ label, columns, rows, foot }) {
  // The roles repeat what the elements mean: on a phone rows become grids, and browsers then forget the table.
  return html`<table class="records" role="table" aria-label=${label}>
    <thead role="rowgroup"><tr role="row">${columns.map(({ title, number }) => html`<th role="columnheader" scope="col" class=${number ? 'number' : nothing}>${title}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">${columns.map((column) => cell(column, row))}</tr>`)}</tbody>
    ${foot ? html`<tfoot role="rowgroup">${foot}</tfoot>` : nothing}
  </table>`;
}

/**
 * @template R
 * @param {Column<R>} column
 * @param {R} row
 */
function cell({ title, cell: value, number, head }, row) {
  const shown = value(row);
  const empty = shown === null || shown === undefined || shown === '';
  return html`<td role=${head ? 'rowheader' : 'cell'} class="${number ? 'number' : ''} ${head ? 'record-head' : ''}" ?data-empty=${empty}>
    ${head ? nothing : html`<span class="record-label" aria-hidden="true">${title}</span>`}<span class="record-value">${empty ? nothing : shown}</span></td>`;
}
