// The manifest is of what is public, by paths of the package.
import { publicManifest } from './cem-plugin-public-manifest.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicManifest({ types: 'dist/index.d.ts', package: 'job-posting-elements' })],
};
