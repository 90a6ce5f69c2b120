/**
 * Lays out what the server serves under /assets in the folder given as argument: our own files as they are, and of the
 * libraries only what a browser asks for. No bundler: what is served is what is read here, but for the list of modules
 * in index.html, which lets a browser fetch them all at once instead of finding them one behind the other.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
if (!process.argv[2]) throw new Error('Usage: npm run assemble -- <folder>');
const target = resolve(process.argv[2]);
const library = (/** @type {string[]} */ ...path) => join(root, 'node_modules', ...path);

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  const file = join(target, to);
  mkdirSync(dirname(file), { recursive: true });
  cpSync(from, file, { recursive: true });
}

/**
 * The production modules of one of Lit's packages, without its development build, types and source maps.
 *
 * @param {string} name the package
 * @param {string} to
 * @param {string[]} [folders]
 */
function copyModules(name, to, folders = ['.']) {
  for (const folder of folders) {
    for (const file of readdirSync(library(name, folder))) {
      if (file.endsWith('.js')) copy(library(name, folder, file), join('vendor', to, folder, file));
    }
  }
}

/**
 * The style sheets of the components that pages use, in the layers and the order of the library's own index.css, which
 * is four times as much. A page that wants another component names it here.
 */
function designsystemet() {
  const layers = {
    'ds.base': ['base'],
    'ds.components': ['link', 'button', 'input', 'dialog', 'dropdown', 'skeleton'],
  };
  const sheets = Object.entries(layers).map(([layer, components]) => {
    const styles = components.map((name) => readFileSync(library(`@digdir/designsystemet-css/dist/src/${name}.css`), 'utf8'));
    return `@layer ${layer}{${styles.join('')}}`;
  });
  return ['@layer ds.theme, ds.base, ds.components;', ...sheets].join('\n');
}

rmSync(target, { recursive: true, force: true });
copy(join(root, 'src/main/ui'), '.');
copy(join(root, 'NOTICE'), 'NOTICE');

mkdirSync(join(target, 'vendor/designsystemet'), { recursive: true });
writeFileSync(join(target, 'vendor/designsystemet/index.css'), designsystemet());
copy(library('@digdir/designsystemet-css/dist/theme/designsystemet.css'), 'vendor/designsystemet/theme.css');
copy(library('@digdir/designsystemet-css/LICENSE'), 'vendor/designsystemet/LICENSE');

copyModules('lit', 'lit', ['.', 'directives']);
copyModules('lit-html', 'lit-html', ['.', 'directives']);
copyModules('lit-element', 'lit-element');
copyModules('@lit/reactive-element', 'reactive-element');
copy(library('lit/LICENSE'), 'vendor/lit/LICENSE');

for (const subset of ['latin', 'latin-ext']) {
  const file = `figtree-${subset}-wght-normal.woff2`;
  copy(library('@fontsource-variable/figtree/files', file), `vendor/figtree/${file}`);
}
copy(library('@fontsource-variable/figtree/LICENSE'), 'vendor/figtree/LICENSE');

// as .js, because that is what the server knows as a script; what needs WebAssembly is left out, the policy bars it
copy(library('pdfjs-dist/legacy/build/pdf.min.mjs'), 'vendor/pdfjs/pdf.js');
copy(library('pdfjs-dist/legacy/build/pdf.worker.min.mjs'), 'vendor/pdfjs/pdf.worker.js');
copy(library('pdfjs-dist/LICENSE'), 'vendor/pdfjs/LICENSE');
copy(library('pdfjs-dist/standard_fonts'), 'vendor/pdfjs/standard_fonts');
for (const file of ['openjpeg_nowasm_fallback.js', 'LICENSE_OPENJPEG', 'LICENSE_PDFJS_OPENJPEG']) {
  copy(library('pdfjs-dist/wasm', file), `vendor/pdfjs/wasm/${file}`);
}

/**
 * What the browser needs of modules before anything can be shown: all that the first one imports, and those import.
 *
 * @param {string} module address
 * @param {Record<string, string>} names the import map
 * @param {Set<string>} found
 * @returns {Set<string>}
 */
function staticImports(module, names, found = new Set()) {
  if (found.has(module)) return found;
  found.add(module);
  const source = readFileSync(join(target, module.replace('/assets/', '')), 'utf8');
  for (const [, name] of source.matchAll(/(?:\bfrom|\bimport) ?['"]([^'"]+)['"]/g)) {
    const folder = Object.keys(names).find((prefix) => prefix.endsWith('/') && name.startsWith(prefix));
    const address = name.startsWith('.') ? new URL(name, `http://page${module}`).pathname
      : names[name] ?? (folder && names[folder] + name.slice(folder.length));
    if (!address) throw new Error(`${module} imports ${name}, which index.html does not map`);
    staticImports(address, names, found);
  }
  return found;
}

const index = join(target, 'index.html');
const page = readFileSync(index, 'utf8');
const { imports } = JSON.parse(page.split('<script type="importmap">')[1].split('</script>')[0]);
const preloads = [...staticImports('/assets/shell/main.js', imports)].map((module) => `<link rel="modulepreload" href="${module}">`);
writeFileSync(index, page.replace('<!-- modules -->', preloads.join('\n  ')));
