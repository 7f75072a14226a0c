import { expect } from '@open-wc/testing';
import { decodeText } from '../../src/sources/decode-text.js';

/** The bytes of a text in a charset whose code points are those of its bytes: windows-1252 as far as it is Latin-1. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

const TITLE = 'Bäcker in Köln';
const JSON_TEXT = `{"title":"${TITLE}"}`;

describe('decodeText', () => {
  it('reads UTF-8, with a byte order mark too, whatever else is declared', () => {
    for (const text of [JSON_TEXT, `\uFEFF${JSON_TEXT}`])
      for (const type of ['', 'application/json', 'application/json; charset=iso-8859-1'])
        expect(decodeText(utf8(text), type), type).to.equal(JSON_TEXT);
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?><name>${TITLE}</name>`;
    expect(decodeText(utf8(xml))).to.equal(xml);
  });

  it('reads the charset that the server declares', () => {
    for (const type of [
      'application/json; charset=windows-1252',
      'application/json;charset="ISO-8859-1"',
      'text/plain; format=flowed; Charset = latin1',
    ])
      expect(decodeText(latin1(JSON_TEXT), type), type).to.equal(JSON_TEXT);
    expect(decodeText(Uint8Array.of(0x80), 'text/plain; charset=windows-1252')).to.equal('€');
    expect(decodeText(Uint8Array.of(0x83, 0x65), 'text/plain; charset=Shift_JIS')).to.equal('テ');
  });

  it('reads the charset that XML or a page declares', () => {
    for (const text of [
      `<?xml version="1.0" encoding="ISO-8859-1"?><name>${TITLE}</name>`,
      `<?xml version='1.0'  encoding = 'windows-1252' standalone='yes'?>\n<name>${TITLE}</name>`,
      `<!doctype html><meta charset=windows-1252><p>${TITLE}`,
      `<html><head><META http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>${TITLE}`,
    ])
      expect(decodeText(latin1(text)), text).to.equal(text);
  });

  it('prefers the server’s charset to that of the document, and any to UTF-8 that the bytes are not', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>';
    const bytes = Uint8Array.of(...utf8(xml), 0xb1);
    expect(decodeText(bytes, 'text/xml; charset=iso-8859-2')).to.equal(`${xml}ą`);
    expect(decodeText(bytes, 'text/xml; charset=utf-8')).to.equal(`${xml}±`);
    expect(decodeText(bytes, 'text/xml; charset=x-nonsense')).to.equal(`${xml}±`);
  });

  it('reads all characters of windows-1252, also where it is called by another name', () => {
    const bytes = Uint8Array.of(0x93, 0x4b, 0xf6, 0x6c, 0x6e, 0x94, 0x20, 0x96, 0x20, 0x80, 0x85, 0x9f);
    for (const charset of ['windows-1252', 'cp1252', 'iso-8859-1', 'us-ascii'])
      expect(decodeText(bytes, `text/plain; charset=${charset}`), charset).to.equal('“Köln” – €…Ÿ');
  });

  it('does not read a declaration in a comment of a page', () => {
    const page = `<!doctype html><!-- <meta charset=utf-8> --><meta charset=iso-8859-1><p>${TITLE}`;
    expect(decodeText(latin1(page))).to.equal(page);
  });

  it('does not look for a charset in other texts', () => {
    const json = '{"description":"<meta charset=iso-8859-2>","title":"';
    expect(decodeText(Uint8Array.of(...utf8(json), 0xb1))).to.equal(`${json}±`);
  });

  it('reads UTF-16, with a byte order mark or without', () => {
    for (const text of [
      JSON_TEXT,
      `<?xml version="1.0" encoding="UTF-16"?><name>${TITLE}</name>`,
      '[{"title":"一般職の募集・事務","jobLocation":"東京都千代田区丸の内"}]',
      `[{"description":"${'毎朝早くパンを焼く仕事です。'.repeat(300)}"}]`,
    ])
      for (const littleEndian of [true, false]) {
        expect(decodeText(utf16(text, littleEndian)), text).to.equal(text);
        expect(decodeText(utf16(`\uFEFF${text}`, littleEndian)), text).to.equal(text);
      }
    expect(decodeText(utf16(JSON_TEXT, true), 'application/json; charset=utf-8')).to.equal(JSON_TEXT);
  });

  it('reads ISO-2022-JP where it is declared: its bytes are those of ASCII', () => {
    const bytes = Uint8Array.of(...utf8('\u001B$B'), 0x24, 0x22, ...utf8('\u001B(B'));
    expect(decodeText(bytes, 'text/plain; charset=iso-2022-jp')).to.equal('あ');
    expect(decodeText(utf8('\u001B[1mä'), 'text/plain; charset=iso-8859-1')).to.equal('\u001B[1mä');
  });

  it('reads what declares nothing as windows-1252 if nothing of it is UTF-8', () => {
    expect(decodeText(latin1('Köln'))).to.equal('Köln');
    expect(decodeText(Uint8Array.of(0x80, 0x20, 0x33, 0x30))).to.equal('€ 30');
    expect(decodeText(new Uint8Array())).to.equal('');
  });

  it('reads what is UTF-8 in part as UTF-8, with a sign for each byte that is not', () => {
    expect(decodeText(Uint8Array.of(...utf8('Köln, M'), 0xfc, ...utf8('nchen')))).to.equal('Köln, M\uFFFDnchen');
    expect(decodeText(Uint8Array.of(0xff, ...utf8('<jobs>ä')))).to.equal('\uFFFD<jobs>ä');
  });

  it('never throws', () => {
    // the start of a picture is no UTF-16
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d))).to.match(/^‰PNG/);
  });
});
