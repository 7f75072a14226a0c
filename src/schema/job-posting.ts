import * as z from 'zod/mini';
import { BenefitSchema, SalaryBandSchema } from './compensation.js';
import { EducationSchema, WorkAuthorizationSchema } from './eligibility.js';
import * as p from './field-types.js';
import { DurationChoiceSchema, StartDateSchema } from './start-date.js';
import { EMPLOYMENT_TYPES, PAY_KINDS, SECTION_KINDS, WORKPLACE_TYPES } from './enums.js';

/** Who hires. A text is its name. */
export const OrganizationSchema = p.withShorthand(
  'name',
  z.object({
    /** The employer's name. */
    name: p.Line,
    /** Its site, http or https. */
    url: z.optional(p.Url),
    /** Its logo, an image address. */
    logo: z.optional(p.Url),
    /** What it does, in a few words. */
    slogan: z.optional(p.Line),
    /** About the employer. */
    description: z.optional(p.RichText),
  }),
);

/** One place of work. A text is its name. schema.org: Place and PostalAddress, flattened. */
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
    /** An ISO 3166 code or a name; Google requires it. */
    addressCountry: z.optional(p.Line),
    /** How one works at this place; absent means not said. */
    workplaceType: z.optional(z.enum(WORKPLACE_TYPES)),
    /** The employer's words: `3 days a week`. */
    note: z.optional(p.Line),
  }),
);

/** A headed part of the text. Without a body it is not shown. */
export const SectionSchema = z.object({
  /** Its heading. */
  heading: p.Line,
  /** Its text: HTML or plain text. */
  body: z.optional(p.RichText),
  /** What the section is about; `LEGAL` ones fold together. */
  kind: z.optional(z.enum(SECTION_KINDS)),
});

/** How to apply. */
export const ApplicationSchema = p.withShorthand(
  'emailOrUrl',
  z.object({
    /** Where to apply: http(s), or relative to the page. */
    url: z.optional(p.Url),
    /** Where to apply when there is no address. */
    email: z.optional(p.Email),
    /** How many applications one person may send; 1 = apply once. */
    limit: z.optional(p.Count),
    /** Whether one application is considered for several roles. */
    pooled: z.optional(z.boolean()),
    /** What to send: `CV`, `Transcript`. */
    documents: z.optional(p.list(p.Line)),
    /** What happens after applying, in order. */
    steps: z.optional(p.list(p.Line)),
    /** What else to know about applying: HTML or plain text. */
    instructions: z.optional(p.RichText),
    /** The query parameter of `url` that takes the chosen start date. */
    startDateParam: z.optional(p.Line),
  }),
);

/** A number from-to. */
export const RangeSchema = z.object({
  /** The least. */
  min: z.optional(p.Amount),
  /** The most. */
  max: z.optional(p.Amount),
});

/** A number, or from-to. */
const AmountOrRange = z.optional(z.union([p.Amount, RangeSchema]));

/** One job posting: schema.org's JobPosting with the nesting flattened. Absent means "not said". */
export const JobPostingSchema = z.object({
  /** The name of the role. The only required field. */
  title: p.Line,
  /** Who hires: an object or a name. */
  hiringOrganization: z.optional(OrganizationSchema),
  /** The employer's number for this posting. */
  identifier: z.optional(p.Line),
  /** The page of this posting, http(s). */
  url: z.optional(p.Url),
  /** The language the posting is written in, BCP 47. */
  inLanguage: z.optional(p.LanguageTag),
  /** One or more of Google's employment types. */
  employmentType: z._default(p.list(z.enum(EMPLOYMENT_TYPES)), ['INTERN']),
  /** The industry: `Consumer`. */
  industry: z.optional(p.Line),
  /** The department. */
  department: z.optional(p.Line),
  /** The team. */
  team: z.optional(p.Line),
  /** Short labels: `Consumer`, `Software Eng`. */
  tags: z.optional(p.list(p.Line)),
  /** Skills asked for. */
  skills: z.optional(p.list(p.Line)),
  /** Places of work: objects or texts. */
  jobLocation: z.optional(p.list(PlaceSchema)),
  /** Workplace types of the posting as a whole: `["REMOTE", "HYBRID"]` = remote or hybrid. */
  workplaceType: z.optional(p.list(z.enum(WORKPLACE_TYPES))),
  /** The employer's words on it: `3 days a week`. */
  workplaceNote: z.optional(p.Line),
  /** Countries or regions where applicants must be. */
  applicantLocationRequirements: z.optional(p.list(p.Line)),
  /** Who may work there: an object, or the employer’s words. */
  workAuthorization: z.optional(WorkAuthorizationSchema),
  /** Pay: one band or several, by degree, class year or place. */
  baseSalary: z.optional(p.list(SalaryBandSchema)),
  /** What kind of pay this is when there is no amount: unpaid is a value, not a gap. */
  payKind: z.optional(z.enum(PAY_KINDS)),
  /** Housing, relocation, bonus: texts or objects. Never mixed with pay. */
  jobBenefits: z.optional(p.list(BenefitSchema)),
  /** When it was posted; Google requires it. */
  datePosted: z.optional(p.DateOrDateTime),
  /** The deadline: a date ends with that day in `timeZone`; `ROLLING` = until filled. */
  validThrough: z.optional(z.union([z.enum(['ROLLING']), p.DateOrDateTime])),
  /** When applications open. */
  applicationOpens: z.optional(p.DateOrDateTime),
  /** The employer's words on the deadline: `may close sooner`. */
  deadlineNote: z.optional(p.Line),
  /** The IANA zone of the posting's dates; the reader's where absent. */
  timeZone: z.optional(p.TimeZone),
  /** The start dates on offer, a choice each. */
  startDates: z.optional(p.list(StartDateSchema)),
  /** How long it lasts: `P12W`, `{min, max}`, or a list of choices. */
  duration: z.optional(p.list(DurationChoiceSchema)),
  /** The employer’s words on it: `can be extended`. */
  durationNote: z.optional(p.Line),
  /** Hours a week: a number or `{min, max}`. */
  hoursPerWeek: AmountOrRange,
  /** Days a week: a number or `{min, max}`. */
  daysPerWeek: AmountOrRange,
  /** What one must study: an object, or the employer’s words. */
  educationRequirements: z.optional(EducationSchema),
  /** Languages asked for. */
  languages: z.optional(p.list(p.Line)),
  /** How many people are hired. */
  totalJobOpenings: z.optional(p.Count),
  /** About the role: HTML or plain text, like the next three. */
  description: z.optional(p.RichText),
  /** What one will do. */
  responsibilities: z.optional(p.RichText),
  /** What is looked for. */
  qualifications: z.optional(p.RichText),
  /** The note to applicants. */
  notice: z.optional(p.RichText),
  /** Further headed parts of the text. */
  sections: z.optional(p.list(SectionSchema)),
  /** How to apply: an object, or an address. */
  application: z.optional(ApplicationSchema),
  /** Google: whether one can apply on the page itself. */
  directApply: z.optional(z.boolean()),
});

/** A posting as `parsePosting` gives it. */
export type JobPosting = z.infer<typeof JobPostingSchema>;
export type Organization = z.infer<typeof OrganizationSchema>;
export type Place = z.infer<typeof PlaceSchema>;
export type Section = z.infer<typeof SectionSchema>;
export type Application = z.infer<typeof ApplicationSchema>;
