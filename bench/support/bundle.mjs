// Each contender as a page would download it: bundled for production, minified, compressed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';
import { minify } from 'terser';

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte(\.js)?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const { js } = path.endsWith('.js')
        ? compileModule(source, { filename: path })
        : compile(source, { filename: path });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Gives modules named `own:…`. */
const own = (modules) => ({
  name: 'own',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^own:/ }, ({ path }) => ({ path: path.slice('own:'.length), namespace: 'own' }));
    onLoad({ filter: /.*/, namespace: 'own' }, ({ path }) => ({ contents: modules[path], loader: 'js' }));
  },
});

/**
 * A contender's script.
 *
 * @param file Its file's name.
 * @param modules The code of the modules `own:…`, by their names.
 */
export const bundle = async (file, modules = {}) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../contenders/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser', 'svelte'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'error',
    plugins: [svelte, own(modules)],
  });
  const { code } = await minify(outputFiles[0].text, { module: true, ecma: 2022, compress: { passes: 3 } });
  return code;
};

export const sizeOf = (code) => ({
  min: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});
