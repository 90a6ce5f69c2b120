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

rmSync(target, { recursive: true, force: true });
copy(join(root, 'src/main/ui'), '.');
copy(join(root, 'NOTICE'), 'NOTICE');

copy(library('@digdir/designsystemet-css/dist/src/index.css'), 'vendor/designsystemet/index.css');
copy(library('@digdir/designsystemet-css/dist/theme/designsystemet.css'), 'vendor/designsystemet/theme.css');
copy(library('@digdir/designsystemet-web/dist/umd/index.js'), 'vendor/designsystemet/index.js');
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

const modules = [
  ...['ebok', 'shell'].flatMap((folder) => readdirSync(join(target, folder)).map((file) => `${folder}/${file}`)),
  ...['lit/index.js', 'lit-html/lit-html.js', 'lit-html/is-server.js', 'lit-element/lit-element.js',
    'reactive-element/reactive-element.js', 'reactive-element/css-tag.js'].map((file) => `vendor/${file}`),
];
const index = join(target, 'index.html');
const preloads = modules.map((module) => `<link rel="modulepreload" href="/assets/${module}">`).join('\n  ');
writeFileSync(index, readFileSync(index, 'utf8').replace('<!-- modules -->', preloads));
