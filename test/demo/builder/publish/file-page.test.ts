import { expect } from '@open-wc/testing';
import { jobsJson, jsonLdSnippet } from '../../../../demo/builder/publish/data-files.js';
import { fileName } from '../../../../demo/builder/publish/download.js';
import { filePage, inlineScript } from '../../../../demo/builder/publish/file-page.js';
import { HOSTILE, JOB, NOW, stateOf } from '../states.js';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('filePage', () => {
  it('is a whole page in the language of the posting, named after it', () => {
    const page = parse(filePage(stateOf({ ...JOB, inLanguage: 'fr' }), '<script src="a.js"></script>', NOW));
    expect(page.title).to.equal('Baker & pastry cook · Crumb <Co>');
    expect(page.documentElement.lang).to.equal('fr');
    expect(page.querySelector('job-posting ~ script[src="a.js"]')).not.to.equal(null);
  });

  it('holds no text of a posting as markup', () => {
    for (const text of HOSTILE) {
      const page = parse(filePage(stateOf({ title: text, inLanguage: text }), '', NOW));
      expect(page.querySelectorAll('img, svg, script:not([type])')).to.have.length(0);
    }
  });

  it('has a script that no text in it ends', () => {
    const page = parse(inlineScript('const a = "</script><!--<script>";'));
    expect(page.querySelectorAll('script')).to.have.length(1);
    expect(page.querySelector('script')?.text).to.equal('const a = "<\\/script><\\!--<script>";');
  });
});

describe('jobsJson and jsonLdSnippet', () => {
  it('give one job, or a list', () => {
    expect(JSON.parse(jobsJson(stateOf(JOB)))).to.deep.equal(JOB);
    expect(JSON.parse(jobsJson(stateOf(JOB, JOB)))).to.deep.equal([JOB, JOB]);
    expect(jobsJson(stateOf({}))).to.equal('');
  });

  it('give a script for each job', () => {
    expect(parse(jsonLdSnippet(stateOf(JOB, JOB), NOW)).querySelectorAll('script')).to.have.length(2);
    expect(jsonLdSnippet(stateOf(JOB), Date.parse('2031-01-01'))).to.equal('');
  });
});

describe('fileName', () => {
  for (const [title, name] of [
    ['Baker & pastry cook', 'baker-pastry-cook'],
    ['Ingénieur·e (H/F)', 'ingenieur-e-h-f'],
    ['データ分析', 'データ分析'],
    ['../../etc', 'etc'],
    ['???', 'job'],
  ] as const) {
    it(`of ${title}`, () => expect(fileName(title)).to.equal(name));
  }
});
