// The modules `own:…` of the contenders with equal content: what ours ends up with on the page. So they follow every change.
import { bundle } from './bundle.mjs';
import { distFiles } from './files.mjs';
import { openBrowser } from './page.mjs';
import { POSTINGS, postings } from './postings.mjs';

/** A posting whose words all differ, so that each is found where it is shown. */
const SAMPLE = {
  ...postings(1)[0],
  identifier: 'sample-4711',
  title: 'Sample of a Title',
  url: 'https://acme.example/jobs/sample',
  hiringOrganization: { name: 'Sample & Sons', url: 'https://sons.example/' },
  datePosted: '2026-01-13',
  validThrough: '2026-04-14',
  startDates: [
    { start: '2026-05-04', end: '2026-07-28' },
    { start: '2026-06-01', end: '2026-08-29' },
  ],
  application: { url: 'https://acme.example/jobs/sample/apply' },
};

const PAGE_FILES = { card: 'ours.js', board: 'board.js', words: 'equal-words.js', capture: '../support/capture.js' };

const capture = async () => {
  const names = Object.keys(PAGE_FILES);
  const scripts = await Promise.all(names.map(async (name) => [`/${name}.js`, await bundle(PAGE_FILES[name])]));
  const browser = await openBrowser(
    new Map([...distFiles(), ...scripts, ['/postings.json', JSON.stringify(postings(POSTINGS))]]),
  );
  try {
    const { page } = await browser.newPage();
    return await page.evaluate(async (sample) => {
      await import('/dist/job-posting.min.js');
      const [card, board, words, { captureCard, captureBoard }] = await Promise.all(
        ['card', 'board', 'words', 'capture'].map((name) => import(`/${name}.js`)),
      );
      const all = await (await fetch('/postings.json')).json();
      return { card: await captureCard(card, sample, words), board: await captureBoard(board, all, sample, words) };
    }, SAMPLE);
  } finally {
    await browser.close();
  }
};

const constants = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
const renderer = (code) => `export const render = (h, words, id, { plain, Html }) => ${code};`;

let modules;
/** Their code by their names. */
export const ownModules = () =>
  (modules ??= capture().then(({ card, board }) => ({
    card: constants({ css: card.css, html: card.html, bindings: card.bindings }),
    'card-react': renderer(card.react),
    row: constants({ html: board.row.html, bindings: board.row.bindings }),
    'row-react': renderer(board.row.react),
    board: constants({ css: board.css, html: board.html }),
    facets: constants({ html: board.facets, drawsHiddenFacets: board.drawsHiddenFacets }),
  })));
