import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../../src/index.js';
import { asInput } from '../../fixtures/postings.js';
import { dangersIn } from '../../rich-text/harness.js';
import { corpus } from '../../support/corpus.js';
import {
  untilPayloadsRan,
  runUnsanitized,
  hookDialogs,
  triggerHandlers,
  preventNavigation,
} from '../../support/xss-harness.js';
import { recordMetric } from '../../support/quality.js';
import { mount, settled } from '../../support/mount.js';
import { deepElements } from '../../support/queries.js';
import { isNightly } from '../../support/property-runs.js';

const engine = (): string => {
  if (/Firefox\//.test(navigator.userAgent)) return 'firefox';
  return /Chrome\//.test(navigator.userAgent) ? 'chromium' : 'webkit';
};

const CORPORA = [
  'xss-all-distinct',
  'xss-mxss',
  'xss-generated-handlers',
  'dom-clobbering',
  'html-malformed-html5lib-tree',
  'html-malformed-html5lib-tokenizer',
];
/** As many texts as a list of a posting may have. */
const LIST = 100;

/** A posting with all of `texts` where it has a list of rich texts or lines, and the first of them where it has one. */
const postingOf = (texts: readonly string[]): Record<string, unknown> => {
  const text = texts[0] ?? '';
  return {
    title: `Intern ${text}`,
    hiringOrganization: { name: text, slogan: text, description: text, url: text },
    description: text,
    responsibilities: text,
    qualifications: text,
    notice: text,
    sections: texts.map((body) => ({ heading: `About ${body}`, body })),
    identifier: text,
    url: text,
    inLanguage: text,
    industry: text,
    department: text,
    team: text,
    tags: texts,
    skills: texts,
    languages: texts,
    jobLocation: texts.map((name) => ({ name, note: name, addressCountry: name })),
    workplaceNote: text,
    workAuthorization: text,
    baseSalary: texts.map((note) => ({ note, value: 1, appliesTo: note })),
    jobBenefits: texts,
    deadlineNote: text,
    startDates: texts.map((label) => ({ start: '2099-01-01', label, note: label })),
    durationNote: text,
    educationRequirements: { levels: texts, note: text, gpa: text },
    application: { url: text, email: text, documents: texts, steps: texts, instructions: text, startDateParam: text },
  };
};

const SEEMS_ACTIVE =
  'script, iframe, object, embed, base, meta, link, form, svg:not(dt > [part=icon]), math, style, template';
const ACTIVE_ATTRIBUTE = /^(?:on\w*|style|srcdoc|formaction|ping)$/;

/** What a card's shadow tree may not have: in the texts by their allow-list, elsewhere whatever could run or fetch. */
const dangersOf = (card: JobPostingElement, all: readonly Element[]): string[] => [
  ...all
    .filter(({ className }) => className === 'text')
    .flatMap((text) => dangersIn(text, Number(card.headingLevel) + 2)),
  ...all.filter((element) => element.matches(SEEMS_ACTIVE)).map(({ localName }) => `<${localName}>`),
  ...all.flatMap((element) => element.getAttributeNames().filter((name) => ACTIVE_ATTRIBUTE.test(name))),
  ...all
    .flatMap((element) => ['href', 'src'].map((name) => element.getAttribute(name) ?? 'https://none'))
    .filter((url) => !/^(?:https?:\/\/|mailto:|tel:)/.test(url)),
];

describe('attacks on <job-posting>', function () {
  this.timeout(240_000);
  let handlers: readonly string[];
  let live: readonly { payload: string; engines: readonly string[] }[];
  let card: JobPostingElement;
  let fires = 0;
  let unhook: (() => void) | null = null;

  before(async function () {
    handlers = await corpus(this, 'event-handler-names');
    live = await corpus(this, 'xss-live-labels');
    unhook = hookDialogs(window, () => fires++);
  });
  after(() => unhook?.());
  beforeEach(async () => {
    card = await mount<JobPostingElement>('<job-posting layout="full" lang="en"></job-posting>');
    preventNavigation(card.shadowRoot ?? card);
  });

  /** Shows the texts, looks at all that became of them, and sets off what might run. */
  const attack = async (...texts: string[]): Promise<void> => {
    card.posting = asInput(postingOf(texts));
    await settled(card);
    const where = `${texts.length === 1 ? '' : `one of ${texts.length} from `}${texts[0]}`;
    const all = deepElements(card.shadowRoot ?? card);
    expect(all.filter(({ className }) => className === 'text').length, where).to.be.at.least(1);
    expect(dangersOf(card, all), where).to.deep.equal([]);
    triggerHandlers(
      all.filter((element) => element.closest('.text')),
      handlers,
    );
    expect(fires, where).to.equal(0);
  };

  it('run when they are not sanitised: the control', async () => {
    const here = live.filter(({ engines }) => engines.includes(engine())).map(({ payload }) => payload);
    const payloads = [...new Set(here)];
    let fired = 0;
    for (let at = 0; at < payloads.length; at += LIST) {
      fired += (await runUnsanitized(payloads.slice(at, at + LIST), handlers)).size;
    }
    expect(fired / payloads.length).to.be.at.least(0.95);
    fires = 0; // some reach for the window around their frame
    await recordMetric('S1', `${payloads.length} live payloads as a control: unsanitised, ≥ 95 % run`);
  });

  it('do not run, and leave nothing outside the allow-list', async function () {
    const lists = await Promise.all(CORPORA.map((name) => corpus<string>(this, name)));
    const pairs = await corpus<{ payload: string }>(this, 'pairs-dompurify-expected');
    const texts = [...new Set([...lists.flat(), ...pairs.map(({ payload }) => payload)])];
    for (let at = 0; at < texts.length; at += LIST) await attack(...texts.slice(at, at + LIST));
    await untilPayloadsRan();
    expect(fires).to.equal(0);
    await recordMetric('S1', `0 of ${texts.length} texts run as sections and lines`);
    await recordMetric('S2', `0 outside the allow-list in ${texts.length} texts`);
  });

  it('do not run in any field', async function () {
    const payloads = isNightly ? await corpus<string>(this, 'xss-all-distinct') : live.map(({ payload }) => payload);
    for (const payload of payloads) await attack(payload);
    await untilPayloadsRan();
    expect(fires).to.equal(0);
    if (!isNightly) await recordMetric('S1', `0 of ${payloads.length} live payloads run in any field`);
  });
});
