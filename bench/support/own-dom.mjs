// The modules `own:…` of the contenders with equal content: what ours ends up with on the page. So they follow every change.
import { bundle } from './bundle.mjs';
import { distFiles } from './files.mjs';
import { openBrowser } from './page.mjs';
import { POSTINGS, ROWS, SAMPLE, postings } from './postings.mjs';

/** The modules of the page that captures, by name, in the order in which it takes them. */
const PAGE_FILES = {
  ours: 'ours.js',
  rows: 'ours-rows.js',
  board: 'board.js',
  words: 'equal-words.js',
  capture: '../support/capture.js',
};

const captureAll = async () => {
  const names = Object.keys(PAGE_FILES);
  const scripts = await Promise.all(names.map(async (name) => [`/${name}.js`, await bundle(PAGE_FILES[name])]));
  const browser = await openBrowser(
    new Map([...distFiles(), ...scripts, ['/postings.json', JSON.stringify(postings(POSTINGS))]]),
  );
  try {
    const { page } = await browser.newPage();
    return await page.evaluate(
      async (moduleNames, sample, length) => {
        await import('/dist/job-posting.min.js');
        const modules = await Promise.all(moduleNames.map((name) => import(`/${name}.js`)));
        const [ours, rows, board, words, { captureCard, captureRow, captureList, captureBoard }] = modules;
        const all = await (await fetch('/postings.json')).json();
        return {
          card: await captureCard(ours, sample, words),
          row: await captureRow(board, sample, words),
          list: await captureList(rows, all.slice(0, length)),
          board: await captureBoard(board, all),
        };
      },
      names,
      SAMPLE,
      ROWS,
    );
  } finally {
    await browser.close();
  }
};

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
const renderer = (code) => `export const render = (h, words, id, { plain, Html }) => ${code};`;

let ownCode;
/** Their code by their names. */
export const ownModules = () =>
  (ownCode ??= captureAll().then(({ card, row, list, board }) => ({
    card: constants({ css: card.css, html: card.html, bindings: card.bindings }),
    'card-react': renderer(card.react),
    row: constants({ html: row.html, bindings: row.bindings }),
    'row-react': renderer(row.react),
    list: constants(list),
    board: constants({ css: board.css, html: board.html }),
    facets: constants({ html: board.facets, drawsHiddenFacets: board.drawsHiddenFacets }),
  })));
