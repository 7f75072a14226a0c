// Whether the contenders with equal content show what ours shows: every text, in as much room.
const PIXELS = 2;

/** In a page: the texts that a contender shows, one after the other, and the height that they take. */
const shownBy = async (urls, count, layout) => {
  const root = document.getElementById('root');
  const data = (await (await fetch('/postings.json')).json()).slice(0, count);
  let contender;
  for (const url of urls) contender = await import(url);
  await contender.mount(root, data, layout);
  await painted();
  await new Promise((resolve) => requestIdleCallback(resolve));
  await painted();
  const textsOf = (node) =>
    node instanceof Text
      ? [node.data.replace(/\s+/g, ' ').trim()].filter(Boolean)
      : [...(node.shadowRoot ?? node).childNodes].flatMap(textsOf);
  return { texts: textsOf(root), height: root.getBoundingClientRect().height };
};

/**
 * @throws If one shows other texts than ours, or takes another height.
 */
export const checkEqual = async (browser, ours, others, count, layout) => {
  const show = async ({ file, script }) => {
    const page = await browser.newPage();
    try {
      return await page.page.evaluate(shownBy, [script, `/${file}`].filter(Boolean), count, layout);
    } finally {
      await page.close();
    }
  };
  const own = await show(ours);
  for (const [name, contender] of Object.entries(others)) {
    const { texts, height } = await show(contender);
    const at = own.texts.findIndex((text, index) => text !== texts[index]);
    if (at >= 0 || texts.length !== own.texts.length)
      throw new Error(`${name} shows “${texts[at] ?? texts.at(-1)}” where ours shows “${own.texts[at]}”`);
    if (Math.abs(height - own.height) > PIXELS) throw new Error(`${name} is ${height} px high, and ours ${own.height}`);
  }
};
