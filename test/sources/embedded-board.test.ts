import { expect } from '@open-wc/testing';
import { boardBehind, embeddedBoard } from '../../src/sources/embedded-board.js';

const ID = '8a1c0b5e-1111-4222-8333-444455556666';
const PAGE = 'https://careers.acme.example/jobs';

/** The API behind a page, and the id of the posting. */
const boardIn = (html: string, page = PAGE): string | null => {
  const found = embeddedBoard(`<!doctype html>${html}`, page);
  return found && [found.url, found.id].filter(Boolean).join(' ');
};

const GREENHOUSE = 'https://boards-api.greenhouse.io/v1/boards/acme/jobs';
const LEVER = 'https://api.lever.co/v0/postings/acme';
const ASHBY = 'https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true';

describe('the board of an employer’s own page', () => {
  for (const [name, html, api] of [
    [
      'the script of Greenhouse',
      '<div id="grnhse_app"></div><script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
      `${GREENHOUSE}?content=true`,
    ],
    [
      'the frame of Greenhouse',
      "<iframe src='https://job-boards.greenhouse.io/embed/job_board?for=acme&amp;b=https://careers.acme.example'>",
      `${GREENHOUSE}?content=true`,
    ],
    [
      'a script that loads another',
      '<script>s.src = "https://boards.greenhouse.io/embed/job_board/js?for=acme";</script>',
      `${GREENHOUSE}?content=true`,
    ],
    ['a request to the API', `<script>fetch('${LEVER}?mode=json')</script>`, `${LEVER}?mode=json`],
    [
      'the script of Lever',
      "<script>window.leverJobsOptions = {accountName: 'acme', includeCss: true};</script>",
      `${LEVER}?mode=json`,
    ],
    ['the script of Ashby', '<script src="https://jobs.ashbyhq.com/acme/embed?version=2"></script>', ASHBY],
    [
      'the script of Workable',
      '<script src="https://www.workable.com/assets/embed.js"></script><script>whr(document).ready(() => whr_embed(12345, {detail: "titles"}));</script>',
      'https://apply.workable.com/api/v1/widget/accounts/12345?details=true',
    ],
    [
      'the widget of SmartRecruiters',
      '<script src="https://www.smartrecruiters.com/widgets/jobs.js"></script><script>widget({"company_code": "Acme"})</script>',
      'https://api.smartrecruiters.com/v1/companies/Acme/postings?limit=100',
    ],
    [
      'Teamtailor’s own files',
      '<link rel="preload" href="https://assets-aws.teamtailor-cdn.com/assets/careersite/a.woff2">',
      'https://careers.acme.example/jobs.json?per_page=100',
    ],
    [
      'Teamtailor as generator',
      '<meta name="generator" content="Teamtailor">',
      'https://careers.acme.example/jobs.json?per_page=100',
    ],
    [
      'Recruitee’s own files',
      '<script src="https://careers.recruiteecdn.com/app.js"></script>',
      'https://careers.acme.example/api/offers/',
    ],
    [
      'Recruitee’s settings',
      '<div data-props="{&quot;assetHost&quot;:&quot;https://captcha-assets.recruiteecdn.com&quot;}">',
      'https://careers.acme.example/api/offers/',
    ],
    [
      'the canonical address of Personio',
      '<link rel="canonical" href="https://acme.jobs.personio.de/?language=de"><link rel="alternate" hreflang="en" href="https://acme.jobs.personio.de/?language=en"><meta property="og:url" content="https://acme.jobs.personio.de/?language=null">',
      'https://acme.jobs.personio.de/xml?language=de',
    ],
    [
      'links to the postings of one board',
      `<a href="https://jobs.lever.co/acme/${ID}">A</a> <a href="https://jobs.lever.co/acme/${ID.replace('8a', '9b')}">B</a>`,
      `${LEVER}?mode=json`,
    ],
    [
      'a link to the board',
      '<a class="cta" href="//jobs.lever.co/acme?lever-source=site">Jobs</a>',
      `${LEVER}?mode=json`,
    ],
    [
      'the one posting that it links to, twice',
      `<a href="https://jobs.lever.co/acme/${ID}">More</a> <a href="https://jobs.lever.co/acme/${ID}/apply">Apply</a>`,
      `${LEVER}/${ID}?mode=json`,
    ],
    [
      'a frame rather than links to boards of others',
      '<a href="https://jobs.lever.co/partner">A partner</a><script src="https://jobs.ashbyhq.com/acme/embed"></script>',
      ASHBY,
    ],
  ] as const) {
    it(`is that of ${name}`, () => {
      expect(boardIn(html)).to.equal(api);
    });
  }

  it('has the posting that the page’s own address names', () => {
    const script = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>';
    expect(boardIn(script, `${PAGE}?gh_jid=77`)).to.equal(`${GREENHOUSE}/77?pay_transparency=true`);
    const frame = '<script src="https://jobs.ashbyhq.com/acme/embed"></script>';
    expect(boardIn(frame, `${PAGE}?ashby_jid=${ID}`)).to.equal(`${ASHBY} ${ID}`);
    const links = [76, 77, 78].map((id) => `<a href="https://boards.greenhouse.io/acme/jobs/${id}">${id}</a>`).join('');
    expect(boardIn(links, `${PAGE}/baker?gh_jid=77`)).to.equal(`${GREENHOUSE}/77?pay_transparency=true`);
    const style = '<link rel="stylesheet" href="https://assets-aws.teamtailor-cdn.com/a.css">';
    expect(boardIn(style, `${PAGE}/42-baker`)).to.equal('https://careers.acme.example/jobs.json?per_page=100 42');
  });

  for (const [name, html] of [
    ['a page that says nothing', '<p>We are hiring</p>'],
    [
      'links to the boards of two employers',
      '<a href="https://jobs.lever.co/acme">A</a><a href="https://jobs.lever.co/beta">B</a>',
    ],
    [
      'two frames',
      '<iframe src="https://jobs.ashbyhq.com/acme/embed"></iframe><iframe src="https://jobs.ashbyhq.com/beta/embed"></iframe>',
    ],
    ['a comment', '<!-- <script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script> -->'],
    ['a comment that does not end', '<!-- <script src="https://boards.greenhouse.io/embed/job_board/js?for=acme">'],
    [
      'a text about one',
      '<p>https://jobs.lever.co/acme</p><code>&lt;script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"&gt;</code>',
    ],
    [
      'the home page of an ATS',
      '<a href="https://www.teamtailor.com/?utm_campaign=poweredby">Teamtailor</a><a href="https://www.lever.co/">Lever</a>',
    ],
    [
      'a widget of Teamtailor, which does not name the account',
      '<script src="https://widgets.teamtailor-cdn.com/widgets/a.js"></script>',
    ],
    ['a picture of Teamtailor', '<img src="https://images.teamtailor-cdn.com/images/a.png">'],
    ['a picture of Recruitee', '<img src="https://careers.recruiteecdn.com/image/upload/a.png">'],
    [
      'a host that looks like one',
      '<a href="https://jobs.lever.co.evil.example/acme">A</a><a href="https://evil.example/jobs.lever.co/acme">B</a>',
    ],
    ['a script with a gap', '<script>fetch(`https://api.lever.co/v0/postings/${account}`)</script>'],
    [
      'an account that leads elsewhere',
      '<iframe src="https://boards.greenhouse.io/embed/job_board?for=../../evil"></iframe>',
    ],
    [
      'addresses that are none',
      '<a href="https://">A</a><a href="javascript:alert(1)">B</a><a href="https://jobs.lever.co/%zz">C</a>',
    ],
  ] as const) {
    it(`is not found in ${name}`, () => {
      expect(boardIn(html)).to.equal(null);
    });
  }

  it('is found in linear time', () => {
    for (const piece of [
      '<!--',
      '<a href="',
      ' href="https://jobs.lever.co/',
      '<link ',
      'leverJobsOptions {',
      '"https://',
      '<script src=',
      'whr_embed( ',
    ]) {
      const started = performance.now();
      boardIn(piece.repeat(2_000_000 / piece.length));
      expect(performance.now() - started, piece).to.be.below(2000);
    }
  });
});

describe('the board behind a response', () => {
  it('is that of the page that it was redirected to', () => {
    expect(boardBehind({ text: '<!doctype html>', url: 'https://apply.workable.com/acme/j/ABC' })).to.deep.include({
      source: 'workable',
      id: 'ABC',
    });
  });

  it('is none for the API itself, and for other texts than HTML', () => {
    expect(boardBehind({ text: '<workzag-jobs/>', url: 'https://acme.jobs.personio.de/xml' })).to.equal(null);
    expect(boardBehind({ text: '{"url": "https://jobs.lever.co/acme"}', url: PAGE })).to.equal(null);
  });
});
