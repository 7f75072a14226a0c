/** What recruiters read for the names of the schema. A name that is not here is written as words: a new field has a label at once. */

const LABELS: Readonly<Record<string, string>> = {
  title: 'Job title',
  hiringOrganization: 'Company',
  'hiringOrganization.name': 'Name',
  'hiringOrganization.url': 'Website',
  'hiringOrganization.logo': 'Logo (link to the picture)',
  'hiringOrganization.slogan': 'What it does, in a few words',
  'hiringOrganization.description': 'About the company',
  identifier: 'Reference number',
  url: 'Page of this job',
  inLanguage: 'Language of the text',
  employmentType: 'Type of job',
  skills: 'Skills',
  jobLocation: 'Places',
  'jobLocation.name': 'Place',
  'jobLocation.streetAddress': 'Street and number',
  'jobLocation.addressLocality': 'Town',
  'jobLocation.addressRegion': 'State or province',
  'jobLocation.postalCode': 'Postal code',
  'jobLocation.addressCountry': 'Country',
  'jobLocation.workplaceType': 'Work is',
  workplaceType: 'Workplace',
  workplaceNote: 'Note on the workplace',
  applicantLocationRequirements: 'Where applicants must live',
  workAuthorization: 'Visa and work permit',
  'workAuthorization.sponsorship': 'Visa sponsorship',
  'workAuthorization.restriction': 'Only for',
  baseSalary: 'Pay',
  'baseSalary.value': 'Amount',
  'baseSalary.minValue': 'From',
  'baseSalary.maxValue': 'To',
  'baseSalary.unitText': 'Per',
  'baseSalary.appliesTo': 'For whom',
  'baseSalary.qualifier': 'Meaning',
  payKind: 'If there is no amount',
  jobBenefits: 'Benefits (not counted as pay)',
  'jobBenefits.unitText': 'Per',
  'jobBenefits.provided': 'Is it provided?',
  datePosted: 'Date posted',
  validThrough: 'Deadline',
  applicationOpens: 'Applications open on',
  deadlineNote: 'Note on the deadline',
  startDates: 'Start dates',
  'startDates.part': 'Part of the month',
  'startDates.label': 'Name of it',
  'startDates.available': 'Is it open?',
  'sections.body': 'Text',
  'sections.kind': 'About',
  duration: 'Length',
  durationNote: 'Note on the length',
  educationRequirements: 'Education',
  'educationRequirements.levels': 'Degrees',
  'educationRequirements.fields': 'Subjects',
  'educationRequirements.classYears': 'Years of study',
  'educationRequirements.graduation': 'Graduation',
  'educationRequirements.enrolled': 'Must be enrolled?',
  'educationRequirements.gpa': 'Lowest grade average',
  languages: 'Languages',
  totalJobOpenings: 'Number of people hired',
  description: 'About the role',
  responsibilities: 'Tasks',
  qualifications: 'Requirements',
  notice: 'Note to applicants',
  sections: 'Sections of the text',
  application: 'How to apply',
  'application.url': 'Link',
  'application.email': 'E-mail address',
  'application.limit': 'Applications per person',
  'application.pooled': 'One application for several jobs?',
  'application.documents': 'Documents to send',
  'application.steps': 'What happens after that',
  'application.startDateParam': 'Parameter of the link for the start date',
  directApply: 'Can people apply on your page?',
};

/** The values of enumerations whose name alone says too little. */
const VALUES: Readonly<Record<string, string>> = {
  INTERN: 'Internship',
  PER_DIEM: 'By the day',
  CITIZEN: 'Citizens',
  US_PERSON: 'US persons (citizens and permanent residents)',
  RIGHT_TO_WORK: 'People with the right to work',
  LIMITED: 'In some cases',
  TWO_WEEKS: '2 weeks',
  TOTAL: 'Once, in all',
  ON_SITE: 'On-site',
  STATED: 'Paid, amount not stated',
  CREDIT: 'Academic credit',
  UNDISCLOSED: 'Not stated',
  PERFORMANCE: 'By results',
  GROSS: 'Before tax',
  NET: 'After tax',
  FALL: 'Fall (autumn)',
  ROLLING: 'Until the job is filled',
  IMMEDIATE: 'As soon as possible',
  ROLE: 'The role',
  PROCESS: 'How to apply',
  LEGAL: 'Legal notes',
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const sentenceCase = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();

/** The path of a value in the schema: without the indexes of lists. */
export const schemaPath = (path: string): string => path.replaceAll(/\[\d+\]/g, '');

/** `Job title` for `title`, `Country` for `jobLocation[2].addressCountry`. */
export const labelOf = (path: string): string => {
  const known = LABELS[schemaPath(path)];
  if (known) return known;
  const [name = ''] = schemaPath(path).split('.').slice(-1);
  return sentenceCase(name.replaceAll(/([a-z])([A-Z])/g, '$1 $2'));
};

/** `Full time` for `FULL_TIME`. */
export const valueLabel = (value: string): string => VALUES[value] ?? sentenceCase(value.replaceAll('_', ' '));

/** What is wrong with a value, with the labels of the form in place of paths. */
export const problemText = ({
  message,
  hint,
  path,
}: {
  readonly message: string;
  readonly hint: string;
  readonly path: string;
}): string => {
  const words = message.startsWith(path) ? `${labelOf(path)}${message.slice(path.length)}` : message;
  return /["{<]|null|JSON/.test(hint) ? words : `${words} ${hint}`;
};
