import { expect } from '@open-wc/testing';
import { isPlaceholder } from '../../../src/schema/placeholder.js';
import type { JobPostingElement } from '../../../src/index.js';
import { OPEN } from '../../fixtures/postings.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { mount, mountCard, settled } from '../../support/mount.js';
import { deepElements, parts, textOf } from '../../support/queries.js';

const LINKED_DATA = 'script[type="application/ld+json"]';

/** Settles when the head has `count` blocks of JSON-LD. */
const blocks = async (count: number): Promise<void> => {
  const there = (): boolean => document.head.querySelectorAll(LINKED_DATA).length === count;
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => there() && (watch.disconnect(), resolve()));
    watch.observe(document.head, { childList: true });
    if (there()) resolve();
  });
};

describe('texts that would break out of JSON-LD', function () {
  this.timeout(120_000); // hundreds of cards

  it('stay in it when the page is written out and read again', async function () {
    const texts = await corpus<string>(this, 'jsonld-breakout');
    for (const text of texts) {
      const posting = {
        title: `Intern ${text}`,
        hiringOrganization: { name: `Acme ${text}`, description: text, url: `https://acme.example/?${text}` },
        description: `<p>Work</p>${text}`,
        sections: [{ heading: `More ${text}`, body: text }],
        url: `https://acme.example/jobs/${text}`,
        skills: [text],
      };
      const card = await mountCard(posting, `structured-data now="${OPEN}"`);
      await blocks(1);
      const page = new DOMParser().parseFromString(`<!doctype html>${document.documentElement.outerHTML}`, 'text/html');
      expect(page.scripts.length, text).to.equal(document.scripts.length);
      const [script, ...others] = page.querySelectorAll(LINKED_DATA);
      expect(others, text).to.deep.equal([]);
      expect(JSON.parse(script?.textContent ?? ''), text).to.deep.equal(await card.toJSONLD());
      card.remove();
      await blocks(0);
    }
    await recordMetric('S6', `${texts.length} of ${texts.length} read back equal from one script; 0 when removed`);
  });
});

const expectClean = (where: string, ...hosts: Element[]): void => {
  expect(Object.keys(Object.prototype), where).to.deep.equal([]);
  expect('polluted' in {}, where).to.equal(false);
  const all = hosts.flatMap((host) => deepElements(host.shadowRoot ?? host));
  expect(
    all.filter((element) => element.matches('img, script, iframe, [onerror]')),
    where,
  ).to.deep.equal([]);
};

describe('JSON that would reach prototypes', function () {
  this.timeout(120_000); // hundreds of cards

  it('reaches none by property, data script, feed or attribute', async function () {
    const rows = await corpus<string>(this, 'proto-pollution');
    const card = await mount<JobPostingElement>('<job-posting layout="full" lang="en"></job-posting>');
    for (const row of rows) {
      for (const posting of [row, JSON.parse(row), { title: 'Intern', ...JSON.parse(row), tags: JSON.parse(row) }]) {
        card.posting = posting;
        await settled(card);
        expectClean(row, card);
        if (card.data) expect(Object.getPrototypeOf(card.data)).to.equal(Object.prototype);
      }
      card.posting = null;
      card.src = `/responses/bytes?of=${encodeURIComponent(row)}`;
      await settled(card);
      expectClean(`feed: ${row}`, card);
      const own = document.createElement('job-posting');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = row;
      own.append(script);
      document.body.append(own);
      await settled(own);
      expectClean(`data script: ${row}`, own.shadowRoot ? own : card);
      own.remove();
      const apply = document.createElement('job-apply-button');
      const badge = document.createElement('job-salary-badge');
      for (const name of ['href', 'valid-through', 'application-opens', 'track']) apply.setAttribute(name, row);
      for (const name of ['currency', 'value', 'min-value', 'max-value', 'unit']) badge.setAttribute(name, row);
      document.body.append(apply, badge);
      await apply.updateComplete;
      await badge.updateComplete;
      expectClean(`attributes: ${row}`, apply, badge);
      apply.remove();
      badge.remove();
    }
    await recordMetric('S9', `0 keys on Object.prototype from ${rows.length} texts by 5 ways`);
  });
});

