import { expect } from '@open-wc/testing';
import { OPEN, aPosting } from '../../fixtures/postings.js';
import { cardOf, openPageWithout } from '../../support/page-without.js';

const markup = (content: string): string =>
  `<job-posting now="${OPEN}"><template shadowrootmode="open"><p>Rendered before</p></template>${content}</job-posting>`;
const data = `<script type="application/json">${JSON.stringify(aPosting({}))}</script>`;

describe('what was in a shadow root before the script, on a page that lacks the file to take it over', () => {
  for (const [title, content, isKept] of [
    ['is replaced by the posting', data, false],
    ['stays where there is no posting', '<a href="/job">Own page</a>', true],
  ] as const) {
    it(title, async () => {
      const page = await openPageWithout('src/elements/shared/prerendered.ts', markup(content));
      const card = await cardOf(page);
      await card.updateComplete;
      const text = card.shadowRoot?.textContent ?? '';
      expect(text.includes('Rendered before')).to.equal(isKept);
      expect(card.shadowRoot?.querySelectorAll('[part~=title]')).to.have.length(isKept ? 0 : 1);
      expect((card.shadowRoot?.adoptedStyleSheets.length ?? 0) > 0).to.equal(!isKept);
      page.remove();
    });
  }
});
