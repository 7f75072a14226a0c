import { build } from 'esbuild';
const load = async (dir) => {
  const r = await build({
    stdin: {
      contents: `export { safeParsePosting } from './src/schema/parser/parse-internal.ts'`,
      resolveDir: dir,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import('data:text/javascript;base64,' + Buffer.from(r.outputFiles[0].text).toString('base64'));
};
const [a, b] = [await load('/tmp/old'), await load('/work/main')];
const { postings } = await import('./bench/support/postings.mjs');
const list = postings(10000);
for (let k = 0; k < 8; k++) {
  const row = [];
  for (const m of [a, b]) {
    const t = process.cpuUsage().user;
    list.map((p) => m.safeParsePosting(p));
    row.push(((process.cpuUsage().user - t) / 1000).toFixed(0));
  }
  console.log('before', row[0], 'after', row[1]);
}
