/**
 * What the import map does in the browser, for unit tests under Node: `ebok/decimal.js` is a file of this bundle.
 * Functions have no package.json, so their files are told to be modules here.
 * Use: `node --import ./scripts/resolve-ebok.js --test ...`.
 */
import { register } from 'node:module';

const folder = new URL('../src/main/ui/ebok/', import.meta.url).href;

register(`data:text/javascript,${encodeURIComponent(`
  export const resolve = (name, context, next) =>
    next(name.startsWith('ebok/') ? '${folder}' + name.slice('ebok/'.length) : name, context);
  export const load = (url, context, next) =>
    next(url, /^file:.*\\/src\\/.*\\.js$/.test(url) ? { ...context, format: 'module' } : context);
`)}`);
