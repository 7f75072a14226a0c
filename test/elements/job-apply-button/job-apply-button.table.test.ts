import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName } from 'dom-accessibility-api';
import type { JobApplyButtonElement } from '../../../src/index.js';
import { plain } from '../../format/plain.js';
import { mount } from '../../support/mount.js';
import { parts, partTexts, visibleText } from '../../support/queries.js';

const intern = { title: 'Intern', hiringOrganization: 'Acme', application: { url: '/apply' } };

/** What is seen, and the name of the link: by posting, clock, language, and the zones of posting and reader. */
const TABLE: [posting: object, now: string, lang: string, reader: string, seen: string, name: string | null][] = [
  [{}, '2026-09-01T00:00Z', 'en', 'UTC', 'Apply', 'Apply for Intern at Acme'],
  [{ hiringOrganization: undefined }, '2026-09-01T00:00Z', 'en', 'UTC', 'Apply', 'Apply for Intern'],
  // a day, in the reader's zone where the posting names none
  [
    { validThrough: '2026-09-30' },
    '2026-09-01T00:00Z',
    'en-GB',
    'Asia/Tokyo',
    'Apply Apply by 30 Sept 2026',
    'Apply for Intern at Acme',
  ],
  [
    { validThrough: '2026-09-30' },
    '2026-09-30T14:59Z',
    'en',
    'Asia/Tokyo',
    'Apply Closes in 1 minute (Sep 30, 2026)',
    'Apply for Intern at Acme',
  ],
  [
    { validThrough: '2026-09-30' },
    '2026-09-30T15:00Z',
    'en',
    'Asia/Tokyo',
    'Applications closed on Sep 30, 2026',
    null,
  ],
  [
    { validThrough: '2026-09-30' },
    '2026-09-30T15:00Z',
    'en',
    'America/Los_Angeles',
    'Apply Closes in 16 hours (Sep 30, 2026)',
    'Apply for Intern at Acme',
  ],
  // a day, in the posting's zone, wherever it is read
  [
    { validThrough: '2026-09-30', timeZone: 'America/Los_Angeles' },
    '2026-10-01T06:30Z',
    'en',
    'Asia/Tokyo',
    'Apply Closes in 30 minutes (Sep 30, 2026, 11:59 PM PDT)',
    'Apply for Intern at Acme',
  ],
  [
    { validThrough: '2026-09-30', timeZone: 'America/Los_Angeles' },
    '2026-10-01T07:00Z',
    'en',
    'Asia/Tokyo',
    'Applications closed on Sep 30, 2026',
    null,
  ],
  [
    { validThrough: '2026-09-30', timeZone: 'Asia/Tokyo' },
    '2026-09-30T15:00Z',
    'en-IN',
    'America/Los_Angeles',
    'Applications closed on 30 Sept 2026',
    null,
  ],
  // the night of a change of clocks
  [
    { validThrough: '2026-10-25', timeZone: 'Europe/Berlin' },
    '2026-10-25T22:30Z',
    'en',
    'UTC',
    'Apply Closes in 30 minutes (Oct 25, 2026, 11:59 PM GMT+1)',
    'Apply for Intern at Acme',
  ],
  // an instant
  [
    { validThrough: '2026-09-30T17:00-04:00', timeZone: 'America/New_York' },
    '2026-09-29T09:00Z',
    'en',
    'UTC',
    'Apply Closes tomorrow (Sep 30, 2026, 5:00 PM EDT)',
    'Apply for Intern at Acme',
  ],
  [
    { validThrough: '2026-09-30T17:00', timeZone: 'America/New_York' },
    '2026-09-30T21:00Z',
    'en',
    'UTC',
    'Applications closed on Sep 30, 2026, 5:00 PM EDT',
    null,
  ],
  // not open yet
  [
    { applicationOpens: '2026-09-01', timeZone: 'Asia/Tokyo' },
    '2026-08-31T14:59Z',
    'en-GB',
    'UTC',
    'Applications open on 1 Sept 2026',
    null,
  ],
  [
    { applicationOpens: '2026-09-01', timeZone: 'Asia/Tokyo' },
    '2026-08-31T15:00Z',
    'en-GB',
    'UTC',
    'Apply',
    'Apply for Intern at Acme',
  ],
  [
    { applicationOpens: '2026-09-01T09:00+02:00', timeZone: 'Europe/Berlin' },
    '2026-08-31T15:00Z',
    'en',
    'UTC',
    'Applications open on Sep 1, 2026, 9:00 AM GMT+2',
    null,
  ],
  // no deadline
  [{ validThrough: 'ROLLING' }, '2026-09-01T00:00Z', 'en', 'UTC', 'Apply', 'Apply for Intern at Acme'],
  [{ startDates: ['2026-05-18'] }, '2026-09-01T00:00Z', 'en', 'UTC', 'Closed: all start dates have passed', null],
  // elsewhere, nowhere
  [
    { application: { url: 'https://jobs.example.com/1' } },
    '2026-09-01T00:00Z',
    'en',
    'UTC',
    'Apply You’ll apply on jobs.example.com.',
    'Apply for Intern at Acme',
  ],
  [
    { application: { email: 'jobs@acme.example' } },
    '2026-09-01T00:00Z',
    'en',
    'UTC',
    'Apply by e-mail jobs@acme.example',
    'Apply by e-mail for Intern at Acme',
  ],
  // only the page of the posting, or nothing
  ...[
    { application: undefined },
    { application: { limit: undefined } },
    { application: { url: 'https://www.acme.example/jobs/1' } },
  ].map((more): (typeof TABLE)[number] => [
    { url: 'https://www.acme.example/jobs/1', ...more },
    '2026-09-01T00:00Z',
    'en',
    'UTC',
    'View job at acme.example',
    'View job at acme.example (Intern)',
  ]),
  [
    { url: 'https://xn--bcher-kva.example/jobs/1', application: undefined },
    '2026-09-01T00:00Z',
    'de',
    'UTC',
    'Stelle auf xn--bcher-kva.example ansehen',
    'Stelle auf xn--bcher-kva.example ansehen (Intern)',
  ],
  [
    { url: 'https://acme.example/jobs/1', application: { url: 'https://acme.example/jobs/1' }, directApply: true },
    '2026-09-01T00:00Z',
    'en',
    'UTC',
    'Apply You’ll apply on acme.example.',
    'Apply for Intern at Acme',
  ],
  [
    { url: 'https://acme.teamtailor.com/jobs/1', application: { url: 'https://acme.teamtailor.com/jobs/1' } },
    '2026-09-01T00:00Z',
    'en',
    'UTC',
    'Apply You’ll apply on acme.teamtailor.com.',
    'Apply for Intern at Acme',
  ],
  [
    { url: 'https://acme.example/jobs/1', application: undefined, validThrough: '2026-08-01' },
    '2026-09-01T00:00Z',
    'en',
    'UTC',
    'Applications closed on Aug 1, 2026',
    null,
  ],
  [{ url: location.href, application: undefined }, '2026-09-01T00:00Z', 'en', 'UTC', '', null],
  [{ application: {} }, '2026-09-01T00:00Z', 'en', 'UTC', '', null],
];

