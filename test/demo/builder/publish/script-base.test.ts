import { expect } from '@open-wc/testing';
import { parseBase } from '../../../../demo/builder/publish/script-base.js';

describe('parseBase', () => {
  for (const [text, base] of [
    ['https://acme.example/jobs/', 'https://acme.example/jobs/'],
    ['https://acme.example/jobs', 'https://acme.example/jobs/'],
    ['https://acme.example/jobs/job-posting.min.js', 'https://acme.example/jobs/'],
    [' acme.example/jobs ', 'https://acme.example/jobs/'],
    ['/jobs', '/jobs/'],
    ['../jobs/', '../jobs/'],
    ['http://127.0.0.1:8000/dist/', 'http://127.0.0.1:8000/dist/'],
    ['', null],
    ['javascript:alert(1)', null],
    ['data:text/javascript,1', null],
    ['//cdn.acme.example/', 'https://cdn.acme.example/'],
    ['https://user@acme.example/', null],
    ['https://acme.example/?a=1', null],
    ['https://acme.example/"><script>', null],
    ['two words', null],
  ] as const) {
    it(`reads ${text || 'nothing'}`, () => expect(parseBase(text)).to.equal(base));
  }
});
