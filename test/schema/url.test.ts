import { expect } from '@open-wc/testing';
import { toWebUrl } from '../../src/schema/url.js';

const PAGE = 'https://careers.example/jobs/page.html';

describe('toWebUrl', () => {
  for (const [text, alone, onPage] of [
    ['https://acme.example', 'https://acme.example/', 'https://acme.example/'],
    ['HTTP://ACME.example/A b', 'http://acme.example/A%20b', 'http://acme.example/A%20b'],
    [' \thttps://acme.example/x\n', 'https://acme.example/x', 'https://acme.example/x'],
    ['//acme.example/x', 'https://acme.example/x', 'https://acme.example/x'],
    ['/apply', '/apply', 'https://careers.example/apply'],
    ['./apply', './apply', 'https://careers.example/jobs/apply'],
    ['../apply', '../apply', 'https://careers.example/apply'],
    ['?id=1', '?id=1', 'https://careers.example/jobs/page.html?id=1'],
    ['#apply', '#apply', 'https://careers.example/jobs/page.html#apply'],
    ['apply', './apply', 'https://careers.example/jobs/apply'],
    [
      'apply?to=https://acme.example',
      './apply?to=https://acme.example',
      'https://careers.example/jobs/apply?to=https://acme.example',
    ],
    ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4', 'https://xn--mnchen-3ya.example/%C3%A4'],
  ] as const) {
    it(`keeps ${JSON.stringify(text)}`, () => {
      expect(toWebUrl(text)).to.equal(alone);
      expect(toWebUrl(text, PAGE)).to.equal(onPage);
    });

    it(`says the same the second time: ${JSON.stringify(text)}`, () => {
      expect(toWebUrl(alone)).to.equal(alone);
      expect(toWebUrl(alone, PAGE)).to.equal(onPage);
    });
  }

  for (const text of [
    '',
    '   ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' \u0000 javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://acme.example/1',
    'ftp://acme.example',
    'mailto:jobs@acme.example',
    'about:blank',
    'https://',
    'https://bank.example@evil.example/',
    'https://user:password@acme.example/',
    '//bank.example@evil.example/',
    'https://acme.example:99999/',
    `https://acme.example/${'x'.repeat(2048)}`,
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(toWebUrl(text)).to.equal(null);
      expect(toWebUrl(text, PAGE)).to.equal(null);
    });
  }

  for (const text of ['https:jobs/1', 'https:/acme.example/x', '\\jobs', '/\\jobs/x', 'jobs\\1']) {
    it(`makes up no host for ${text}`, () => {
      expect(toWebUrl(text) ?? '').to.not.contain('page.invalid');
    });
  }

  it('refuses a relative address on a page that has no address', () => {
    expect(toWebUrl('/apply', 'about:blank')).to.equal(null);
    expect(toWebUrl('https://acme.example/', 'about:blank')).to.equal('https://acme.example/');
  });
});
