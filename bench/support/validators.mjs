// What validates a posting, by name: each gives whether it takes one.
const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];
const WORKPLACE_TYPES = ['ON_SITE', 'HYBRID', 'REMOTE'];
const PAY_UNITS = ['HOUR', 'DAY', 'WEEK', 'TWO_WEEKS', 'MONTH', 'YEAR', 'TOTAL'];

/** What the schema asks of the fields that these postings have, written in valibot by hand. */
const valibot = async () => {
  const v = await import('valibot');
  const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
  const url = v.pipe(line, v.url(), v.startsWith('http'));
  const date = v.pipe(v.string(), v.isoDate());
  const list = (of) => v.optional(v.array(of));
  const schema = v.object({
    title: line,
    identifier: v.optional(line),
    url: v.optional(url),
    hiringOrganization: v.optional(v.object({ name: line, url: v.optional(url), logo: v.optional(url) })),
    employmentType: list(v.picklist(EMPLOYMENT_TYPES)),
    jobLocation: list(
      v.object({
        addressLocality: v.optional(line),
        addressRegion: v.optional(line),
        addressCountry: v.optional(line),
      }),
    ),
    workplaceType: list(v.picklist(WORKPLACE_TYPES)),
    department: v.optional(line),
    baseSalary: list(
      v.object({
        currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
        value: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9))),
        unitText: v.optional(v.picklist(PAY_UNITS)),
      }),
    ),
    datePosted: v.optional(date),
    validThrough: v.optional(date),
    timeZone: v.optional(line),
    startDates: list(
      v.pipe(
        v.object({ start: date, end: v.optional(date) }),
        v.check(({ start, end }) => !end || start <= end),
      ),
    ),
    description: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
    application: v.optional(v.object({ url: v.optional(url) })),
  });
  return (posting) => v.safeParse(schema, posting).success;
};

const isText = (value, max = 500) => typeof value === 'string' && value.length > 0 && value.length <= max;
const isUrl = (value) => isText(value, 2048) && URL.canParse(value) && /^https?:/.test(value);
const isDate = (value) => isText(value) && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value);
const isAmount = (value) => typeof value === 'number' && value >= 0 && value <= 1e9;
const among = (words) => (value) => words.includes(value);
const listOf = (isItem) => (value) => Array.isArray(value) && value.length <= 100 && value.every(isItem);
const objectOf = (checks, needed) => {
  const entries = Object.entries(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    value[needed] !== undefined &&
    entries.every(([key, check]) => value[key] === undefined || check(value[key]));
};

/** The same fields by hand: nothing but their checks. */
const handWritten = () => {
  const isOrganization = objectOf({ name: isText, url: isUrl, logo: isUrl }, 'name');
  const isPlace = objectOf(
    { addressLocality: isText, addressRegion: isText, addressCountry: isText },
    'addressCountry',
  );
  const isPay = objectOf({ currency: isText, value: isAmount, unitText: among(PAY_UNITS) }, 'value');
  const hasDates = objectOf({ start: isDate, end: isDate }, 'start');
  return objectOf(
    {
      title: isText,
      identifier: isText,
      url: isUrl,
      hiringOrganization: isOrganization,
      employmentType: listOf(among(EMPLOYMENT_TYPES)),
      jobLocation: listOf(isPlace),
      workplaceType: listOf(among(WORKPLACE_TYPES)),
      department: isText,
      baseSalary: listOf(isPay),
      datePosted: isDate,
      validThrough: isDate,
      timeZone: isText,
      startDates: listOf((value) => hasDates(value) && !(value.end < value.start)),
      description: (value) => isText(value, 100_000),
      application: objectOf({ url: isUrl }, 'url'),
    },
    'title',
  );
};

/** `jsonSchema`: the posting's, for those that take one. */
export const VALIDATORS = {
  ours: async () => {
    const { safeParsePosting } = await import('../../dist/schema/parser/parse-internal.js');
    return (posting) => safeParsePosting(posting).data !== null;
  },
  'zod mini': async () => {
    const { JobPostingSchema } = await import('../../dist/schema/job-posting.js');
    return (posting) => JobPostingSchema.safeParse(posting).success;
  },
  'zod classic': async (jsonSchema) => {
    const z = await import('zod');
    const schema = z.fromJSONSchema(jsonSchema);
    return (posting) => schema.safeParse(posting).success;
  },
  'ajv, compiled': async (jsonSchema) => {
    const [{ default: Ajv }, { default: formats }] = await Promise.all([
      import('ajv/dist/2020.js'),
      import('ajv-formats'),
    ]);
    const ajv = new Ajv({ allErrors: true, strict: false });
    formats(ajv);
    return ajv.compile(jsonSchema);
  },
  valibot,
  'hand-written': handWritten,
};
