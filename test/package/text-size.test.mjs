// What a page downloads for the importer, besides the schema and the readers that it has already.
import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url).pathname;

/** The bytes of a module with what it imports of the importer, compressed. */
const sizeOf = async (contents) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'shared',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/(?:schema|sources)\// }, ({ path }) => ({ path, external: true })),
      },
    ],
  });
  return brotliCompressSync(outputFiles[0].contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
};

test('the importer is small', async () => {
  const all = await sizeOf("export { importPosting, importPostings } from './dist/text/index.js';");
  const english = await sizeOf(
    "import { Importer, english } from './dist/text/index.js'; export const { importPosting } = new Importer([english]);",
  );
  console.log(`importer: ${all} B with all languages, ${english} B with English alone`);
  assert.ok(all <= 70_500, `${all} B with all languages`);
  assert.ok(english <= 53_500, `${english} B with English alone`);
});

test('an importer of some languages leaves the others and the readers of data out', async () => {
  const { metafile } = await build({
    stdin: {
      contents: "import { Importer, english } from './dist/text/index.js'; console.log(new Importer([english]));",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  assert.ok(modules.some((path) => path.endsWith('languages/en.js')));
  assert.deepEqual(
    modules.filter((path) => /sources\/|languages\/(?:de|ja|zh)\.js/.test(path)),
    [],
  );
});
