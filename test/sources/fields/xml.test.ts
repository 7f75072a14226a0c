import { expect } from '@open-wc/testing';
import { parseXml } from '../../../src/sources/fields/xml.js';

const faultsOf = (xml: string): string[] => {
  const faults: string[] = [];
  parseXml(xml, ({ index, reason, isLoss }) => faults.push(`${index} ${reason}${isLoss ? '' : ', nothing lost'}`));
  return faults;
};

describe('parseXml', () => {
  it('returns the text of an element, or an object of its children', () => {
    expect(parseXml('<jobs><job><id>7</id><name> Baker </name></job></jobs>')).to.deep.equal({
      jobs: { job: { id: '7', name: 'Baker' } },
    });
  });

  it('returns a list of several children with the same name', () => {
    expect(parseXml('<a><b>1</b><c/><b>2</b><b></b></a>')).to.deep.equal({ a: { b: ['1', '2', ''], c: '' } });
  });

  it('returns attributes, and text beside children, under keys that no element can have', () => {
    expect(parseXml(`<a href="/x?y=1&amp;z=2" n = 'it "is"'>one<b/>two</a>`)).to.deep.equal({
      a: { '@href': '/x?y=1&z=2', '@n': 'it "is"', b: '', '#text': 'onetwo' },
    });
  });

  it('keeps a `>` inside of quotes', () => {
    expect(parseXml('<a><b note="1 > 0">x</b></a>')).to.deep.equal({ a: { b: { '@note': '1 > 0', '#text': 'x' } } });
  });

  it('reads CDATA as it is, and joins its parts', () => {
    expect(parseXml('<a><![CDATA[<p>R&amp;D</p>]]> &amp; <![CDATA[]]]]><![CDATA[>]]></a>')).to.deep.equal({
      a: '<p>R&amp;D</p> & ]]>',
    });
  });

  it('unescapes named and numeric entities, those of HTML too, once, and leaves others as they are', () => {
    expect(parseXml('<a>&lt;b&gt; &quot;&apos;&amp; &#228;&#xE4; &amp;lt; &euro; &#x110000; &</a>')).to.deep.equal({
      a: `<b> "'& ää &lt; € &#x110000; &`,
    });
  });

  it('skips declarations, comments and instructions', () => {
    const xml = '\uFEFF<?xml version="1.0"?><!-- <x> --><a><?php echo "<b>" ?>1<!-- </a> -->2</a><!-- end';
    expect(parseXml(xml)).to.deep.equal({ a: '12' });
  });

  it('never expands what a DOCTYPE declares', () => {
    const xml = `<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y SYSTEM "file:///etc/passwd">]><a>&x;&y;</a>`;
    expect(parseXml(xml)).to.deep.equal({ a: '&x;&y;' });
    expect(parseXml('<!DOCTYPE html><a>1</a>')).to.deep.equal({ a: '1' });
  });

  it('cannot reach a prototype', () => {
    const tree = parseXml('<a><__proto__><admin>1</admin></__proto__><constructor>2</constructor></a>');
    expect(JSON.stringify(tree)).to.equal('{"a":{"__proto__":{"admin":"1"},"constructor":"2"}}');
    expect('admin' in {}).to.equal(false);
  });

  const malformed: readonly (readonly [xml: string, tree: unknown])[] = [
    ['', ''],
    ['no XML at all', ''],
    ['<a><b>1</b>', { a: { b: '1' } }],
    ['<a><b>1</a><c>2</c>', { a: { b: '1' }, c: '2' }],
    ['<a>1</b></a>', { a: '1' }],
    ['</a><b>1</b>', { b: '1' }],
    ['<a>1 < 2 <3</a>', { a: '1 < 2 <3' }],
    ['<a>1</a><b not="closed>2</b>', { a: '1', b: '2' }],
    ['<a x="1 > 0>2</a><b y="3">4</b>', { a: '0>2', b: { '@y': '3', '#text': '4' } }],
    ['<jobs\n<job>1</job><job>2</job></jobs>', { jobs: { job: ['1', '2'] } }],
    ['<job><id>1</id><name>Baker</title><town>Ghent</town></job>', { job: { id: '1', name: 'Baker', town: 'Ghent' } }],
    ['<job><name>Baker<town>Ghent</town></job>', { job: { name: 'Baker', town: 'Ghent' } }],
    [
      '<jobs><job><id>1</id><job><id>2</id></job><job><id>3</id></jobs>',
      { jobs: { job: [{ id: '1' }, { id: '2' }, { id: '3' }] } },
    ],
    [
      '<jobs><job><id>1</id></job><job><id>2</id><text>Half a te',
      { jobs: { job: [{ id: '1' }, { id: '2', text: 'Half a te' }] } },
    ],
    ['<a>R&D &euro; 1 & 2</a>', { a: 'R&D € 1 & 2' }],
    ['<a><![CDATA[cut off', { a: 'cut off' }],
    ['<a>1</a><!DOCTYPE x [<!ENTITY', { a: '1' }],
    ['<>1</><a>2</a>', { a: '2' }],
  ];
  for (const [xml, tree] of malformed) {
    it(`returns what it can of ${JSON.stringify(xml)}`, () => {
      expect(parseXml(xml)).to.deep.equal(tree);
    });
  }

  it('reports nothing in XML that is well-formed', () => {
    for (const xml of [
      '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y">]><!-- & < --><a b="1 > 0" c=\'"\'>&amp;&#228;<b/><![CDATA[& <]]></a>\n',
      '<a><a><a/></a></a>',
    ])
      expect(faultsOf(xml), xml).to.deep.equal([]);
  });

  it('reports each fault where it is, and whether something may be lost', () => {
    for (const [xml, ...faults] of [
      ['<a><b>1</b>', '0 it ends before <a> is closed'],
      ['<a><b>1</a>', '3 <b> is not closed'],
      ['<a>1</b></a>', '4 </b> has no start', '8 </a> has no start'],
      ['<a>1</a></a>', '8 </a> has no start'],
      ['<a <b>1</b></a>', '0 the tag <a is not closed'],
      ['<a>1</a><b c="', '8 the tag <b is not closed'],
      ['<a>1</a><!-- end', '8 a comment is not closed'],
      ['<a><![CDATA[cut', '3 a CDATA section is not closed'],
      ['<a><b>1</b><c', '11 the tag <c is not closed'],
      ['<a>1</a> and more', '8 a text is after the end of <a>, nothing lost'],
      ['<a>1</a>\n<b c="1">2</b>', '9 <b> is after the end of <a>, nothing lost'],
      ['<a b=1>1</a>', '0 an attribute of <a> is not in quotes, nothing lost'],
      ['<a b="1>1</a>', '0 an attribute of <a> is not in quotes, nothing lost'],
      ['<a>R&D</a>', '4 an & that starts no entity, nothing lost'],
      ['<a>5 &euro;</a>', '5 &euro; is no entity of XML, nothing lost'],
      ['<a>1 < 2</a>', '5 a < that starts no tag, nothing lost'],
    ] as const)
      expect(faultsOf(xml), xml).to.deep.equal(faults);
    expect(faultsOf('<a>'.repeat(100))[0]).to.match(/^\d+ too many elements, or too deeply nested/);
  });

  it('stops at a depth, and at a number of elements', () => {
    const depthOf = (tree: unknown): number =>
      typeof tree === 'object' ? 1 + depthOf(Object.values(tree ?? {})[0]) : 0;
    expect(depthOf(parseXml('<a><b>'.repeat(100_000)))).to.be.within(10, 100);
    expect(Object.values(parseXml('<a/>'.repeat(300_000)))[0]).to.have.length.within(1000, 200_000);
  });

  const long = 400_000;
  const slow: readonly (readonly [what: string, xml: string])[] = [
    ['tags that do not end', '<a '.repeat(long)],
    ['quotes', `<a "'`.repeat(long)],
    ['attributes', `<a ${'b '.repeat(long)}>`],
    ['spaces', `<a ${' '.repeat(long)}=>`],
    ['declarations', '<!a>'.repeat(long)],
    ['brackets', '<!a ['.repeat(long)],
    ['ends', '</a>'.repeat(long)],
    ['ampersands', `<a>${'&'.repeat(long)}</a>`],
    ['comments', '<!--'.repeat(long)],
    ['siblings', `<a>${'<b>1</b>'.repeat(long)}</a>`],
  ];
  for (const [what, xml] of slow) {
    it(`takes time by the length alone: ${what}`, () => {
      parseXml(xml);
    });
  }
});