describe('names that would hide members of the page', function () {
  this.timeout(120_000); // hundreds of cards

  it('hide none', async function () {
    const rows = await corpus<string>(this, 'dom-clobbering');
    const names = [
      ...new Set(rows.flatMap((row) => [...row.matchAll(/(?:id|name)=["']?([\w$-]+)/g)].map(([, name]) => name ?? ''))),
    ];
    const members = (): unknown[] =>
      names.flatMap((name) => [window, document].map((owner) => (owner as unknown as Record<string, unknown>)[name]));
    const keys = Object.keys(window);
    const before = members();
    const card = await mount<JobPostingElement>('<job-posting layout="full" lang="en"></job-posting>');
    for (const row of rows) {
      card.posting = {
        title: row,
        description: row,
        notice: row,
        tags: [row],
        sections: [{ heading: row, body: row }],
      };
      await settled(card);
      expect(card.shadowRoot?.querySelector('.text :is([id], [name])'), row).to.equal(null);
      const after = members();
      const changed = names.filter((_, at) => [2 * at, 2 * at + 1].some((index) => after[index] !== before[index]));
      expect(changed, row).to.deep.equal([]);
    }
    expect(Object.keys(window)).to.deep.equal(keys);
    await recordMetric('S9', `0 of ${names.length} members of window and document changed by ${rows.length} texts`);
  });
});

/** What no text may have that is shown: an independent rule, so that a slip in ours shows. */
const isStripped = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const isControl = (code < 0x20 && !'\t\n\r'.includes(character)) || (code >= 0x7f && code <= 0x9f);
  const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return isControl || turns || (code >= 0xd800 && code <= 0xdfff);
};

/** One line as it may be shown. */
const cleaned = (text: string): string =>
  Array.from(text)
    .filter((character) => !isStripped(character) && !/[\u00AD\u200B\u2060\uFEFF]/.test(character))
    .join('')
    .replace(/^[\s\u200C-\u200F]+/, '')
    .replace(/\s+/g, ' ')
    .split(/(?=[\s\u200C-\u200F]+$)/, 1)
    .join('')
    .trim();

describe('texts that pretend', function () {
  this.timeout(120_000); // hundreds of cards

  it('are shown as they are, without what would turn or hide their neighbours', async function () {
    const texts = [...(await corpus<string>(this, 'text-hostile')), ...(await corpus<string>(this, 'text-blns'))];
    const card = await mount<JobPostingElement>(`<job-posting layout="full" lang="en" now="${OPEN}"></job-posting>`);
    for (const text of texts) {
      card.posting = {
        title: `Intern ${text}`,
        hiringOrganization: { name: text, slogan: text, description: text },
        tags: [text],
        skills: [text],
        workplaceNote: text,
        jobLocation: [text],
        startDates: [{ start: '2027', label: text, note: text }],
        deadlineNote: text,
        sections: [{ heading: text, body: 'x' }],
        description: text,
        application: { email: `${text}@acme.example`, instructions: text, documents: [text], steps: [text] },
        baseSalary: [{ note: text, appliesTo: text, value: 1 }],
      };
      await settled(card);
      const expected = cleaned(cleaned(text).slice(0, 500));
      const name = JSON.stringify(text.slice(0, 80));
      expect(textOf(parts(card, 'title')[0] ?? null), name).to.equal(cleaned(cleaned(`Intern ${text}`).slice(0, 500)));
      for (const part of expected && !isPlaceholder(text) ? ['organization-name', 'slogan', 'section-heading'] : []) {
        const [element] = parts(card, part).filter(
          ({ textContent }) => !/^(?:About|Description|How to apply)/.test(textContent?.trim() ?? ''),
        );
        expect(element?.textContent?.trim().replace(/\s+/g, ' '), `${part} ${name}`).to.equal(
          expected.replace(/\s+/g, ' '),
        );
      }
      for (const bdi of deepElements(card.shadowRoot ?? card).filter((element) => element.matches('bdi'))) {
        expect(getComputedStyle(bdi).unicodeBidi).to.equal('isolate');
      }
      expect(card.shadowRoot?.textContent, name).to.not.match(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });
});
