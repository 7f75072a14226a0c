import type { toFragment } from '../../rich-text/to-fragment.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { CardView } from './card-templates.js';

/** Without the reader, as on a copy of the page that lacks its file: the words alone. */
const wordsAlone: typeof toFragment = (text) => {
  const fragment = document.createDocumentFragment();
  fragment.append(text.replace(/<[^<>]*>/g, ' '));
  return fragment;
};

let reader: typeof toFragment | null = null;
let loading: Promise<void> | null = null;

/** Fetches what makes rich text safe; long texts are folded at first, so cards need not wait. Null when it is here. */
export const fetchReader = (): Promise<void> | null => {
  if (reader) return null;
  loading ??= import('../../rich-text/to-fragment.js').then(
    (module) => void (reader = module.toFragment),
    () => void (reader = wordsAlone),
  );
  return loading;
};

/** Settles when the texts that were asked for are there; null when they are. */
export const textsFilled = (): Promise<void> | null => (reader ? null : loading);

/** The rich texts of a posting that have been made safe, by their place in the card and their heading level. */
const rendered = new WeakMap<JobPosting, Map<string, HTMLElement>>();

/** Third-party rich text, made safe once: Lit leaves a node that it has already placed alone. */
export const richText = (place: string, text: string, { posting, headingLevel, base }: CardView): HTMLElement => {
  const texts = rendered.get(posting) ?? new Map<string, HTMLElement>();
  rendered.set(posting, texts);
  const key = `${headingLevel} ${place}`; // not the text: the same one may stand in two places
  const element = texts.get(key) ?? document.createElement('div');
  if (!texts.has(key)) {
    element.className = 'text';
    element.part.add('text');
    texts.set(key, element);
    // its headings stand below the section's, which stands below the title
    const fill = (): void => element.append(reader?.(text, { headingLevel: headingLevel + 2, base }) ?? '');
    void (fetchReader()?.then(fill) ?? fill());
  }
  return element;
};
