// The manifest is of what is public, by paths of the package.
import { readFileSync } from 'node:fs';
import { publicManifest } from './cem-plugin-public-manifest.mjs';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    publicManifest({
      types: 'dist/index.d.ts',
      package: name,
      documentation: `https://unpkg.com/${name}@${version}/docs/elements.md`,
    }),
  ],
};
