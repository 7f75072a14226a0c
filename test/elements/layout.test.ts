import { expect } from '@open-wc/testing';
import { OPEN, aPosting, asInput, fullPosting } from '../fixtures/postings.js';
import { STATES } from '../fixtures/states.js';
import { recordMetric } from '../support/quality.js';
import { mountCard, settled } from '../support/mount.js';
import { deepElements, parts } from '../support/queries.js';
import { pointerTargets } from '../support/pointer-targets.js';
import { corpus } from '../support/corpus.js';

const { documentElement: page } = document;
const SPACING = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

/** Shows an element in a box of this width. A box and not a window, which WebKit does not make so narrow. */
const inBox = (element: Element, width: number): HTMLElement => {
  const box = element.parentElement;
  if (!box) throw new Error('not mounted');
  box.style.inlineSize = `${width}px`;
  return box;
};

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** What reaches beyond its box, or is cut off in it. A wide table may scroll by itself. */
const overflows = (box: Element): string[] =>
  [
    box,
    ...deepElements(box).flatMap((element) => [
      element,
      ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
    ]),
  ]
    .filter((element) => !element.matches('.sr, .sr *') && element.checkVisibility() && !scrolls(element))
    .filter((element) => !(element.closest('table, pre') && element !== box))
    .flatMap((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || display === 'contents') return [];
      const wide =
        (element === box || element.matches('job-posting, article')) && element.scrollWidth > element.clientWidth;
      const cut = overflowX !== 'visible' && overflowY !== 'visible' && element.scrollHeight - element.clientHeight > 1;
      return wide || cut
        ? [`${element.localName}.${element.className}: ${element.scrollWidth} of ${element.clientWidth}`]
        : [];
    });

describe('layout', () => {
  before(() => {
    page.lang = 'en';
  });
  afterEach(() => {
    localStorage.clear();
    page.dir = '';
    page.style.fontSize = '';
  });

  for (const width of [320, 1280]) {
    it(`has targets of at least 24 pixels, and start dates of at least 44, at ${width} pixels`, async () => {
      let checked = 0;
      for (const [name, show] of Object.entries(STATES)) {
        const element = await show();
        inBox(element, width);
        for (const target of pointerTargets(element)) {
          const least = target.element.matches('label') ? 44 : 24;
          const what = `${name}: ${target.element.outerHTML.slice(0, 120)}`;
          expect(target.height, what).to.be.at.least(least);
          expect(target.width, what).to.be.at.least(24);
          checked++;
        }
        element.remove();
      }
      await recordMetric('A2', `${checked} targets at ${width} px`);
    });
  }

  for (const direction of ['ltr', 'rtl']) {
    for (const { title, text, size } of [
      { title: 'as it is', text: '', size: '' },
      { title: 'with WCAG’s text spacing', text: SPACING, size: '' },
      { title: 'with text of twice the size', text: '', size: '200%' },
    ]) {
      it(`fits 320 pixels in every state, ${title}, ${direction}`, async () => {
        page.dir = direction;
        page.style.fontSize = size;
        for (const [name, show] of Object.entries(STATES)) {
          const element = await show();
          const box = inBox(element, 320);
          for (const inner of [
            box,
            ...deepElements(box),
            ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
          ])
            if (inner instanceof HTMLElement) inner.style.cssText += text;
          expect(overflows(box), name).to.deep.equal([]);
          element.remove();
        }
        await recordMetric(
          'A4',
          `${Object.keys(STATES).length} states at 320 px, both directions, text spacing, 200 % text`,
        );
      });
    }
  }

  it('holds every hostile text in every field at 320 pixels', async function () {
    this.timeout(120_000);
    const texts = await corpus<string>(this, 'text-hostile');
    const card = await mountCard(fullPosting, `now="${OPEN}" layout="full"`);
    const box = inBox(card, 320);
    for (const text of texts) {
      card.posting = asInput(everywhere(text));
      await settled(card);
      expect(overflows(box), JSON.stringify(text.slice(0, 60))).to.deep.equal([]);
    }
    await recordMetric('R11', `${texts.length} of ${texts.length} hostile texts fit 320 px`);
  });

  it('shows a row’s title in one line where there is room', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}" layout="row"`);
    inBox(card, 960);
    const [title] = parts(card, 'title');
    expect(title?.getBoundingClientRect().height).to.be.below(36);
  });
});

/** The posting with `text` in every field that takes words. */
const everywhere = (text: string): Record<string, unknown> =>
  aPosting({
    title: `T ${text}`,
    hiringOrganization: { name: text, slogan: text, description: text },
    identifier: text,
    industry: text,
    department: text,
    team: text,
    tags: [text],
    skills: [text],
    jobLocation: [
      { name: text, note: text },
      { addressLocality: text, addressRegion: text, addressCountry: text },
    ],
    workplaceNote: text,
    applicantLocationRequirements: [text],
    workAuthorization: { note: text },
    baseSalary: [{ currency: 'USD', value: 45, unitText: 'HOUR', appliesTo: text, note: text }],
    jobBenefits: [{ name: text, note: text }],
    deadlineNote: text,
    startDates: [
      { start: '2026-05-18', label: text, note: text },
      { start: '2026-06-15', label: text },
    ],
    durationNote: text,
    educationRequirements: { levels: [text], fields: [text], classYears: [text], gpa: text, note: text },
    languages: [text],
    description: text,
    responsibilities: text,
    qualifications: text,
    notice: text,
    sections: [{ heading: `H ${text}`, body: text, kind: 'LEGAL' }],
    application: { url: '/apply', documents: [text], steps: [text], instructions: text },
  });
