// Writes docs/images/card.webp, the README's posting in the built card, and demo/assets/preview.jpg, what other sites show
// of a link to the site; in Chromium.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NAME, SENTENCE } from '../../scripts/site/shell.mjs';
import { launchChromium } from './engines.mjs';
import { startPageServer } from './page-server.mjs';

const WIDTH = 1040;
const MARGIN = 20;

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, posting] = /```json\n([\s\S]*?)```/.exec(readme);
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title>
<style>:root { color-scheme: light } body { margin: 0; padding: ${MARGIN}px; background: #f3f4f6; font: 16px/1.5 system-ui, sans-serif }</style>
<script type="module" src="/dist/job-posting.min.js"></script>
<job-posting src="/posting.json" now="2026-02-02T09:00:00-08:00" time-zone="America/Los_Angeles"></job-posting>`;

const server = await startPageServer({ '/': { body: page }, '/posting.json': { body: posting } });
const window = await launchChromium();
await window.page.setViewport({ width: WIDTH, height: 1000, deviceScaleFactor: 1.5 });
await window.open(server.origin);
const height = await window.evaluate(async () => {
  const card = document.querySelector('job-posting');
  await customElements.whenDefined('job-posting');
  await card.ready;
  await card.updateComplete;
  return Math.ceil(card.getBoundingClientRect().height);
});
await window.page.screenshot({
  path: fileURLToPath(new URL('../../docs/images/card.webp', import.meta.url)),
  type: 'webp',
  quality: 82,
  clip: { x: 0, y: 0, width: WIDTH, height: height + 2 * MARGIN },
});

// as wide and high as links to pages are shown
const [PREVIEW_WIDTH, PREVIEW_HEIGHT] = [1200, 630];
server.routes['/preview'] = {
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title>
<style>
@font-face { font-family: Inter; font-weight: 100 900; src: url('/node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'); }
:root { color-scheme: light; font: 16px/1.5 Inter, system-ui, sans-serif; --job-accent: #4338ca; --job-max: 30rem }
body { display: grid; grid-template-columns: 1fr 30rem; gap: 3.5rem; align-items: center; margin: 0; height: 630px; padding: 0 3.5rem;
  background: radial-gradient(circle at 90% 10%, #dfe2ff, transparent 55%), #f6f7fb; color: #0e1223; overflow: hidden; box-sizing: border-box }
h1 { margin: 0 0 1.5rem; font-size: 2.7rem; font-weight: 720; line-height: 1.1; letter-spacing: -0.04em; text-wrap: balance }
p { margin: 0; color: #4338ca; font-size: 1.3rem; font-weight: 650; letter-spacing: -0.02em }
</style>
<script type="module" src="/dist/job-posting.min.js"></script>
<div><h1>${SENTENCE}</h1><p>${NAME}</p></div>
<job-posting src="/posting.json" now="2026-02-02T09:00:00-08:00" time-zone="America/Los_Angeles"></job-posting>`,
};
await window.page.setViewport({ width: PREVIEW_WIDTH, height: PREVIEW_HEIGHT });
await window.open(`${server.origin}/preview`);
await window.evaluate(async () => {
  await customElements.whenDefined('job-posting');
  await document.querySelector('job-posting').ready;
  await document.fonts.ready;
});
await window.page.screenshot({
  path: fileURLToPath(new URL('../../demo/assets/preview.jpg', import.meta.url)),
  type: 'jpeg',
  quality: 80,
});
await window.close();
await server.close();
