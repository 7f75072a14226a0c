import * as z from 'zod/mini';
import { BenefitSchema, SalaryBandSchema } from './compensation.js';
import { EducationSchema, WorkAuthorizationSchema } from './eligibility.js';
import * as p from './field-types.js';
import { DurationChoiceSchema, StartDateSchema } from './start-date.js';
import { EMPLOYMENT_TYPES, PAY_KINDS, SECTION_KINDS, WORKPLACE_TYPES } from './enums.js';

/** The employer. Text becomes its `name`. */
export const OrganizationSchema = p.withShorthand(
  'name',
  z.object({
    /** The employer's name. */
    name: p.EmployerName,
    /** Its website. */
    url: z.optional(p.Url),
    /** The URL of its logo. */
    logo: z.optional(p.Url),
    /** What the employer does, in a few words. */
    slogan: z.optional(p.Line),
    /** About the employer. */
    description: z.optional(p.RichText),
  }),
);

/** A place of work; schema.org's Place and PostalAddress, flattened. Text becomes its `name`. */
export const PlaceSchema = p.withShorthand(
  'name',
  z.object({
    /** As the employer prints it: `San Francisco, CA`. */
    name: z.optional(p.Line),
    /** Street and number. */
    streetAddress: z.optional(p.Line),
    /** The town. */
    addressLocality: z.optional(p.Line),
    /** The state or province. */
    addressRegion: z.optional(p.Line),
    /** The postal code. */
    postalCode: z.optional(p.Line),
    /** An ISO 3166 code or a name. Google requires it. */
    addressCountry: z.optional(p.Country),
    /** The workplace type at this place. Absent: not stated. */
    workplaceType: z.optional(z.enum(WORKPLACE_TYPES)),
    /** The employer's note: `3 days a week`. */
    note: z.optional(p.Line),
  }),
);

/** A part of the text with a heading. It is not shown without a `body`. */
export const SectionSchema = z.object({
  /** Its heading. */
  heading: p.Line,
  /** Its text: HTML or plain text. */
  body: z.optional(p.RichText),
  /** What the section is about. All `LEGAL` sections are folded together. */
  kind: z.optional(z.enum(SECTION_KINDS)),
});

/** How to apply. Text becomes its `email` if it is an email address, otherwise its `url`. */
export const ApplicationSchema = p.withShorthand(
  'emailOrUrl',
  z.object({
    /** Where to apply: an http(s) URL, or one relative to the page. */
    url: z.optional(p.Url),
    /** Where to apply by email, if there is no `url`. */
    email: z.optional(p.Email),
    /** How many applications a person may send. `1`: apply once. */
    limit: z.optional(p.Count),
    /** Whether one application covers several roles. */
    pooled: z.optional(z.boolean()),
    /** The documents to send: `CV`, `Transcript`. */
    documents: z.optional(p.list(p.Line)),
    /** What happens after applying, in order. */
    steps: z.optional(p.list(p.Line)),
    /** More about applying: HTML or plain text. */
    instructions: z.optional(p.RichText),
    /** The query parameter of `url` for the chosen start date. */
    startDateParam: z.optional(p.Line),
  }),
);

/** A range of numbers. */
export const RangeSchema = p.withRefinements(
  z.object({
    /** The least. Without `max`: "at least". */
    min: z.optional(p.Amount),
    /** The most. Without `min`: "up to". */
    max: z.optional(p.Amount),
  }),
  ['rangeEnds'],
);

/** A number, or a range. */
const AmountOrRange = z.optional(z.union([p.Amount, RangeSchema]));

