import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../../src/index.js';
import { parsePosting } from '../../../src/schema/index.js';
import { renderRichText } from '../../../src/rich-text/render-rich-text.js';
import { parseSource } from '../../../src/sources/parse-source.js';
import { googleAdvice, toJSONLD } from '../../../src/structured-data/index.js';
import { corpus } from '../../support/corpus.js';
import { recordMetric } from '../../support/quality.js';
import { mount, settled } from '../../support/mount.js';
import { deepElements } from '../../support/queries.js';

interface Recipe {
  readonly name: string;
  readonly prefix: string;
  readonly repeat: string;
  readonly times: number;
  readonly suffix: string;
}

/** The text wherever a posting, or a response, can have one. */
const everywhere = (text: string): void => {
  const { posting } = parsePosting({
    title: text,
    hiringOrganization: { name: text, url: text, logo: text, description: text },
    inLanguage: text,
    timeZone: text,
    tags: [text],
    jobLocation: [text],
    baseSalary: [{ currency: text, value: text, unitText: text, note: text }, text],
    datePosted: text,
    validThrough: text,
    startDates: [text, { start: text }, { earliest: text }],
    duration: [text],
    description: text,
    sections: [{ heading: text, body: text }],
    application: { url: text, email: text, instructions: text },
    [text]: text,
  });
  if (posting) googleAdvice(posting);
  if (posting) toJSONLD(posting, { url: location.href });
  parsePosting(text);
  parseSource(text);
  parseSource(`<!doctype html><script type="application/ld+json">${text}</script>${text}`);
  renderRichText(text.slice(0, 100_000), { headingLevel: 3, base: location.href });
};

/** How long a text may take in all fields and readers: squared work takes far longer, and linear work up to 300 ms. */
const TEXT_LIMIT_MS = 10_000;

describe('the limits of what is read', function () {
  this.timeout(120_000);

  it('no text that makes patterns go back and forth takes long', async function () {
    const recipes = await corpus<Recipe>(this, 'redos-recipes');
    for (const { prefix, repeat, times, suffix } of recipes) {
      const text = prefix + repeat.repeat(times) + suffix;
      this.timeout(TEXT_LIMIT_MS); // begins anew
      everywhere(text);
      await new Promise((resolve) => setTimeout(resolve)); // here the runner notices that the limit has passed
    }
    this.timeout(120_000); // a busy runner takes its time to record
    await recordMetric(
      'S11',
      `${recipes.length} of ${recipes.length} hostile texts of up to 200,000 characters read in linear time`,
    );
  });

  for (const { name, input, nodes } of [
    { name: 'a megabyte of paragraphs', input: '<p>x</p>'.repeat(125_000), nodes: 2500 },
    { name: 'a megabyte of words', input: 'word '.repeat(200_000), nodes: 2 },
    { name: 'ten thousand nested elements', input: `${'<div>'.repeat(10_000)}deep`, nodes: 60 },
    { name: 'a megabyte of list entries', input: `<ul>${'<li>x'.repeat(200_000)}`, nodes: 5000 },
    { name: 'tables within tables', input: 'wide<table><tr><td>'.repeat(6000), nodes: 60 },
  ]) {
    it(`a text has an end: ${name}`, async () => {
      const card = await mount<JobPostingElement>('<job-posting layout="full" lang="en"></job-posting>');
      card.posting = { title: 'Intern', hiringOrganization: 'Acme', description: input };
      await settled(card);
      expect(card.data?.description?.length).to.be.at.most(100_000);
      const text = card.shadowRoot?.querySelector('.text');
      expect(text?.querySelectorAll('*').length).to.be.within(1, nodes);
      expect(text?.textContent?.length).to.be.at.most(100_000);
    });
  }

  for (const { name, input } of [
    { name: 'a title of a megabyte', input: { title: 'x'.repeat(1_000_000) } },
    { name: 'a million skills', input: { title: 'Intern', skills: Array<string>(1_000_000).fill('x') } },
    {
      name: 'a million unknown keys',
      input: { title: 'Intern', ...Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`k${at}`, 1])) },
    },
    { name: 'an address of 64 kB', input: { title: 'Intern', url: `https://acme.example/${'x'.repeat(65_536)}` } },
    { name: 'five hundred start dates', input: { title: 'Intern', startDates: Array<string>(500).fill('2099-01-01') } },
    { name: 'lists in lists', input: `{"title":"Intern","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
  ]) {
    it(`a posting has an end: ${name}`, async () => {
      const card = await mount<JobPostingElement>('<job-posting layout="full" lang="en"></job-posting>');
      card.posting = input;
      await settled(card);
      expect(card.data?.title.length).to.be.within(1, 500);
      expect(card.problems.length).to.be.within(1, 20);
      expect(deepElements(card.shadowRoot ?? card).length).to.be.below(1500);
    });
  }

  for (const name of ['huge', 'bomb']) {
    it(`an answer is cut off at two megabytes: ${name}`, async () => {
      const src = `/responses/${name}/${Date.now()}`;
      const card = await mount<JobPostingElement>(`<job-posting lang="en" src="${src}"></job-posting>`);
      await settled(card);
      expect(card.problems.map(({ message }) => message)).to.deep.equal([
        `${src} could not be loaded: it is larger than 2000000 bytes.`,
      ]);
    });
  }

  it('notes that the limits hold', async () => {
    await recordMetric('S11', '2 MB an answer; 100,000 characters and 5,000 tags a text, 500 characters a line');
  });
});
