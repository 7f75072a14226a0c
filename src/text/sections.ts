import type { Span } from './document/chars.js';
import type { PlacedLine } from './document/line.js';
import type { SectionKind } from './section-kind.js';
import type { Section, Structure } from './document/structure.js';
import type { SourceText } from './source-text.js';

export interface SectionInput {
  readonly heading: string;
  readonly body: string;
  readonly kind: SectionKind;
}

/** The sections with a text, their spans, and the headings without one. */
export interface SectionFindings {
  readonly sections: readonly { readonly value: SectionInput; readonly span: Span }[];
  readonly empty: readonly { readonly heading: string; readonly span: Span }[];
  readonly description: { readonly value: string; readonly span: Span } | null;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Lines as HTML of paragraphs and lists. */
const toHtml = (lines: readonly PlacedLine[]): string => {
  let html = '';
  let list = '';
  for (const { text, isItem, isNumbered } of lines) {
    const kind = isItem ? (isNumbered ? 'ol' : 'ul') : '';
    if (kind !== list) html += `${list && `</${list}>`}${kind && `<${kind}>`}`;
    list = kind;
    html += kind ? `<li>${escape(text.trim())}</li>` : `<p>${escape(text.trim())}</p>`;
  }
  return html + (list && `</${list}>`);
};

const headingText = ({ text }: PlacedLine): string => text.trim().replace(/^[\s*_#]+|[\s*_#]+$/g, '');

const spanOf = (first: PlacedLine, last: PlacedLine): Span => ({
  start: first.chars.startOf(0),
  end: last.chars.endOf(last.text.length - 1),
});

const isFactOnly = ({ label, text, rank }: PlacedLine, taken: ReadonlySet<PlacedLine>, line: PlacedLine): boolean =>
  taken.has(line) || (label !== null && text.length < 160) || (rank > 0 && text.length < 100);

const toSection = ({ heading, kind, lines }: Section): { value: SectionInput; span: Span } | null => {
  const last = lines.at(-1);
  return last
    ? { value: { heading: headingText(heading), body: toHtml(lines), kind }, span: spanOf(heading, last) }
    : null;
};

/** The text of a posting in sections, in the employer's order and words. */
export const readSections = (text: Structure | SourceText, facts: ReadonlySet<PlacedLine>): SectionFindings => {
  const intro = text.head.filter(
    (line) => !isFactOnly(line, facts, line) && (line.text.length > 40 || line.isItem || /[.!?]$/.test(line.text)),
  );
  const [first, last] = [intro[0], intro.at(-1)];
  const read = text.sections.map((section) => ({ section, finding: toSection(section) }));
  return {
    sections: read.flatMap(({ finding }) => (finding ? [finding] : [])),
    empty: read.flatMap(({ section, finding }) =>
      finding || facts.has(section.heading)
        ? []
        : [{ heading: headingText(section.heading), span: spanOf(section.heading, section.heading) }],
    ),
    description: first && last ? { value: toHtml(intro), span: spanOf(first, last) } : null,
  };
};
