import { expect } from '@open-wc/testing';
import { OPEN, aPosting, fullPosting } from '../fixtures/postings.js';
import { recordMetric } from '../support/quality.js';
import { mountCard, settled } from '../support/mount.js';
import { parts, visibleText } from '../support/queries.js';
import { corpus } from '../support/corpus.js';

const { documentElement: page } = document;
const arabic = aPosting({
  title: 'تدريب صيفي في تصميم الكتب',
  inLanguage: 'ar',
  hiringOrganization: { name: 'دار ورق' },
  description: '<p>تعمل مع فريق صغير على كتاب واحد.</p>',
  baseSalary: { currency: 'JOD', value: 450, unitText: 'MONTH' },
});

const only = (card: Element, part: string): HTMLElement => {
  const [element] = parts(card, part);
  if (!element) throw new Error(`no ${part}`);
  return element;
};
const articleOf = (card: Element): Element => {
  const article = card.shadowRoot?.querySelector('article');
  if (!article) throw new Error('no article');
  return article;
};
const language = (element: Element): string | null | undefined => element.closest('[lang]')?.getAttribute('lang');
const center = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

describe('languages and directions', () => {
  afterEach(() => {
    page.lang = 'en';
    page.dir = '';
  });

  it('say the posting’s language on its texts, and the page’s on the words of the interface', async () => {
    page.lang = 'en';
    const card = await mountCard(arabic, `now="${OPEN}"`);
    expect(language(only(card, 'title'))).to.equal('ar');
    expect(language(only(card, 'text'))).to.equal('ar');
    for (const label of [...parts(card, 'fact-label'), only(card, 'details-toggle'), only(card, 'posted')]) {
      const own = language(label) ?? page.lang;
      expect(own, label.textContent ?? '').to.equal('en');
    }
  });

  it('an Arabic posting on an English page: its text runs from the right, the card is laid out as the page', async () => {
    page.lang = 'en';
    const card = await mountCard(arabic, `now="${OPEN}" layout="full"`);
    const paragraph = parts(card, 'text').find((text) => text.textContent?.includes('تعمل'));
    expect(paragraph && getComputedStyle(paragraph).direction).to.equal('rtl');
    expect(getComputedStyle(articleOf(card)).direction).to.equal('ltr');
  });

  it('an English posting on an Arabic page: its text runs from the left, the card is mirrored', async () => {
    page.lang = 'ar';
    page.dir = 'rtl';
    const card = await mountCard(fullPosting, `now="${OPEN}" layout="full"`);
    const paragraph = only(card, 'text').querySelector('p') ?? only(card, 'text');
    expect(getComputedStyle(paragraph).direction).to.equal('ltr');
    expect(getComputedStyle(articleOf(card)).direction).to.equal('rtl');
    const [radio] = parts(card, 'radio');
    const [label] = parts(card, 'option-label');
    if (!radio || !label) throw new Error('nothing to choose');
    expect(center(radio)).to.be.above(center(label));
  });

  it('put what separates values between them, also where the words run the other way', async () => {
    page.dir = 'rtl';
    const card = await mountCard(fullPosting, `now="${OPEN}"`);
    const row = await mountCard(fullPosting, `now="${OPEN}" layout="row"`);
    const separated: [Element | null | undefined, string][] = [
      [only(card, 'slogan'), '::before'],
      [parts(card, 'value')[0]?.parentElement, '::after'],
      [parts(row, 'cell')[0], '::after'],
    ];
    for (const [element, pseudo] of separated) {
      if (!element) throw new Error('nothing to separate');
      expect(getComputedStyle(element, pseudo).content, element.outerHTML).to.include('·');
      expect(getComputedStyle(element, pseudo).direction, element.outerHTML).to.equal('rtl');
    }
  });

  it('isolate names from what is around them', async () => {
    const override = '\u202eEvil';
    const card = await mountCard(
      aPosting({ title: override, hiringOrganization: { name: override }, tags: [override] }),
      `now="${OPEN}" layout="full"`,
    );
    for (const element of [...parts(card, 'organization-name'), ...parts(card, 'tag'), only(card, 'title')]) {
      const bdi = element.closest('bdi') ?? element.querySelector('bdi');
      expect(bdi && getComputedStyle(bdi).unicodeBidi, element.outerHTML).to.equal('isolate');
    }
  });

  it('never throw, whatever the language tag', async function () {
    this.timeout(60_000);
    const tags = await corpus<string>(this, 'locales');
    for (const tag of tags) {
      page.lang = tag;
      const card = await mountCard(aPosting({ inLanguage: tag }), `now="${OPEN}"`);
      await settled(card);
      expect(visibleText(card), tag).to.include('Machine learning internship');
      card.remove();
    }
    await recordMetric(
      'A8',
      `${tags.length} of ${tags.length} language tags shown; text of a posting runs in its own direction`,
    );
  });
});
