// Writes dist/frameworks/: types of the elements for each framework, and components where types are not enough.
import { mkdirSync, writeFileSync } from 'node:fs';
import { NOTE } from './frameworks/manifest.mjs';
import { reactModules, reactTypes } from './frameworks/react.mjs';
import { sharedTypes } from './frameworks/shared-types.mjs';
import { preactTypes, solidTypes, svelteTypes } from './frameworks/types-only.mjs';
import { vueModules, vueTypes } from './frameworks/vue.mjs';

const dist = new URL('../dist/frameworks/', import.meta.url);
const EMPTY = `${NOTE} There are types alone.\nexport {};\n`;

const files = {
  'elements.d.ts': sharedTypes(),
  'elements.js': EMPTY,
  'preact.d.ts': preactTypes(),
  'preact.js': EMPTY,
  'react.d.ts': reactTypes(),
  'solid.d.ts': solidTypes(),
  'solid.js': EMPTY,
  'svelte.d.ts': svelteTypes(),
  'svelte.js': EMPTY,
  'vue.d.ts': vueTypes(),
  ...reactModules(),
  ...vueModules(),
};

for (const folder of ['react', 'vue']) mkdirSync(new URL(folder, dist), { recursive: true });
for (const [file, text] of Object.entries(files)) writeFileSync(new URL(file, dist), text);
