// Whether the contenders with equal content show what ours shows: every text, in as much room.

const PIXELS = 2;

/** In a page: loads a contender, and `window.look()` gives the texts that it shows, in order, and their height. */
const prepare = async (urls, count) => {
  const root = document.getElementById('root');
  window.data = (await (await fetch('/postings.json')).json()).slice(0, count);
  for (const url of urls) window.contender = await import(url);
  const textsOf = (node) =>
    node instanceof Text
      ? [node.data.replace(/\s+/g, ' ').trim()].filter(Boolean)
      : [...(node.shadowRoot ?? node).childNodes].flatMap(textsOf);
  // what is out of sight has the height that it last had, or a guess
  const allLaidOut = new CSSStyleSheet();
  allLaidOut.replaceSync('* { content-visibility: visible !important; }');
  window.look = async (...selectors) => {
    const scopes = [document, ...[...root.children].map(({ shadowRoot }) => shadowRoot).filter(Boolean)];
    for (const { adoptedStyleSheets: sheets } of scopes) if (!sheets.includes(allLaidOut)) sheets.push(allLaidOut);
    await settled(root);
    const parts = selectors.map((selector) => root.firstElementChild.shadowRoot.querySelector(selector));
    return { texts: (parts.length > 0 ? parts : [root]).flatMap(textsOf), height: root.offsetHeight };
  };
};

const withPage = async (browser, { file, script }, count, run) => {
  const page = await browser.newPage();
  try {
    await page.page.evaluate(prepare, [script, `/${file}`].filter(Boolean), count);
    return await run(page.page);
  } finally {
    await page.close();
  }
};

/** @throws If `name` shows other texts than ours, or takes another height. */
const compare = (name, own, { texts, height }) => {
  const at = own.texts.findIndex((text, index) => text !== texts[index]);
  if (at >= 0) throw new Error(`${name} shows “${texts[at]}” where ours shows “${own.texts[at]}”`);
  if (texts.length > own.texts.length) throw new Error(`${name} also shows “${texts[own.texts.length]}”`);
  if (Math.abs(height - own.height) > PIXELS)
    throw new Error(`${name} is ${height} px high where ours is ${own.height} px high`);
};

/** @throws If one of `others` differs from ours in `count` cards, or rows. */
export const checkEqual = async (browser, ours, others, count, layout) => {
  const show = (contender) =>
    withPage(browser, contender, count, (page) =>
      page.evaluate(async (kind) => {
        await contender.mount(document.getElementById('root'), data, kind);
        return look();
      }, layout),
    );
  const own = await show(ours);
  for (const [name, contender] of Object.entries(others)) compare(name, own, await show(contender));
};

/** @throws If the other board differs from ours in its results or filters, after any of the steps that are measured. */
export const checkEqualBoard = async (browser, ours, other, count) => {
  const show = (contender) =>
    withPage(browser, contender, count, (page) =>
      page.evaluate(async () => {
        const { mount, turnTo, search, sort, openFilters } = contender;
        const steps = {
          'the first rendering': () => mount(document.getElementById('root'), data),
          'turning to the search': () => turnTo(),
          'a search': () => search('compilers'),
          'another search': () => search('robotics'),
          'the beginning of a word': () => search('mac'),
          'opening the filters': () => openFilters(),
          'going back': () => search(''),
          'another order': () => sort(),
        };
        const looks = {};
        for (const [name, step] of Object.entries(steps)) {
          await step();
          looks[name] = await look('[part~=results]', '[part~=filters]');
        }
        return looks;
      }),
    );
  const [own, others] = [await show(ours), await show(other)];
  for (const [step, looks] of Object.entries(own)) compare(`equal-board, after ${step},`, looks, others[step]);
};
