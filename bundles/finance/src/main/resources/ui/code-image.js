/** The code of a transfer as a picture that a phone keeps or hands to the bank's application. */
import { api } from 'ebok';

const SIDE = 1024;

/**
 * @param {string} href of an SVG
 * @returns {Promise<Blob>} the same as PNG: banks' applications read no SVG
 */
export async function toPng(href) {
  const response = await api.stream(href);
  const root = new DOMParser().parseFromString(await response.text(), 'image/svg+xml').documentElement;
  // whole pixels for each module of the code, and a size in the file itself: not every browser draws one without
  const modules = Number(root.getAttribute('viewBox')?.split(/[ ,]+/)[2]) || SIDE;
  const side = modules <= SIDE ? Math.floor(SIDE / modules) * modules : SIDE;
  root.setAttribute('width', String(side));
  root.setAttribute('height', String(side));
  const image = await load(new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' }));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0, side, side);
  return new Promise((resolve, reject) => canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No picture'))), 'image/png'));
}

/**
 * @param {Blob} blob
 * @returns {Promise<HTMLImageElement>}
 */
async function load(blob) {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * @param {File} file
 * @returns {boolean} whether the phone can hand it to another application
 */
export const canShare = (file) => navigator.canShare?.({ files: [file] }) ?? false;
