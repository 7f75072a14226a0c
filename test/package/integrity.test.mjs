import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { rollup } from 'rollup';
import configs from '../../rollup.config.mjs';
import { recordMetric } from '../support/quality.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const hashes = JSON.parse(read('dist/integrity.json'));
const note = (figure) => recordMetric('S13', figure, { engine: 'Node', test: import.meta.url });

test('each script has its hash in the package', () => {
  for (const [file, hash] of Object.entries(hashes)) {
    assert.equal(
      hash,
      `sha384-${createHash('sha384')
        .update(read(`dist/${file}`))
        .digest('base64')}`,
      file,
    );
  }
});

test('the README gives the hash of the script', () => {
  const [, block] = /<!-- integrity: generated -->([\s\S]*?)<!-- \/integrity -->/.exec(read('README.md').toString());
  assert.deepEqual(block.match(/sha384-[^"]+/g), [hashes['job-posting.min.js']]);
  note('the hash in the README is the script’s');
});

test('another build gives the same bytes', async () => {
  for (const config of configs) {
    const bundle = await rollup(config);
    const { output } = await bundle.generate(config.output);
    assert.equal(output[0].code, read(config.output.file).toString(), config.output.file);
  }
  note(`${configs.length} of ${configs.length} scripts rebuilt byte for byte`);
});

test('the package brings two others with it at most', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  assert.ok(Object.keys(dependencies).length <= 2);
  note(`${Object.keys(dependencies).length} dependencies`);
});