/** A job posting: schema.org's JobPosting with the nesting flattened. Absent: not stated. */
export const JobPostingSchema = z.object({
  /** The name of the role. The only required field. */
  title: p.Line,
  /** The employer: an object or a name. */
  hiringOrganization: z.optional(OrganizationSchema),
  /** The employer's reference number of this posting. */
  identifier: z.optional(p.Line),
  /** The page of this posting. */
  url: z.optional(p.Url),
  /** The language that the posting is written in, BCP 47. */
  inLanguage: z.optional(p.LanguageTag),
  /** One or more of Google's employment types. Absent: not stated. */
  employmentType: z.optional(p.list(z.enum(EMPLOYMENT_TYPES))),
  /** The industry: `Consumer`. */
  industry: z.optional(p.Line),
  /** The department. */
  department: z.optional(p.Line),
  /** The team. */
  team: z.optional(p.Line),
  /** Short labels: `Consumer`, `Software Eng`. */
  tags: z.optional(p.list(p.Line)),
  /** Required skills. */
  skills: z.optional(p.list(p.Line)),
  /** The places of work: objects or text. */
  jobLocation: z.optional(p.list(PlaceSchema)),
  /** The workplace types of the posting as a whole. `["REMOTE", "HYBRID"]`: remote or hybrid. */
  workplaceType: z.optional(p.list(z.enum(WORKPLACE_TYPES))),
  /** The employer's note on the workplace: `3 days a week`. */
  workplaceNote: z.optional(p.Line),
  /** Countries or regions in which applicants must live. */
  applicantLocationRequirements: z.optional(p.list(p.Line)),
  /** Who may work there: an object, or the employer's note. */
  workAuthorization: z.optional(WorkAuthorizationSchema),
  /** Pay: one band, or several by degree, class year or place. */
  baseSalary: z.optional(p.list(SalaryBandSchema)),
  /** The kind of pay, if there is no amount. */
  payKind: z.optional(z.enum(PAY_KINDS)),
  /** Housing, relocation, bonus: text or objects. */
  jobBenefits: z.optional(p.list(BenefitSchema)),
  /** When it was posted. Google requires it. */
  datePosted: z.optional(p.DateOrDateTime),
  /** The deadline. A date means the end of that day in `timeZone`; `ROLLING` means until filled. */
  validThrough: z.optional(z.union([z.enum(['ROLLING']), p.DateOrDateTime])),
  /** When applications open. */
  applicationOpens: z.optional(p.DateOrDateTime),
  /** The employer's note on the deadline: `may close sooner`. */
  deadlineNote: z.optional(p.Line),
  /** The IANA time zone of the posting's dates: `Europe/Berlin`. Default: the reader's. */
  timeZone: z.optional(p.TimeZone),
  /** The start dates to choose from. */
  startDates: z.optional(p.list(StartDateSchema)),
  /** How long the job lasts: `P12W`, `{min, max}`, or a list of choices. */
  duration: z.optional(p.list(DurationChoiceSchema)),
  /** The employer's note on the duration: `can be extended`. */
  durationNote: z.optional(p.Line),
  /** Hours per week: a number or `{min, max}`. */
  hoursPerWeek: AmountOrRange,
  /** Days per week: a number or `{min, max}`. */
  daysPerWeek: AmountOrRange,
  /** The required education: an object, or the employer's note. */
  educationRequirements: z.optional(EducationSchema),
  /** Required languages. */
  languages: z.optional(p.list(p.Line)),
  /** How many people are hired. */
  totalJobOpenings: z.optional(p.Count),
  /** About the role: HTML or plain text. */
  description: z.optional(p.RichText),
  /** What the work consists of. */
  responsibilities: z.optional(p.RichText),
  /** What the employer looks for. */
  qualifications: z.optional(p.RichText),
  /** A note to applicants. */
  notice: z.optional(p.RichText),
  /** More parts of the text, each with a heading. */
  sections: z.optional(p.list(SectionSchema)),
  /** How to apply: an object, a URL or an email address. */
  application: z.optional(ApplicationSchema),
  /** Whether applicants can apply on the page itself, for Google. */
  directApply: z.optional(z.boolean()),
});

/** A posting as `parsePosting` returns it. */
export type JobPosting = z.infer<typeof JobPostingSchema>;
export type Organization = z.infer<typeof OrganizationSchema>;
export type Place = z.infer<typeof PlaceSchema>;
export type Section = z.infer<typeof SectionSchema>;
export type Application = z.infer<typeof ApplicationSchema>;
