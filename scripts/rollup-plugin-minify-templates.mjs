// @ts-check
import { minifyHTMLLiterals } from 'minify-literals';
// servers drop the same space, so that both have the same nodes
import { BLOCK_TAG } from '../dist/server/compile-template.js';

/**
 * Minifies css`` with Lightning CSS and collapses the white space of html``, keeping at least one space, except beside the
 * tags of blocks: each would be a node.
 *
 * @returns {import('rollup').Plugin}
 */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('/node_modules/') || !/\b(?:html|svg|css)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id,
      html: {
        collapseWhitespace: true,
        conservativeCollapse: true, // never drop the space between inline elements
        keepClosingSlash: true, // svg`<path/>` breaks without it
        removeEmptyAttributes: false, // keep value="" and alt=""
        removeAttributeQuotes: true,
        minifyJS: false,
      },
    });
    return { code: (result?.code ?? code).replace(BLOCK_TAG, '$1'), map: null };
  },
});
