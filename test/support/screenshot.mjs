// Writes docs/images/card.webp: the README's posting in the built card, in Chromium.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
await window.close();
await server.close();
