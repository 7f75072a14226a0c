import assert from 'node:assert/strict';
import test from 'node:test';
import { minifyTemplates } from '../../scripts/rollup-plugin-minify-templates.mjs';

/** A module with this template, minified; null if it stays as it is. */
const minify = async (template, tag = 'html') => {
  const result = await minifyTemplates().transform(`const shown = ${tag}\`${template}\`;`, '/dist/shown.js');
  return result && result.code.slice(`const shown = ${tag}\``.length, -'`;'.length);
};

const MINIFIED = [
  {
    title: 'drops the space beside blocks, also of closing tags',
    template: '<div>\n  <p>a</p>\n  <p>b</p>\n</div>',
    minified: '<div><p>a</p><p>b</p></div>',
  },
  {
    title: 'drops the space between a block and a value',
    template: '<dl> ${first} <dt>${label}</dt> ${rest} </dl>',
    minified: '<dl>${first}<dt>${label}</dt>${rest}</dl>',
  },
  {
    title: 'keeps one space between inline elements, and beside values between them',
    template: '<p><bdi>${a}</bdi>\n   <span>b</span> ${c} <a>d</a></p>',
    minified: '<p><bdi>${a}</bdi> <span>b</span> ${c} <a>d</a></p>',
  },
  {
    title: 'keeps the space after an inline element at the end of a template',
    template: '<span class="value">${text}</span> ',
    minified: '<span class="value">${text}</span> ',
  },
  {
    title: 'takes an element whose name begins like that of a block for inline',
    template: '<picture></picture> <link /> <portal-x>a</portal-x> <b>c</b>',
    minified: '<picture></picture> <link/> <portal-x>a</portal-x> <b>c</b>',
  },
  {
    title: 'drops the space beside a block whose attributes are values',
    template: '<b>a</b> <div class="one ${two}" part=${three}>c</div> <b>d</b>',
    minified: '<b>a</b><div class="one ${two}" part="${three}">c</div><b>d</b>',
  },
];

for (const { title, template, minified } of MINIFIED)
  test(`the build ${title}`, async () => {
    assert.equal((await minify(template)).replaceAll('"', ''), minified.replaceAll('"', ''));
  });

test('the build minifies the styles beside the templates', async () => {
  assert.equal(await minify('.a { color : red }', 'css'), '.a{color:red}');
});

test('the build leaves the templates of packages alone', async () => {
  const code = 'const shown = html`<p> a </p>`;';
  assert.equal(await minifyTemplates().transform(code, '/node_modules/other/index.js'), null);
});
