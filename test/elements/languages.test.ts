import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/messages/catalog.js';
import { en } from '../../src/messages/en.js';
import { lazyEnglish } from '../../src/messages/en.lazy.js';
import { LOCALE_LOADERS } from '../../src/messages/locales.js';
import { defineMessages } from '../../src/messages/translate.js';
import type { JobPostingElement } from '../../src/index.js';
import { fullPosting } from '../fixtures/postings.js';
import { recordMetric } from '../support/quality.js';
import { mount, mountCard, settled } from '../support/mount.js';
import { byRole, partTexts, parts, visibleText } from '../support/queries.js';

const RIGHT_TO_LEFT = new Set(['ar', 'he']);
/** While one can apply, so that everything is shown. */
const NOW = '2026-02-10T09:00:00-07:00';
const posting = {
  ...fullPosting,
  application: { ...fullPosting.application, limit: 1 },
  startDates: [
    { start: '2026-05-18', end: '2026-08-07' },
    { start: '2026-06-15', end: '2026-09-04', available: false },
    { season: 'FALL', year: 2026 },
    'FLEXIBLE',
  ],
};

const cardIn = async (lang: string): Promise<JobPostingElement> => {
  const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
  const box = await mount<HTMLElement>(
    `<div lang="${lang}" dir="${dir}" style="inline-size: 320px"><job-posting now="${NOW}" layout="full"></job-posting></div>`,
  );
  const [card] = box.children as unknown as [JobPostingElement];
  card.posting = posting;
  await settled(card);
  return card;
};

describe('in each language', () => {
  for (const lang of Object.keys(LOCALE_LOADERS)) {
    it(`${lang}: the card speaks it, and fits 320 px`, async () => {
      const messages: Messages = { ...en, ...lazyEnglish, ...(await LOCALE_LOADERS[lang]!()).messages };
      const card = await cardIn(lang);
      expect(byRole(card, 'link', new RegExp(`^${messages.apply}`))).to.not.equal(null);
      expect(visibleText(card)).to.contain(messages['start.full']);
      expect(partTexts(card, 'fact-label')).to.include(messages['fact.duration']);
      expect(partTexts(card, 'label').join()).to.include(messages['start.choose']);
      const inside = parts(card, 'card').concat(parts(card, 'option'), parts(card, 'button'), parts(card, 'fact'));
      for (const element of inside) {
        expect(element.scrollWidth, `${element.part.value} is wider than its box`).to.be.at.most(
          element.clientWidth + 1,
        );
      }
    });
  }

  it('is noted', async () => {
    await recordMetric(
      'A8',
      `${Object.keys(LOCALE_LOADERS).length} languages beside English fit 320 px, two of them right to left`,
    );
  });

  it('follows a change of language anywhere above, and of one message', async () => {
    const card = await mountCard(posting, `now="${NOW}"`);
    expect(partTexts(card, 'button').join()).to.match(/^Apply/);
    card.setAttribute('lang', 'pt-BR');
    await expectText(card, 'button', /^Candidatar-se/);
    card.removeAttribute('lang');
    const before = document.documentElement.lang;
    document.documentElement.lang = 'nl';
    await expectText(card, 'button', /^Solliciteren/);
    defineMessages('nl', { apply: 'Nu solliciteren' });
    await expectText(card, 'button', /^Nu solliciteren/);
    defineMessages('nl', { apply: 'Solliciteren' });
    document.documentElement.lang = before;
  });

  it('keeps the language of the posting’s own words apart', async () => {
    const card = await mountCard({ ...posting, inLanguage: 'fr' }, `now="${NOW}" lang="de"`);
    const [title] = parts(card, 'title');
    expect(title?.lang).to.equal('fr');
    await expectText(card, 'button', /^Jetzt bewerben/);
  });
});

/** Waits, rendering by rendering, until the part says it. */
const expectText = async (card: JobPostingElement, part: string, text: RegExp): Promise<void> => {
  for (let frame = 0; frame < 100; frame++) {
    if (text.test(partTexts(card, part).join())) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(partTexts(card, part).join()).to.match(text);
};
