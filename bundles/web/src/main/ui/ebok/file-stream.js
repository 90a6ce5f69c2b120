/** A file read from the server piece by piece, so that it can be told how far it is. Nothing here draws. */
import { Problem, api } from './api.js';

/** @typedef {{ received: number, expected: number | null }} Progress bytes; `expected` is about, null when not known */

/**
 * @param {string} path
 * @param {object} how
 * @param {AbortSignal} how.signal
 * @param {(progress: Progress) => void} how.onProgress
 * @returns {Promise<{ blob: Blob, name: string }>} the whole file, or a {@link Problem}; never a part of it
 */
export async function fetchFile(path, { signal, onProgress }) {
  const response = await api.stream(path, signal);
  const expected = expectedLength(response.headers);
  /** @type {BlobPart[]} */
  const chunks = [];
  let received = 0;
  onProgress({ received, expected });
  try {
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      chunks.push(piece.value);
      received += piece.value.length;
      onProgress({ received, expected });
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Problem('network', 0); // the stream broke off
  }
  return {
    blob: new Blob(chunks, { type: response.headers.get('content-type') ?? '' }),
    name: fileName(response.headers.get('content-disposition')) ?? path.replace(/\?.*/, '').replace(/.*\//, ''),
  };
}

/**
 * @param {Headers} headers
 * @returns {number | null} a stream has no `content-length`; the server then says about how long it will be
 */
function expectedLength(headers) {
  const told = headers.get('x-ebok-expected-length') ?? headers.get('content-length');
  return told && /^[1-9]\d*$/.test(told) ? Number(told) : null;
}

/**
 * @param {string | null} disposition a `content-disposition`
 * @returns {string | null}
 */
export function fileName(disposition) {
  if (!disposition) return null;
  const extended = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition);
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
  try {
    const name = extended ? decodeURIComponent(extended[1]) : plain?.[1] ?? plain?.[2];
    return name?.replace(/[\\/]/g, '-') || null;
  } catch {
    return null; // a name that is wrongly written is no reason not to save the file
  }
}

/**
 * How far a download is. The length was an estimate: the bar is never full before the file is, and a file that has
 * grown beyond the estimate is no longer compared with it.
 *
 * @param {Progress} progress
 * @returns {{ percent: number | null, expected: number | null }}
 */
export function share({ received, expected }) {
  if (expected === null) return { percent: null, expected: null };
  return { percent: Math.min(99, Math.floor((received * 100) / expected)), expected: received > expected ? null : expected };
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
export function saveFile(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers read it only after the click
}