const focused = (): string => {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement?.part.value ?? activeElement?.id ?? '';
};

describe('<job-apply-button>, by posting, clock, language and zone', () => {
  for (const [more, now, lang, reader, seen, name] of TABLE) {
    it(`says "${seen}" of ${JSON.stringify(more)} at ${now}, in ${lang} and ${reader}`, async () => {
      const element = await mount<JobApplyButtonElement>(
        `<job-apply-button lang="${lang}" now="${now}" time-zone="${reader}"></job-apply-button>`,
      );
      element.posting = { ...intern, ...more };
      await element.updateComplete;
      // engines differ in one letter of September
      expect(
        plain(visibleText(element)).replace('30 Sep 2026', '30 Sept 2026').replace('1 Sep 2026', '1 Sept 2026'),
      ).to.equal(seen);
      const [link] = parts(element, 'button');
      expect(link ? computeAccessibleName(link).replace(/\s+/g, ' ').trim() : null).to.equal(name);
    });
  }

  it('gives the date as each language does', async () => {
    for (const [lang, date] of [
      ['de', '30. Sept. 2026'],
      ['fr', '30 sept. 2026'],
      ['ja', '2026年9月30日'],
      ['ar-EG', '٣٠ سبتمبر ٢٠٢٦'],
    ] as const) {
      const element = await mount<JobApplyButtonElement>(
        `<job-apply-button lang="${lang}" href="/a" valid-through="2026-09-30" now="2026-09-01"></job-apply-button>`,
      );
      expect(partTexts(element, 'status')[0], lang).to.include(date);
    }
  });
});

describe('<job-apply-button>, by keyboard', () => {
  it('is one stop as a link, and follows it on Enter', async () => {
    const box = await mount<HTMLElement>(
      '<div><button id="before">a</button><job-apply-button href="#there"></job-apply-button><button id="after">b</button></div>',
    );
    box.querySelector<HTMLElement>('#before')?.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('button');
    let url = '';
    box.addEventListener('job-apply', (event) => {
      ({ url } = event);
      event.preventDefault();
    });
    await sendKeys({ press: 'Enter' });
    expect(url).to.match(/#there$/);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('after');
  });

  it('opens a form by Enter, goes through it, and sends it by Enter', async () => {
    const box = await mount<HTMLElement>(
      `<div><job-apply-button lang="en"><form slot="form" action="/nowhere" method="post">
        <label>Name <input id="name" name="name" required></label><button id="send">Send</button></form></job-apply-button></div>`,
    );
    const element = box.querySelector('job-apply-button');
    if (!element) throw new Error('not mounted');
    await waitUntil(() => parts(element, 'button').length > 0);
    expect(computeAccessibleName(parts(element, 'button')[0] ?? element).trim()).to.equal('Apply');
    element.focus();
    expect(focused()).to.equal('button');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused() === 'name');
    let sent = '';
    box.addEventListener('job-apply', (event) => {
      sent = JSON.stringify(event.formData?.get('name'));
      event.waitUntil(Promise.resolve());
    });
    await sendKeys({ press: 'Enter' });
    expect(sent, 'an empty required field is not sent').to.equal('');
    await sendKeys({ type: 'Zoe' });
    await sendKeys({ press: 'Enter' });
    expect(sent).to.equal('"Zoe"');
    await waitUntil(() => focused() === 'message');
    await waitUntil(() => partTexts(element, 'message')[0] === 'Your application has been sent.');
  });
});
