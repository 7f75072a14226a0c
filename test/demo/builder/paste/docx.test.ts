import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { docxToMarkdown } from '../../../../demo/builder/paste/docx.js';

const zip = (files: Readonly<Record<string, string>>): ArrayBuffer =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))
    .buffer;

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
    const file = zip(
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
    const file = zip(documentOf(paragraph(`${run('Kept')}<w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>`)));
    expect(await docxToMarkdown(file)).to.equal('Kept');
  });

  it('is null for what is no Word file, or only a part of one', async () => {
    const file = zip(documentOf(paragraph(run('Text'))));
    expect(await docxToMarkdown(zip({ 'a.txt': 'Text' }))).to.equal(null);
    for (const length of [0, 4, 30, file.byteLength - 40])
      expect(await docxToMarkdown(file.slice(0, length)), String(length)).to.equal(null);
  });
});
