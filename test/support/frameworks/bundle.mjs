// The pages of the other frameworks, bundled for a browser and for a server.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile, compileModule } from 'svelte/compiler';

const svelte = (generate) => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte(\.js)?$/ }, ({ path: filename }) => {
      const run = filename.endsWith('.js') ? compileModule : compile;
      const { js } = run(readFileSync(filename, 'utf8'), { filename, generate });
      return { contents: js.code, loader: 'js' };
    });
  },
});

const optionsFor = (isServer) => ({
  bundle: true,
  write: false,
  target: 'es2022',
  conditions: isServer ? ['development', 'svelte'] : ['development', 'browser', 'svelte'],
  define: {
    'process.env.NODE_ENV': '"development"', // StrictMode renders twice, and mismatches are reported
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  logLevel: 'error',
  plugins: [svelte(isServer ? 'server' : 'client')],
});

const bundle = async (options, isServer) => {
  const { outputFiles } = await build({ ...optionsFor(isServer), ...options });
  return outputFiles[0].text;
};

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A framework's page as a classic script: the exports of `file` are those of the global `host`. */
export const pageScript = (file) => bundle({ entryPoints: [folder + file], format: 'iife', globalName: 'host' }, false);

/** Svelte's page as a server renders it. */
export const renderSvelte = async (data) => {
  const contents = `import { render } from 'svelte/server'; import App from './App.svelte';
    export default (data) => render(App, { props: { data } }).body;`;
  const code = await bundle({ stdin: { contents, resolveDir: folder }, format: 'esm', platform: 'node' }, true);
  const { default: render } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return render(data);
};
