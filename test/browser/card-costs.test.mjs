// What cards and rows take, in numbers that do not depend on the machine. The formatters of a card: formatters.test.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { postings } from '../../bench/support/postings.mjs';
import { launchChromium } from '../support/engines.mjs';
import { findChrome } from '../support/find-browsers.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';

/**
 * The most that each takes of what is counted:
 * - nodes: elements, texts and comments, in all shadow roots;
 * - renderings: calls of an element's `render`, nested elements included;
 * - clones: calls of `importNode`, with which Lit begins each instance of a template;
 * - updateRenderings, updateNodes: renderings, and nodes that are added, when one field changes.
 */
const CEILINGS = {
  'the first card': { nodes: 214, renderings: 2, clones: 16, updateRenderings: 1, updateNodes: 0 },
  'each of many first cards': { nodes: 214, renderings: 2, clones: 16, updateRenderings: 1, updateNodes: 0 },
  'a further card': { nodes: 214, renderings: 1, clones: 16, updateRenderings: 1, updateNodes: 0 },
  // the same as a row of a board, in a card, with a space after each fact
  'a further card of one line': { nodes: 62, renderings: 1, clones: 2, updateRenderings: 1, updateNodes: 0 },
  'a further row of a board': { nodes: 50, renderings: 1, clones: 2, updateRenderings: 1, updateNodes: 0 },
};

const COUNT = 100;
const NOW = '2026-01-30'; // while all of them are open

/** In the page, before its scripts: counts in `window.counts`. */
const noteCosts = () => {
  window.counts = { renderings: 0, clones: 0 };
  const { importNode } = Document.prototype;
  Document.prototype.importNode = function (...args) {
    window.counts.clones += 1;
    return importNode.apply(this, args);
  };
  const { define } = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, type, ...rest) {
    const { render } = type.prototype;
    type.prototype.render = function (...args) {
      window.counts.renderings += 1;
      return render.apply(this, args);
    };
    return define.call(this, name, type, ...rest);
  };
};

/** Functions of the page. */
const helpers = {
  countNodes: (node) => {
    const children = [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])];
    return children.reduce((sum, child) => sum + window.countNodes(child), 1);
  },
  /** Waits until nothing is added in idle time any more. */
  settle: async (root) => {
    const idle = () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve)));
    for (let [last, now] = [-1, 0]; last !== now; [last, now] = [now, window.countNodes(root)])
      for (let times = 0; times < 3; times++) await idle();
  },
  /** What `run` takes, divided by `count`. */
  costsOf: async (root, count, run) => {
    const [nodes, { renderings, clones }] = [window.countNodes(root), window.counts];
    window.counts = { ...window.counts };
    await run();
    await window.settle(root);
    return {
      nodes: (window.countNodes(root) - nodes) / count,
      renderings: (window.counts.renderings - renderings) / count,
      clones: (window.counts.clones - clones) / count,
    };
  },
  retitled: (list) => list.map((posting) => ({ ...posting, title: `${posting.title}!` })),
};

/** In the page: what cards take. */
const measureCards = async (list, layout, now) => {
  const root = document.querySelector('main');
  const cards = list.map(() => Object.assign(document.createElement('job-posting'), { now, layout }));
  const built = await window.costsOf(root, list.length, async () => {
    cards.forEach((card, index) => (card.posting = list[index]));
    root.append(...cards);
    await Promise.all(cards.map((card) => card.ready));
  });
  const updated = await window.costsOf(root, list.length, async () => {
    window.retitled(list).forEach((posting, index) => (cards[index].posting = posting));
    await Promise.all(cards.map((card) => card.ready));
  });
  return { ...built, updateRenderings: updated.renderings, updateNodes: updated.nodes };
};

/** In the page: what the rows of a board take, without what the board has around them. */
const measureRows = async (list, now) => {
  const root = document.querySelector('main');
  const board = Object.assign(document.createElement('job-board'), { now, pageSize: list.length, noUrl: true });
  root.append(board);
  board.postings = list.slice(0, 1);
  await board.ready;
  await window.settle(root);
  const set = (shown) => async () => {
    board.postings = shown;
    await board.ready;
  };
  const built = await window.costsOf(root, list.length - 1, set(list));
  const updated = await window.costsOf(root, list.length, set(window.retitled(list)));
  return { ...built, updateRenderings: updated.renderings, updateNodes: updated.nodes };
};

const page = pageHtml({
  title: 'Costs',
  script: `<script>(${noteCosts})();${globalFunctions(helpers)}</script><script type="module" src="/dist/job-posting.min.js"></script>`,
  body: '<main></main>',
});

describe('the costs of cards and rows, in Chromium', { skip: !findChrome() }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startPageServer({ '/': { body: page } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const check = (name, costs) => {
    const figures = Object.entries(costs).map(([key, value]) => [key, Math.ceil(value)]);
    const above = figures.filter(([key, value]) => value > CEILINGS[name][key]);
    assert.deepEqual(Object.fromEntries(above), {}, `${name} takes more than the ceilings allow`);
  };

  const open = () => browser.open(`${server.origin}/`);
  const cards = async (count, layout, { isFirst }) => {
    await open();
    if (!isFirst) await browser.evaluate(measureCards, postings(1), layout, NOW);
    return browser.evaluate(measureCards, postings(count), layout, NOW);
  };

  it('of the first card stay below the ceilings', async () => {
    check('the first card', await cards(1, 'card', { isFirst: true }));
  });

  it('of each of many first cards stay below the ceilings', async () => {
    check('each of many first cards', await cards(COUNT, 'card', { isFirst: true }));
  });

  it('of a further card stay below the ceilings', async () => {
    check('a further card', await cards(COUNT, 'card', { isFirst: false }));
  });

  it('of a further card of one line stay below the ceilings', async () => {
    check('a further card of one line', await cards(COUNT, 'row', { isFirst: false }));
  });

  it('of a further row of a board stay below the ceilings', async () => {
    await open();
    check('a further row of a board', await browser.evaluate(measureRows, postings(COUNT), NOW));
  });
});
