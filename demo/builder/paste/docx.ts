/** Reads the text of a Word file, which is a ZIP of XML. Loaded on demand. */
import { type UnzipFileInfo, type Unzipped, strFromU8, unzip } from 'fflate';

/** Longest part of a file that is unpacked, in bytes. */
const PART_MAX = 20_000_000;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PARTS = new Set(['word/document.xml', 'word/_rels/document.xml.rels']);

const isRead = ({ name, originalSize }: UnzipFileInfo): boolean => PARTS.has(name) && originalSize <= PART_MAX;

/** The parts of a Word file that are read, by name. */
const unpack = (bytes: Uint8Array): Promise<Unzipped> =>
  new Promise((resolve, reject) => {
    unzip(bytes, { filter: isRead }, (error, files) => (error ? reject(error) : resolve(files)));
  });

const parseXml = (bytes: Uint8Array | undefined): Document | null =>
  bytes ? new DOMParser().parseFromString(strFromU8(bytes), 'application/xml') : null;

const childrenOf = (element: Element | null, name: string): Element[] =>
  [...(element?.children ?? [])].filter((child) => child.namespaceURI === WORD && child.localName === name);

const child = (element: Element | null, name: string): Element | null => childrenOf(element, name)[0] ?? null;

const valueOf = (element: Element | null): string => element?.getAttributeNS(WORD, 'val') ?? '';

const isOn = (element: Element | null): boolean => element !== null && !/^(?:0|false|none)$/.test(valueOf(element));

/** The text of what is in a paragraph. */
const inlineText = (element: Element, links: ReadonlyMap<string, string>): string => {
  let text = '';
  for (const node of element.children) {
    if (node.localName === 't') text += node.textContent;
    else if (node.localName === 'tab') text += '\t';
    else if (node.localName === 'br' || node.localName === 'cr') text += '\n';
    else if (node.localName === 'hyperlink') {
      const url = links.get(node.getAttributeNS(RELATIONS, 'id') ?? '');
      const words = inlineText(node, links);
      text += url && words !== url ? `[${words}](${url})` : words;
    } else if (!/^(?:del|delText|instrText|pPr|rPr)$/.test(node.localName)) text += inlineText(node, links);
  }
  return text;
};

const paragraph = (element: Element, links: ReadonlyMap<string, string>): string => {
  const text = inlineText(element, links).trim();
  const properties = child(element, 'pPr');
  const style = valueOf(child(properties, 'pStyle'));
  const [, level] = /^(?:Heading|heading|berschrift|Titre|Ttulo)(\d)$/.exec(style) ?? [];
  if (!text) return '';
  if (level) return `${'#'.repeat(Number(level))} ${text}`;
  if (style === 'Title') return `# ${text}`;
  if (child(properties, 'numPr') || /^ListBullet|^ListNumber/.test(style)) return `- ${text}`;
  const runs = [...element.getElementsByTagNameNS(WORD, 'r')].filter((run) => run.textContent.trim());
  return runs.every((run) => isOn(child(child(run, 'rPr'), 'b'))) ? `**${text}**` : text;
};

const cellText = (cell: Element, links: ReadonlyMap<string, string>): string =>
  [...cell.getElementsByTagNameNS(WORD, 'p')].map((inner) => inlineText(inner, links).trim()).join(' ');

/** The lines of a document's body. */
const linesOf = (body: Element, links: ReadonlyMap<string, string>): string[] =>
  [...body.children].flatMap((element) => {
    if (element.localName === 'p') return [paragraph(element, links)];
    if (element.localName === 'sdt') return linesOf(child(element, 'sdtContent') ?? element, links);
    return childrenOf(element, 'tr').map((row) => {
      const cells = childrenOf(row, 'tc').map((cell) => cellText(cell, links));
      return cells.length === 2 ? cells.join(/[:：]$/.test(cells[0] ?? '') ? ' ' : ': ') : cells.join(' | ');
    });
  });

/** The text of a Word file as Markdown; null if it is none. */
export const docxToMarkdown = async (bytes: ArrayBuffer): Promise<string | null> => {
  try {
    const files = await unpack(new Uint8Array(bytes));
    const body = parseXml(files['word/document.xml'])?.getElementsByTagNameNS(WORD, 'body')[0];
    if (!body) return null;
    const relations = parseXml(files['word/_rels/document.xml.rels']);
    const links = new Map(
      [...(relations?.getElementsByTagName('Relationship') ?? [])]
        .filter((relation) => /^(?:https?:|mailto:)/i.test(relation.getAttribute('Target') ?? ''))
        .map((relation) => [relation.getAttribute('Id') ?? '', relation.getAttribute('Target') ?? '']),
    );
    return linesOf(body, links)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  } catch {
    return null; // cut off, or not a ZIP
  }
};
