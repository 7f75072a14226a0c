import type { MessageKey, Translate } from '../../messages/translate.js';
import { hasContent } from './has-content.js';
import type { JobPosting } from '../../schema/job-posting.js';

/** A part of the long text with a heading. */
export interface TextSection {
  /** The kind of section: `description`, `section`, `about`. Used in `part`. */
  readonly name: string;
  /** The path of the text in the posting: `sections[2].body`. */
  readonly path: string;
  readonly heading: string;
  /** Rich text that has not been sanitized. */
  readonly body: string;
}

const FIELDS = ['description', 'responsibilities', 'qualifications'] as const;

/** A line of plain text as HTML. */
const escapeHtml = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const section = (name: string, path: string, heading: string, body: string | undefined): TextSection[] =>
  hasContent(body) ? [{ name, path, heading, body }] : [];

/** The sections of the long text in reading order, legal ones apart. Sections without a body are left out. */
export const textSections = (posting: JobPosting, t: Translate): { main: TextSection[]; legal: TextSection[] } => {
  const { hiringOrganization, sections = [], application } = posting;
  const own = (kind: 'LEGAL' | null): TextSection[] =>
    sections.flatMap((entry, index) =>
      (entry.kind === 'LEGAL') === (kind === 'LEGAL')
        ? section('section', `sections[${index}].body`, entry.heading, entry.body)
        : [],
    );
  const field = (name: (typeof FIELDS)[number]): TextSection[] =>
    section(name, name, t(`section.${name}` satisfies MessageKey), posting[name]);
  const steps = application?.steps?.map((step) => `<li>${escapeHtml(step)}</li>`).join('');
  return {
    main: [
      ...FIELDS.flatMap(field),
      ...own(null),
      ...section('instructions', 'application.instructions', t('section.instructions'), application?.instructions),
      ...section('steps', 'application.steps', t('section.steps'), steps && `<ol>${steps}</ol>`),
      ...section(
        'about',
        'hiringOrganization.description',
        t('section.about', { organization: hiringOrganization?.name ?? '' }),
        hiringOrganization?.description,
      ),
    ],
    legal: own('LEGAL'),
  };
};
