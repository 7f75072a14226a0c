// Lit as the scripts carry it: beside a page's own Lit, and without what nothing here uses. In npm's package it is as it is.

/** In place of css-tag.js: every browser that runs these elements has constructable style sheets. */
const CSS_TAG = `
export const supportsAdoptingStyleSheets = true;
export class CSSResult {
  #sheet;
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) =>
  new CSSResult(strings.reduce((text, part, at) => text + (values[at - 1].cssText ?? values[at - 1]) + part));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => void (root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet));
`;

/** What is changed, by module: a part of its text and what takes its place. A part that is gone fails the build. */
const CHANGES = {
  'lit-html.js': [
    // A policy's name can be taken once; where the page allows no policy, or another copy of this script has taken it,
    // Lit goes without, and `define` sees whether that works.
    [
      /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
      '(() => { try { return $1.createPolicy("job-posting#lit", $2) } catch {} })()',
    ],
    // a page's Lit would warn of two versions
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),/, ';'],
    // svg`` and mathml``
    [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
    [/\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
    [/if\((this\.el=.{9,60}\.content),2===\w\|\|3===\w\)\{[^}]*\}/, '$1;'],
    // values within <script>, <style>, <textarea> and <title>
    [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}\}(?=else if\(8===)/, '}'],
    // values within comments, and in the place of attributes
    [/else\{let (\w)=-1;for\(;-1!==\(\1=\w\.data\.indexOf.*?\}(?=\w\+\+\}\})/, ''],
    [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/, ''],
    [/:6===\w\.type&&\(\w=new \w+\(\w,this,\w\)\)/, ':0'],
  ],
  'lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, '0;'],
    [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/, ''],
  ],
  'reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/\w+\?\.\(\{ReactiveElement:\w+\}\),/, ''],
    // what decorators need
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    [/static addInitializer\(\w\)\{[^}]*\}/, ''],
    [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    // properties' options that none has: `state`, `useDefault`, `type: Object`
    [/\w\.state&&\(\w\.attribute=!1\),/, ''],
    [/;break;case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, ''],
    [/;break;case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/, ''],
    [/\|\|\w\.useDefault&&.*?\)\)\)\)return/, '))return'],
    [/\w&&!\(this\._\$Ej\?\?=new Map\)\.has\(\w\)&&\(.*?\)\|\|(?=\(this\._\$AL)/, ''],
    [/\w\?\?this\._\$Ej\?\.get\(\w\)\?\?(?=\w)/, ''],
    [/useDefault:!1,/, ''],
  ],
};

/** The plugin. */
export const ownLit = () => ({
  name: 'own-lit',
  transform(code, id) {
    const name = /node_modules.*[\\/]([\w-]+\.js)$/.exec(id)?.[1];
    if (name === 'css-tag.js') return { code: CSS_TAG, map: null };
    const changes = CHANGES[name];
    if (!changes) return null;
    const change = (text, [from, to]) => {
      if (!from.test(text)) throw new Error(`${name} has no ${from} now`);
      return text.replace(from, to);
    };
    return { code: changes.reduce(change, code), map: null };
  },
});
