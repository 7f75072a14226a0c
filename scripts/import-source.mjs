// Imports TypeScript modules of src, before anything is built.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param paths Below src/: `schema/job-posting.ts`. Returns all their exports together. */
export const importSource = async (...paths) => {
  const { outputFiles } = await build({
    stdin: {
      contents: paths.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
};
