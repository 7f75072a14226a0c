import { expect } from '@open-wc/testing';
import { restoreSnippet } from '../../../../demo/builder/paste/restore-snippet.js';
import { filePage, inlineScript } from '../../../../demo/builder/publish/file-page.js';
import { htmlSnippet } from '../../../../demo/builder/publish/html-snippet.js';
import type { BuilderState } from '../../../../demo/builder/state.js';
import { PRESETS } from '../../../../demo/builder/theme/presets.js';
import { HOSTILE, JOB, NOW, stateOf } from '../states.js';

const OPTIONS = { base: 'https://cdn.example/dist/', integrity: 'sha384-abc', now: NOW };
const PUBLIC = 'https://unpkg.com/job-posting-elements@1.2.3/dist/';
const snippet = (state: BuilderState): string => htmlSnippet(state, OPTIONS);
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const dataOf = (page: Document, tag: string): unknown =>
  JSON.parse(page.querySelector(`${tag} > script[type="application/json"]`)?.textContent ?? '') as unknown;

describe('htmlSnippet and restoreSnippet', () => {
  for (const { name, theme } of PRESETS) {
    it(`keep the look ${name}, the layout, the jobs and the address of the scripts`, () => {
      for (const layout of ['card', 'full', 'row'] as const) {
        const state = { ...stateOf(JOB), theme, layout };
        const restored = restoreSnippet(snippet(state));
        expect(restored?.theme).to.deep.equal(theme);
        expect(restored?.layout).to.equal(layout);
        expect(restored?.base).to.equal(OPTIONS.base);
        expect(restored?.jobs?.map(({ posting }) => posting)).to.deep.equal([JOB]);
      }
    });
  }

  it('keep all jobs of a board, and hostile texts as they are', () => {
    const jobs = HOSTILE.slice(0, -1).map((text) => ({ title: `Cook ${text}`, description: text }));
    const restored = restoreSnippet(htmlSnippet(stateOf(...jobs), { ...OPTIONS, base: PUBLIC }));
    expect(restored?.jobs?.map(({ posting }) => posting)).to.deep.equal(jobs);
    expect(restored?.base).to.equal(undefined);
  });

  it('keep what is in a page', () => {
    const state = { ...stateOf(JOB), theme: PRESETS[3]?.theme ?? { tokens: {} } };
    const restored = restoreSnippet(filePage(state, inlineScript('let a;'), NOW));
    expect(restored?.theme).to.deep.equal(state.theme);
    expect(restored?.jobs?.map(({ posting }) => posting)).to.deep.equal([JOB]);
  });
});

describe('htmlSnippet', () => {
  it('loads the pinned script with its hash', () => {
    const script = parse(snippet(stateOf(JOB))).querySelector('script[src]');
    expect(script?.getAttribute('src')).to.equal('https://cdn.example/dist/job-posting.min.js');
    expect(script?.getAttribute('integrity')).to.equal('sha384-abc');
    expect(script?.getAttribute('crossorigin')).to.equal('anonymous');
    expect(script?.getAttribute('type')).to.equal('module');
  });

  it('has the posting as it was written', () => {
    expect(dataOf(parse(snippet(stateOf(JOB))), 'job-posting')).to.deep.equal(JOB);
  });

  it('can be read without JavaScript', () => {
    const card = parse(snippet(stateOf(JOB))).querySelector('job-posting');
    expect(card?.querySelector('h2 a')?.textContent).to.equal('Baker & pastry cook');
    expect(card?.querySelector('h2 a')?.getAttribute('href')).to.equal('https://crumb.example/apply?a=1&b=2');
    expect(card?.querySelector('p')?.textContent).to.equal('Crumb <Co> · Lyon, FR · €2,100–€2,400 / month');
  });

  it('has JSON-LD that the card adopts', () => {
    const scripts = parse(snippet(stateOf(JOB))).querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).to.have.length(1);
    expect(scripts[0]?.hasAttribute('data-job-posting-elements')).to.equal(true);
    const data = JSON.parse(scripts[0]?.textContent ?? '') as Record<string, unknown>;
    expect(data['title']).to.equal(JOB.title);
  });

  it('has no JSON-LD after the deadline', () => {
    const html = htmlSnippet(stateOf(JOB), { ...OPTIONS, now: Date.parse('2030-04-02') });
    expect(html).not.to.contain('ld+json');
    expect(html).to.contain('<job-posting');
  });

  it('writes the layout and the theme, if they differ from the defaults', () => {
    const plain = snippet(stateOf(JOB));
    expect(plain).not.to.contain('<style>');
    expect(plain).not.to.contain('layout=');
    const page = parse(
      snippet({
        ...stateOf(JOB),
        layout: 'full',
        theme: { tokens: { '--job-accent': '#8c1d18', '--job-radius': '0px' }, colorScheme: 'light' },
      }),
    );
    expect(page.querySelector('job-posting')?.getAttribute('layout')).to.equal('full');
    const [rule] = page.querySelector('style')?.sheet?.cssRules ?? [];
    const { style, selectorText } = rule as CSSStyleRule;
    expect(selectorText).to.equal('job-posting');
    expect(style.getPropertyValue('--job-accent').trim()).to.equal('#8c1d18');
    expect(style.colorScheme).to.equal('light');
  });

  it('is a board of several jobs', () => {
    const state = stateOf(JOB, { title: 'Cook' }, {});
    const page = parse(snippet(state));
    expect(dataOf(page, 'job-board')).to.deep.equal([JOB, { title: 'Cook' }]);
    expect([...page.querySelectorAll('h3')].map(({ textContent }) => textContent)).to.deep.equal([JOB.title, 'Cook']);
    expect(page.querySelector('script[type="application/ld+json"]')).to.equal(null);
    const one = parse(snippet({ ...state, scope: 'current', current: 1 }));
    expect(dataOf(one, 'job-posting')).to.deep.equal({ title: 'Cook' });
  });

  it('is empty without a title', () => {
    expect(snippet(stateOf({}))).to.equal('');
    expect(snippet(stateOf({ description: 'Text' }, {}))).to.equal('');
  });

  for (const text of HOSTILE) {
    it(`keeps in its place: ${text}`, () => {
      const job = {
        title: `A ${text}`,
        hiringOrganization: { name: text, url: 'https://a.example' },
        jobLocation: [text],
        description: text,
        sections: [{ heading: text, body: text }],
        application: { url: `https://a.example/?q="><script>${text}` },
      };
      for (const state of [stateOf(job), stateOf(job, job)]) {
        const board = state.jobs.length > 1;
        const page = parse(snippet(state));
        const types = [...page.querySelectorAll('script')].map(({ type }) => type);
        expect(types).to.deep.equal(
          board ? ['module', 'application/json'] : ['module', 'application/json', 'application/ld+json'],
        );
        expect(page.querySelectorAll('img, svg, style, textarea')).to.have.length(0);
        expect(page.querySelectorAll('[onerror], [onload]')).to.have.length(0);
        expect(dataOf(page, board ? 'job-board' : 'job-posting')).to.deep.equal(board ? [job, job] : job);
      }
    });
  }
});
