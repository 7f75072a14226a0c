// A browser, and a server for the files of a built app.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChrome, isRoot } from '../../../test/support/find-browsers.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** @returns The address of a server for the files of a folder. It ends with the process. */
export const serve = async (folder) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    try {
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const file = readFileSync(new URL(`.${path}`, folder));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  server.unref();
  return `http://localhost:${server.address().port}/`;
};

/** Opens a page, calls `use` with it, and expects no error on its console. */
export const withPage = async (url, use) => {
  const browser = await launch({
    executablePath: findChrome(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      const { url: source = '' } = message.location();
      if (source.endsWith('/favicon.ico') || !['error', 'warn'].includes(message.type())) return;
      errors.push(`${message.text()} ${source}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    await use(page).catch((error) => errors.push(String(error)));
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await browser.close();
  }
};

export const showsCard = (page) =>
  page.waitForFunction(() => {
    const title = document.querySelector('job-posting')?.shadowRoot?.querySelector('[part~=title]');
    return title?.textContent.includes('Design Intern');
  });

const shows = (page, id, text) =>
  page.waitForFunction((...[name, wanted]) => document.querySelector(`#${name}`).textContent === wanted, {}, id, text);

/** Uses an app that shows the chosen start date and what was applied for. */
export const usesApp = async (page) => {
  await showsCard(page);
  await shows(page, 'start', '2099-06-15');
  await page.waitForFunction(() => document.querySelector('job-start-date-picker').value === '2099-06-15');
  const inside = (selector, host) =>
    page.evaluateHandle((one, other) => document.querySelector(other).shadowRoot.querySelector(one), selector, host);
  const option = await inside('input[value="2099-05-18"]', 'job-start-date-picker');
  await option.asElement().click();
  await shows(page, 'start', '2099-05-18');
  const link = await inside('[part~=apply__button]', 'job-posting');
  await link.asElement().click();
  await shows(page, 'applied', 'Design Intern');
};

export const folderOf = (name) => new URL(`../${name}/`, import.meta.url);
export const pathOf = (name) => fileURLToPath(folderOf(name));
