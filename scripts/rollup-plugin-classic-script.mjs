import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/**
 * Writes the main script once more, for pages that load it by a plain `<script>`. It loads the same chunks.
 *
 * @param {{ entry: string, file: string, name: string }} options `entry`: the main script's file name; `file`: the classic
 *   script's; `name`: the global variable that gets the exports.
 * @returns {import('rollup').Plugin} To be placed after the plugins that change the main script.
 */
export const classicScript = ({ entry, file, name }) => ({
  name: 'classic-script',
  async generateBundle(_, bundle) {
    const main = bundle[entry];
    if (main?.type !== 'chunk') throw new Error(`There is no script ${entry}`);
    const source = {
      name: 'main-script',
      resolveId: (/** @type {string} */ id) => (id === entry ? id : { id, external: true }),
      load: () => main.code,
      // Rollup's own code also resolves the address of a script that is not on the page
      resolveImportMeta: () => '(document.currentScript?.src || document.baseURI)',
    };
    const minify = terser({ ecma: 2022, compress: { inline: 1 }, mangle: false }); // the names are short already
    const build = await rollup({ input: entry, plugins: [source, minify], treeshake: false });
    const { output } = await build.generate({ format: 'iife', name, compact: true });
    this.emitFile({ type: 'asset', fileName: file, source: output[0].code });
  },
});
