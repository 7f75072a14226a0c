import { expect } from '@open-wc/testing';
import { OPEN, aPosting, fullPosting } from '../fixtures/postings.js';
import { mountCard, settled } from '../support/mount.js';

const posting = aPosting({
  jobLocation: { name: 'San Francisco', addressLocality: 'San Francisco', addressCountry: 'US' },
});

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

/** The JSON-LD blocks that stand in the head, once there are `count`. */
const blocks = async (count: number): Promise<Record<string, unknown>[]> => {
  if (scripts().length !== count) {
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (scripts().length !== count) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(document.head, { childList: true });
    });
  }
  return scripts().map((script) => JSON.parse(script.text) as Record<string, unknown>);
};

describe('<job-posting structured-data>', () => {
  it('writes the posting into the head, and takes it away with the element', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    const [data] = await blocks(1);
    expect(data?.['@type']).to.equal('JobPosting');
    expect(data?.['title']).to.equal(fullPosting.title);
    expect(await card.toJSONLD()).to.deep.equal(data);
    card.remove();
    expect(await blocks(0)).to.deep.equal([]);
  });

  it('writes another posting in place of the first', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    await blocks(1);
    card.posting = { ...posting, title: 'Another' };
    await settled(card);
    await blocks(0);
    const [data] = await blocks(1);
    expect(data?.['title']).to.equal('Another');
    card.remove();
  });

  it('comes back with an element that is put back', async () => {
    const card = await mountCard(posting, `structured-data now="${OPEN}"`);
    await blocks(1);
    const home = card.parentElement;
    card.remove();
    home?.append(card);
    expect(await blocks(1)).to.have.length(1);
    card.remove();
  });

  for (const [title, input, attributes] of [
    ['without the attribute', posting, `now="${OPEN}"`],
    ['once it has expired', posting, 'structured-data now="2026-05-01"'],
    ['for what could not be shown', {}, 'structured-data'],
  ] as const) {
    it(`writes nothing ${title}`, async () => {
      const card = await mountCard(input, attributes);
      await card.toJSONLD();
      expect(await blocks(0)).to.deep.equal([]);
      card.remove();
    });
  }
});
