import { expect } from '@open-wc/testing';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { OPEN, aPosting } from '../fixtures/postings.js';
import { recordMetric } from '../support/quality.js';
import { mountCard } from '../support/mount.js';
import { deepElements } from '../support/queries.js';

const SAID = new Set([
  'article',
  'heading',
  'link',
  'button',
  'radiogroup',
  'radio',
  'group',
  'list',
  'alert',
  'complementary',
]);

/** Once a card: no landmark, which a list of cards would repeat; each link and group says what it is for. */
const TABLE = [
  'article Machine learning internship',
  'link Acme',
  'heading 3 Machine learning internship',
  'group',
  'summary Hourly, monthly and yearly',
  'radiogroup Choose a start date (optional)',
  'radio May 18 – Aug 7, 2026 12 weeks',
  'radio Jun 15 – Sep 4, 2026 12 weeks',
  'radio Flexible',
  'alert',
  'link Apply for Machine learning internship at Acme',
  'heading 4 Note to applicants',
  'list',
  'heading 4 About the role',
  'heading 4 What you’ll do',
  'list',
  'heading 4 What we’re looking for',
  'heading 4 How to apply',
  'heading 4 Hiring process',
  'list',
  'heading 4 About Acme',
  'group',
  'summary Legal information',
];

/** Role, level and name of all that has one, in the order of reading. */
const outline = (host: Element): string[] =>
  deepElements(host.shadowRoot ?? host).flatMap((element) => {
    const role = element.matches('summary') ? 'summary' : getRole(element);
    if (!element.checkVisibility() || !role || !(SAID.has(role) || role === 'summary')) return [];
    const level = element.getAttribute('aria-level');
    const name = role === 'summary' ? element.textContent : computeAccessibleName(element);
    return [[role, level, name?.replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ')];
  });

describe('names and roles', () => {
  before(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
  });

  for (const scheme of ['light', 'dark']) {
    it(`are those of the table: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const card = await mountCard(aPosting({}), `now="${OPEN}" layout="full" heading-level="3"`);
      expect(outline(card)).to.deep.equal(TABLE);
      await recordMetric(
        'A6',
        'article, headings, links, radio group and folded parts have the names of the table, light and dark',
      );
    });
  }
});
