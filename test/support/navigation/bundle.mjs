// Libraries that replace a page's content in place of loading pages, each as one classic script.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The script of a file in this folder, such as `turbo.js`; its exports are those of the global `navigation`. */
export const navigationScript = async (file) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    ignoreAnnotations: true, // package.json states side effects of dist alone
    write: false,
    format: 'iife',
    globalName: 'navigation',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
};
