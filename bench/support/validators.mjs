// One validator a process: `node validators.mjs NAME COUNT` prints what so many postings cost it.
import { readFileSync } from 'node:fs';
import { argv, cpuUsage } from 'node:process';
import { postings } from './postings.mjs';

const dist = (path) => new URL(`../../dist/${path}`, import.meta.url);
const jsonSchema = () => JSON.parse(readFileSync(dist('schema.json'), 'utf8'));

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
    employmentType: list(
      v.picklist(['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER']),
    ),
    jobLocation: list(
      v.object({
        addressLocality: v.optional(line),
        addressRegion: v.optional(line),
        addressCountry: v.optional(line),
      }),
    ),
    workplaceType: list(v.picklist(['ON_SITE', 'HYBRID', 'REMOTE'])),
    department: v.optional(line),
    baseSalary: list(
      v.object({
        currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
        value: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9))),
        unitText: v.optional(v.picklist(['HOUR', 'DAY', 'WEEK', 'TWO_WEEKS', 'MONTH', 'YEAR', 'TOTAL'])),
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

const VALIDATORS = {
  ours: async () => {
    const { readPosting } = await import(dist('schema/read-posting.js'));
    return (posting) => readPosting(posting).value !== null;
  },
  'zod mini': async () => {
    const { JobPostingSchema } = await import(dist('schema/job-posting.js'));
    return (posting) => JobPostingSchema.safeParse(posting).success;
  },
  'zod classic': async () => {
    const z = await import('zod');
    const schema = z.fromJSONSchema(jsonSchema());
    return (posting) => schema.safeParse(posting).success;
  },
  'ajv, compiled': async () => {
    const [{ default: Ajv }, { default: formats }] = await Promise.all([
      import('ajv/dist/2020.js'),
      import('ajv-formats'),
    ]);
    const ajv = new Ajv({ allErrors: true, strict: false });
    formats(ajv);
    return ajv.compile(jsonSchema());
  },
  valibot,
};

const ms = () => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};

const text = JSON.stringify(postings(Number(argv[3])));
const validate = await VALIDATORS[argv[2]]();
const start = ms();
const list = JSON.parse(text);
const parsed = ms();
const cold = list.filter((posting) => validate(posting)).length;
const first = ms();
JSON.parse(text);
const parsedAgain = ms();
const warm = list.filter((posting) => validate(posting)).length;
const second = ms();
console.log(
  JSON.stringify({
    accepted: Math.min(cold, warm),
    size: text.length,
    parse: parsed - start,
    cold: first - parsed,
    parseAgain: parsedAgain - first,
    warm: second - parsedAgain,
  }),
);
