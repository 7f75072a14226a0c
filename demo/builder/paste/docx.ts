/** Reads the text of a Word file, which is a ZIP of XML. */

/** Longest part of a file that is unpacked, in bytes. */
const PART_MAX = 20_000_000;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const END_OF_ZIP = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
/** The longest end of a ZIP, in bytes: with a comment. */
const END_MAX = 65_557;

interface Entry {
  /** 0: stored as it is; 8: compressed. */
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

/** The files in a ZIP, by name. */
const entriesOf = (view: DataView): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  let end = view.byteLength - 22;
  while (end > Math.max(0, view.byteLength - END_MAX) && view.getUint32(end, true) !== END_OF_ZIP) end--;
  if (end < 0 || view.getUint32(end, true) !== END_OF_ZIP) return entries;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) break;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, name);
    entries.set(new TextDecoder().decode(bytes), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

/** The text of a stream of UTF-8, up to `PART_MAX`. */
const textOf = async (stream: ReadableStream<Uint8Array>): Promise<string> => {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    size += value?.length ?? 0;
    if (done || size > PART_MAX) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
};

const unpack = async (view: DataView<ArrayBuffer>, entry: Entry | undefined): Promise<Document | null> => {
  if (!entry) return null;
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = new Blob([new Uint8Array(view.buffer, view.byteOffset + from, entry.size)]).stream();
  const stream = entry.method === 8 ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  return new DOMParser().parseFromString(await textOf(stream), 'application/xml');
};

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
    const view = new DataView(bytes);
    const entries = entriesOf(view);
    const content = await unpack(view, entries.get('word/document.xml'));
    const body = content?.getElementsByTagNameNS(WORD, 'body')[0];
    if (!body) return null;
    const relations = await unpack(view, entries.get('word/_rels/document.xml.rels'));
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
