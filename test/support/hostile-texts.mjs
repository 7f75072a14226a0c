// Texts of postings that try to leave their place in HTML: our own, and the corpora of attacks where those are at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPTURES } from './captures.mjs';

const OWN = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><!--',
  '</template><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus=alert(1) autofocus='",
  '</job-posting><b onclick=alert(1)>x',
  '</title></textarea></noscript><iframe src=javascript:alert(1)>',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://acme.example/" onclick="alert(1)" style="position:fixed">x</a>',
  '<p><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<table><td><table><p><a href=x><table><a href=y>z',
  '<template shadowrootmode=open><slot></slot></template>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '\u0000<\u0000script>alert(1)</script>',
  '\u0001{{constructor.constructor("alert(1)")()}}${alert(1)}',
  '<b>'.repeat(2000),
  '<div>'.repeat(3000),
  '\uD800 <p>\uDFFF',
];

const CORPORA = ['xss-all-distinct', 'xss-mxss', 'dom-clobbering', 'html-malformed-html5lib-tree'];

const corpus = (name) => {
  const file = join(CAPTURES, 'hostile', `${name}.json`);
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** Each text once. Of each corpus every `step`th. Default: all. */
export const hostileTexts = (step = 1) => [
  ...OWN,
  ...CORPORA.flatMap(corpus).filter((text, at) => typeof text === 'string' && text && at % step === 0),
];
