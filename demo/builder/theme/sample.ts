import type { JobPostingInput } from '../../../src/schema/index.js';

/** A job to show colors with. */
export const SAMPLE: JobPostingInput = {
  title: 'Data analyst',
  hiringOrganization: { name: 'Acme' },
  jobLocation: ['Berlin'],
  workplaceType: ['HYBRID'],
  baseSalary: { currency: 'EUR', minValue: 52000, maxValue: 60000, unitText: 'YEAR' },
  datePosted: '2026-01-05',
  application: { url: 'https://acme.example/apply' },
};
