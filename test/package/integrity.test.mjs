import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';
import { recordMetric } from '../support/quality.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const hashes = JSON.parse(read('dist/integrity.json'));
const note = (figure) => recordMetric('S13', figure, { engine: 'Node', test: import.meta.url });

test('each script has its hash in the package', () => {
  assert.ok(Object.hasOwn(hashes, 'job-posting.min.js') && Object.hasOwn(hashes, 'job-posting.classic.min.js'));
  for (const [file, hash] of Object.entries(hashes)) {
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(read(`dist/${file}`))
        .digest('base64')}`,
      file,
    );
  }
  note(`${Object.keys(hashes).length} hashes are those of the scripts`);
});

test('another build gives the same bytes', async () => {
  const bundle = await rollup(config);
  const { output } = await bundle.generate(config.output);
  for (const file of output) assert.equal(file.code ?? file.source, read(`dist/${file.fileName}`).toString());
  assert.deepEqual(output.map(({ fileName }) => fileName).sort(), Object.keys(hashes).sort());
  note(`${output.length} of ${output.length} scripts rebuilt byte for byte`);
});

test('the package brings three others with it: parse5 is for servers alone, which have no parser of HTML', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  assert.deepEqual(Object.keys(dependencies), ['lit', 'parse5', 'zod']);
  note(`${Object.keys(dependencies).length} dependencies`);
});
