// @ts-check
// The scripts' copy of Lit lives beside a page's own copy. Everything else about it is as npm has it.

/** By module: the text that is replaced, and its replacement. */
const REPLACEMENTS = {
  'lit-html.js': [
    // A policy's name can be taken once. If it is taken, or the page allows no policy, Lit goes without; `define` tests
    // whether that works.
    [
      '.trustedTypes,',
      '.trustedTypes&&{createPolicy(_,rules){try{return trustedTypes.createPolicy("job-posting#lit",rules)}catch{}}},',
    ],
    // a page's copy would warn that there are two
    ['litHtmlVersions??=[]', 'litHtmlVersions,[]'],
  ],
  'lit-element.js': [['litElementVersions??=[]', 'litElementVersions,[]']],
  'reactive-element.js': [['reactiveElementVersions??=[]', 'reactiveElementVersions,[]']],
};

/** @returns {import('rollup').Plugin} */
export const patchLit = () => ({
  name: 'patch-lit',
  transform(code, id) {
    const [, name] = Object.entries(REPLACEMENTS).find(([file]) => id.endsWith(`/${file}`)) ?? [];
    if (!id.includes('node_modules') || !name) return null;
    let text = code;
    for (const [from, to] of name) {
      if (!text.includes(from)) throw new Error(`${id} has no ${from}: look at scripts/rollup-plugin-patch-lit.mjs`);
      text = text.replace(from, to);
    }
    return { code: text, map: null };
  },
});
