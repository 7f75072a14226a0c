// Frameworks that render on a server or ahead: the card is there without a script, and navigation keeps the page.
import test from 'node:test';
import {
  applies,
  folderOf,
  followsLink,
  hasJsonLd,
  isTakenOver,
  readsCard,
  serve,
  showsCard,
  usesApp,
  withPage,
} from './browser.mjs';
import { build, commandFile, skip, withServer } from './newer-node.mjs';

/** A rendered card is on the first page; tags or components, which are rendered as well, on the second. */
const usesBoth = async (url) => {
  await withPage(url, readsCard, { javaScript: false });
  await withPage(url, async (page) => {
    await isTakenOver(page);
    await applies(page);
    await followsLink(page, 'a[href="/client"]', '#start');
    await hasJsonLd(page, 0);
    await usesApp(page);
    await followsLink(page, 'a[href="/"]', 'a[href="/client"]');
    await hasJsonLd(page, 1);
    await applies(page);
  });
  await withPage(`${url}client`, usesApp);
};

test('SvelteKit prerenders a card, takes it over, and navigates to tags and back', { skip }, async () => {
  build('sveltekit', 'vite', 'build', '--logLevel', 'warn');
  await usesBoth(await serve(new URL('dist/', folderOf('sveltekit'))));
});

test('React Router renders a card, hydrates around it, and navigates to components and back', { skip }, async () => {
  build('react-router', 'react-router', 'build');
  await withServer('react-router', [commandFile('react-router-serve'), 'build/server/index.js'], usesBoth);
});

test('Nuxt renders a card, takes it over, and navigates to components and back', { skip }, async () => {
  build('nuxt', 'nuxt', 'build');
  await withServer('nuxt', ['.output/server/index.mjs'], usesBoth);
});

/** Astro's page after its transition, whose pictures take clicks. */
const STILL = 'html:not([data-astro-transition])';

test('Astro writes a card, and data for one, and its client router navigates between them', { skip }, async () => {
  build('astro', 'astro', 'build');
  const url = await serve(new URL('dist/', folderOf('astro')));
  await withPage(url, readsCard, { javaScript: false });
  await withPage(url, async (page) => {
    await isTakenOver(page);
    await applies(page);
    await followsLink(page, 'a[href="/data.html"]', `${STILL} a[href="/"]`);
    await hasJsonLd(page, 1);
    await applies(page);
    await followsLink(page, 'a[href="/"]', `${STILL} a[href="/data.html"]`);
    await hasJsonLd(page, 1);
    await applies(page);
  });
  await withPage(`${url}data.html`, showsCard);
});
