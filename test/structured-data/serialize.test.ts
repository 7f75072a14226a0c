import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';
import { pageData } from '../../src/sources/json-ld/script.js';
import { serializeJSONLD, toJSONLD } from '../../src/structured-data/index.js';
import { corpus } from '../support/corpus.js';

/** A posting with `text` in every field that can have it. */
const dataWith = (text: string): Record<string, unknown> => {
  const { posting } = parsePosting({
    title: `Intern ${text}`,
    hiringOrganization: { name: `Acme ${text}`, url: `https://acme.example/?${text}` },
    description: `<p>Work</p>${text}`,
    sections: [{ heading: `More ${text}`, body: text }],
    url: `https://acme.example/jobs/${text}`,
    identifier: text,
    jobLocation: { name: `Oslo ${text}`, addressCountry: text },
  });
  const data = posting && toJSONLD(posting, { now: 0 });
  if (!data) throw new Error('a posting with a title has structured data');
  return data;
};

const pageWith = (json: string): string =>
  `<!doctype html><title>Job</title><script type="application/ld+json">${json}</script><p>Job</p>`;
const scriptsIn = (html: string): HTMLScriptElement[] => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script'),
];

const expectSafe = (text: string): void => {
  const data = dataWith(text);
  const json = serializeJSONLD(data);
  expect(json).to.not.match(/[<>&\u2028\u2029]/);
  const html = pageWith(json);
  const page = new DOMParser().parseFromString(html, 'text/html');
  // also after the page has been written out, as a static-site generator does
  for (const source of [html, `<!doctype html>${page.documentElement.outerHTML}`]) {
    const [script, ...others] = scriptsIn(source);
    expect(others).to.deep.equal([]);
    expect(JSON.parse(script?.textContent ?? '')).to.deep.equal(data);
    expect(pageData(source)).to.deep.include({ blocks: [data], issues: [] });
  }
  expect(page.body.innerHTML.trim()).to.equal('<p>Job</p>');
};

describe('serializeJSONLD', () => {
  it('is JSON of the same data', () => {
    const data = { a: ['<', '>', '&', '\u2028\u2029', '"\\', null, true, 1.5] };
    expect(serializeJSONLD(data)).to.equal(
      String.raw`{"a":["\u003c","\u003e","\u0026","\u2028\u2029","\"\\",null,true,1.5]}`,
    );
    expect(JSON.parse(serializeJSONLD(data))).to.deep.equal(data);
  });

  for (const text of [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '&lt;/script&gt;',
    '\uD800',
    '"\\',
  ]) {
    it(`keeps ${JSON.stringify(text)} inside`, () => expectSafe(text));
  }

  it('would not be safe as plain JSON: the control', () => {
    expect(scriptsIn(pageWith(JSON.stringify(dataWith('</script><script>alert(1)</script>')))).length).to.be.above(1);
  });

  it('keeps every text of the collection inside', async function () {
    for (const text of await corpus<string>(this, 'jsonld-breakout')) expectSafe(text);
  });
});
