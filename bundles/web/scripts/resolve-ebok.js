/**
 * What the import map does in the browser, for unit tests under Node: `ebok` and `ebok/decimal.js` are files of this
 * bundle, `lit` is in its node_modules. Functions have no package.json, so their files are told to be modules here.
 * Use: `node --import ./scripts/resolve-ebok.js --test ...`.
 */
import { register } from 'node:module';

const folder = new URL('../src/main/ui/ebok/', import.meta.url).href;

register(`data:text/javascript,${encodeURIComponent(`
  export const resolve = (name, context, next) => {
    if (name === 'ebok') return next('${folder}index.js', context);
    if (name.startsWith('ebok/')) return next('${folder}' + name.slice('ebok/'.length), context);
    return next(name, /^lit(\\/|$)/.test(name) ? { ...context, parentURL: '${folder}index.js' } : context);
  };
  export const load = (url, context, next) =>
    next(url, /^file:.*\\/src\\/.*\\.js$/.test(url) ? { ...context, format: 'module' } : context);
`)}`);
