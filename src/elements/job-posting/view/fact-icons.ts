import type { FactName } from '../../../model/posting/facts.js';

const CLOCK = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.5V8l2.5 1.5';
const CALENDAR = 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3';

/** The lines of the icon of a fact, in a square of 16 by 16. */
export const FACT_ICONS: { readonly [Name in FactName]?: string } = {
  jobLocation: 'M8 14.5s5-4.6 5-8.2a5 5 0 0 0-10 0c0 3.6 5 8.2 5 8.2zM8 8a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8z',
  workplaceType: 'M3 14V2.5h6.5V14M9.5 6.5H13V14M1.5 14h13M5.5 5.5H7M5.5 8.5H7M5.5 11.5H7',
  duration: CALENDAR,
  hoursPerWeek: CLOCK,
  daysPerWeek: CLOCK,
  workAuthorization: 'M3.5 1.5h9v13h-9zM8 9a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 8 9zM5.8 12h4.4',
  educationRequirements: 'M1 6l7-3.2L15 6 8 9.2zM4 7.5v3.7c1 1 2.5 1.5 4 1.5s3-.5 4-1.5V7.5',
  startDates: CALENDAR,
  validThrough: 'M3.5 14.5v-12h8L10 5.5l1.5 3h-8',
  applicantLocationRequirements: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12',
};
