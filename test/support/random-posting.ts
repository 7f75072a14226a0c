/** Random postings in our own form, any of whose fields may be missing. Their words are those of no language. */
import * as fc from 'fast-check';

const WORDS = ['Brolix', 'Tamsen', 'Quorvel', 'Dispan', 'Yurtig', 'Felmor', 'Xanthib', 'Oplind', 'Wexpar', 'Zurnak'];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const several = <Value>(item: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) });
/** Objects with at least one of these properties. */
const some = (shape: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []): fc.Arbitrary<object> =>
  fc.record(shape, { requiredKeys }).filter((value) => Object.keys(value).length > 0);

const day = fc
  .date({ min: new Date('2026-01-03'), max: new Date('2027-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = day.map((text) => text.slice(0, 10));
const partialDate = fc.oneof(
  date,
  day.map((text) => text.slice(0, 7)),
);
const dateOrTime = fc.oneof(
  date,
  day.map((text) => `${text.slice(0, 16)}Z`),
  day.map((text) => `${text.slice(0, 11)}00:00:00+02:00`),
  day.map((text) => text.slice(0, 16)),
);
const ordered = <Key extends string>(
  first: Key,
  last: Key,
  item: fc.Arbitrary<string | number>,
): fc.Arbitrary<object> =>
  fc.uniqueArray(item, { minLength: 2, maxLength: 2 }).map((pair) => {
    const [low, high] = pair.sort((one, other) => (one < other ? -1 : 1));
    return { [first]: low, [last]: high };
  });

const amount = fc.oneof(
  fc.integer({ min: 15, max: 90 }),
  fc.integer({ min: 15, max: 400 }).map((k) => k * 1000),
);
const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'CHF', 'SEK');
const unitText = fc.constantFrom('HOUR', 'DAY', 'WEEK', 'TWO_WEEKS', 'MONTH', 'YEAR', 'TOTAL');
const band = fc
  .tuple(
    fc.oneof(
      amount.map((value) => ({ value })),
      amount.map((minValue) => ({ minValue })),
      amount.map((maxValue) => ({ maxValue })),
      ordered('minValue', 'maxValue', amount),
    ),
    fc.record(
      {
        currency,
        unitText,
        appliesTo: words,
        qualifier: fc.constantFrom('ABOUT', 'UP_TO', 'FROM', 'GROSS', 'NET', 'PRO_RATA'),
        note: words,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([amounts, rest]) => ({ ...amounts, ...rest }));
const writtenPay = fc.constantFrom(
  '$12k',
  '$80k–95k a year',
  'up to £45,000',
  '€1.200 pro Monat',
  'unpaid',
  'Quorvel pay',
);

const place = fc.oneof(
  some({
    name: words,
    addressLocality: words,
    addressRegion: words,
    addressCountry: fc.constantFrom('US', 'PT', 'JP'),
  }),
  some({ addressLocality: words, streetAddress: words, postalCode: fc.constant('94110'), note: words }, [
    'addressLocality',
  ]),
  some({ name: words, workplaceType: fc.constantFrom('ON_SITE', 'HYBRID', 'REMOTE'), note: words }, ['name']),
  fc.constantFrom('Remote', 'Remote (Canada)', 'Brolix; Tamsen or remote', 'Felmor, Portugal', 'Hybrid – Oplind'),
);

const choice = { label: words, note: words, available: fc.boolean() };
const startDate = fc.oneof(
  fc.constantFrom('IMMEDIATE', 'FLEXIBLE', 'Summer 2027', 'ASAP'),
  fc.tuple(ordered('start', 'end', date), some(choice)).map(([dates, rest]) => ({ ...dates, ...rest })),
  some({ start: partialDate, part: fc.constantFrom('EARLY', 'MID', 'LATE'), ...choice }, ['start']),
  ordered('earliest', 'latest', date),
  some({ earliest: date, ...choice }, ['earliest']),
  some({ season: fc.constantFrom('SPRING', 'SUMMER', 'FALL', 'WINTER'), year: fc.constantFrom(2027, 2028) }, [
    'season',
  ]),
);
const count = fc.integer({ min: 2, max: 30 });
const duration = fc.oneof(
  fc.tuple(count, fc.constantFrom('D', 'W', 'M')).map(([length, unit]) => `P${length}${unit}`),
  ordered('min', 'max', count).map((range) =>
    Object.fromEntries(Object.entries(range).map(([key, length]) => [key, `P${length}W`])),
  ),
  fc.constantFrom('12 weeks', '3 months'),
);
const range = fc.oneof(count, ordered('min', 'max', count), some({ min: count }), some({ max: count }));
const address = fc.webUrl({ validSchemes: ['https'] });
const richText = words.map((text) => `<p>${text}</p><ul><li>${text}</li></ul>`);

/** A posting as its author may write it. */
export const randomPosting: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    title: words,
    hiringOrganization: some({ name: words, url: address, slogan: words, description: richText }, ['name']),
    identifier: word,
    url: address,
    employmentType: several(
      fc.constantFrom('FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'),
    ),
    industry: words,
    department: words,
    team: words,
    tags: several(words),
    skills: several(words),
    jobLocation: several(place),
    workplaceType: several(fc.constantFrom('ON_SITE', 'HYBRID', 'REMOTE')),
    workplaceNote: words,
    applicantLocationRequirements: several(fc.oneof(words, fc.constantFrom('US', 'Portugal'))),
    workAuthorization: some({
      sponsorship: fc.constantFrom('OFFERED', 'NOT_OFFERED', 'LIMITED'),
      restriction: fc.constantFrom('CITIZEN', 'US_PERSON', 'RIGHT_TO_WORK'),
      note: words,
    }),
    baseSalary: fc.oneof(several(band), writtenPay),
    payKind: fc.constantFrom('STATED', 'UNPAID', 'CREDIT', 'UNDISCLOSED', 'PERFORMANCE'),
    jobBenefits: several(
      some({ name: words, value: amount, currency, unitText, provided: fc.boolean(), note: words }, ['name']),
    ),
    datePosted: dateOrTime,
    validThrough: fc.oneof(fc.constant('ROLLING'), dateOrTime),
    applicationOpens: dateOrTime,
    deadlineNote: words,
    timeZone: fc.constantFrom('America/Los_Angeles', 'Asia/Tokyo', 'Europe/Berlin'),
    startDates: several(startDate),
    duration: several(duration),
    durationNote: words,
    hoursPerWeek: range,
    daysPerWeek: fc.integer({ min: 1, max: 6 }),
    educationRequirements: some({
      levels: several(fc.oneof(words, fc.constantFrom('Bachelor’s', 'PhD'))),
      fields: several(words),
      classYears: several(words),
      graduation: fc.oneof(some({ earliest: partialDate }), some({ latest: partialDate })),
      enrolled: fc.boolean(),
      gpa: fc.constant('3.5'),
      note: words,
    }),
    languages: several(words),
    totalJobOpenings: count,
    description: richText,
    responsibilities: words.map((text) => `- ${text}\n- ${text}`),
    qualifications: words,
    notice: words,
    sections: several(
      some({ heading: words, body: richText, kind: fc.constantFrom('ABOUT', 'LEGAL', 'OFFER') }, ['heading']),
    ),
    application: fc.oneof(
      some({
        url: address,
        limit: fc.integer({ min: 1, max: 3 }),
        pooled: fc.boolean(),
        documents: several(words),
        steps: several(words),
        instructions: richText,
        startDateParam: fc.constant('wexpar'),
      }),
      some({ email: fc.constant('brolix@tamsen.example') }),
    ),
    directApply: fc.boolean(),
  },
  { requiredKeys: ['title'] },
);
