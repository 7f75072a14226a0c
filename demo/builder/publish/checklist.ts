/** What a job still needs before it is put on a site. */
import { parsePosting } from '../../../src/schema/index.js';
import { type Advice, googleAdvice } from '../../../src/structured-data/index.js';
import type { Draft } from '../job.js';

export interface Check {
  readonly label: string;
  /** `missing`: should be there. `optional`: would be good. */
  readonly state: 'done' | 'missing' | 'optional';
  /** What is missing, or why it matters. */
  readonly note: string;
  /** The rules of Google that the job breaks. */
  readonly advice: readonly Advice[];
}

const check = (
  label: string,
  isDone: boolean,
  note: string,
  { state = 'missing', advice = [] }: { state?: 'missing' | 'optional'; advice?: readonly Advice[] } = {},
): Check => ({ label, state: isDone ? 'done' : state, note: isDone ? '' : note, advice });

/** How many things a job lacks that it should have. */
export const missingCount = (draft: Draft): number =>
  checklist(draft).filter(({ state }) => state === 'missing').length;

/** @param now The current time, in ms since 1970. */
export const checklist = (draft: Draft, now: number = Date.now()): Check[] => {
  const { posting } = parsePosting(draft);
  if (!posting) return [check('Title', false, 'The card needs a title.')];
  const { hiringOrganization: employer, application, url } = posting;
  const advice = googleAdvice(posting, { now });
  const required = advice.filter(({ severity }) => severity === 'required');
  const canApply = Boolean(application?.url ?? application?.email);
  return [
    check('Title', true, ''),
    check('Company', Boolean(employer?.name), 'Who is hiring? Applicants look for it first.'),
    check(
      'Apply link',
      canApply,
      url ? 'The card links to the job’s page. A link to the form saves a step.' : 'Without it nobody can apply.',
      { state: url ? 'optional' : 'missing' },
    ),
    check('Logo', Boolean(employer?.logo), 'Recommended: people recognize it.', { state: 'optional' }),
    check(
      'Ready for Google',
      required.length === 0,
      `${required.length === 1 ? '1 thing is' : `${required.length} things are`} missing for Google’s job search.`,
      { state: 'optional', advice: required },
    ),
  ];
};
