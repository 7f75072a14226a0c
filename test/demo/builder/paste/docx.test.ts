import { expect } from '@open-wc/testing';
import { docxToMarkdown } from '../../../../demo/builder/paste/docx.js';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const deflate = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
};

/** A ZIP of texts. */
const zip = async (files: Readonly<Record<string, string>>): Promise<ArrayBuffer> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = await deflate(text);
    const common = [
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
      [0, 4],
      [content.length, 4],
      [text.length, 4],
      [name.length, 2],
      [0, 2],
    ] as const;
    const local = [numbers([0x04034b50, 4], ...common), bytesOf(name), content];
    directory.push(
      numbers([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      bytesOf(name),
    );
    parts.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = Object.keys(files).length;
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
  return new Blob([...parts, ...directory, end]).arrayBuffer();
};

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const documentOf = (body: string): Record<string, string> => ({
  'word/document.xml': `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="https://acme.example/apply"/></Relationships>`,
});

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

describe('docxToMarkdown', () => {
  it('reads headings, lists, bold lines, links and tables', async () => {
    const file = await zip(
      documentOf(
        [
          paragraph(run('Intern'), '<w:pStyle w:val="Heading1"/>'),
          paragraph(run('Tasks', '<w:b/>')),
          paragraph(run('Build ') + run('things', '<w:b/>'), '<w:numPr/>'),
          paragraph(`<w:hyperlink r:id="r1">${run('Apply here')}</w:hyperlink>`),
          `<w:tbl><w:tr><w:tc>${paragraph(run('Place'))}</w:tc><w:tc>${paragraph(run('Berlin'))}</w:tc></w:tr></w:tbl>`,
        ].join(''),
      ),
    );
    expect(await docxToMarkdown(file)).to.equal(
      '# Intern\n**Tasks**\n- Build things\n[Apply here](https://acme.example/apply)\nPlace: Berlin',
    );
  });

  it('leaves out what was deleted', async () => {
    const file = await zip(
      documentOf(paragraph(`${run('Kept')}<w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>`)),
    );
    expect(await docxToMarkdown(file)).to.equal('Kept');
  });

  it('is null for what is no Word file, or only a part of one', async () => {
    const file = await zip(documentOf(paragraph(run('Text'))));
    expect(await docxToMarkdown(await zip({ 'a.txt': 'Text' }))).to.equal(null);
    for (const length of [0, 4, 30, file.byteLength - 40])
      expect(await docxToMarkdown(file.slice(0, length)), String(length)).to.equal(null);
  });
});
