import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const LANGUAGES = ['pl', 'en'];
/** Where bundles are: those of the server, and the examples. */
const PLACES = ['..', '../../examples'];
/** @type {Map<string, string>} folders of those that have texts, by name */
const folders = new Map(PLACES.flatMap((place) => readdirSync(place).map((name) => /** @type {[string, string]} */ ([name, `${place}/${name}`])))
  .filter(([name, folder]) => existsSync(`${folder}/src/main/resources/i18n/${name}_pl.properties`)));

/** @param {string} key @returns {string} without the ending that a count chooses */
const base = (key) => key.replace(/\.(one|few|many|other)$/, '');

/** @param {string} bundle @param {string} language */
function keys(bundle, language) {
  return readFileSync(`${folders.get(bundle)}/src/main/resources/i18n/${bundle}_${language}.properties`, 'utf8')
    .split('\n').filter((line) => /^[^#].*=/.test(line)).map((line) => line.slice(0, line.indexOf('=')).trim());
}

/** The code of a bundle, in which every key is found: whole, put together of its two parts, or as a template. @param {string} bundle */
const codeOf = (bundle) => readdirSync(`${folders.get(bundle)}/src/main`, { recursive: true })
  .filter((file) => /\.(js|java)$/.test(file)).map((file) => readFileSync(`${folders.get(bundle)}/src/main/${file}`, 'utf8')).join('\n');

/** @param {string} code @param {RegExp} form with one group */
const all = (code, form) => [...new Set([...code.matchAll(form)].map((found) => found[1]))];

/** @param {string} bundle @returns {(key: string) => boolean} */
function usedIn(bundle) {
  const code = codeOf(bundle);
  const whole = new Set(all(code, /['"]([\w.-]+)['"]/g));
  const starts = all(code, /['"]([a-z][\w.-]*\.)['"]/g);
  const paged = code.includes('new Pages(') ? ['list', ...all(code, /words: '([\w.-]+)'/g)].flatMap((words) => [`${words}.more`, `${words}.added`, `${words}.end`]) : [];
  const ends = all(code, /['"](\.[\w-]+)['"]/g);
  const templates = all(code, /`([a-z][\w-]*\.[\w.-]*(?:\$\{[^`}]*\}[\w.-]*)+)`/g)
    .map((text) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '*').replaceAll('.', '\\.').replaceAll('*', '.+')}$`));
  return (key) => whole.has(key) || paged.includes(key) || starts.some((start) => key.startsWith(start)) || templates.some((template) => template.test(key))
    || ends.some((end) => key.endsWith(end) && whole.has(key.slice(0, -end.length)));
}

for (const bundle of folders.keys()) {
  test(`${bundle}: each text is there once, and in both languages`, () => {
    const [polish, english] = LANGUAGES.map((language) => keys(bundle, language));
    for (const list of [polish, english]) assert.deepEqual(list.filter((key, i) => list.indexOf(key) !== i), []);
    assert.deepEqual([...new Set(polish.map(base))].sort(), [...new Set(english.map(base))].sort());
  });

  test(`${bundle}: no text is left over`, () => {
    const used = usedIn(bundle);
    assert.deepEqual([...new Set(keys(bundle, 'pl').map(base))].filter((key) => !used(key)), []);
  });
}
