import { expect } from '@open-wc/testing';
import { restoreSnippet } from '../../../../demo/builder/paste/restore-snippet.js';

const posting = { title: 'Intern <b> & "more"', hiringOrganization: { name: 'Acme' }, duration: ['P12W'] };
const json = JSON.stringify(posting).replaceAll('<', String.raw`\u003c`);

const card = `<script type="module" src="https://cdn.example/job-posting.min.js"></script>
<style>
job-posting { --job-accent: #2f6b3c; --job-radius: 0; color-scheme: dark }
</style>
<job-posting structured-data layout="full">
  <script type="application/json">${json}</script>
  <a href="https://acme.example">Intern at Acme</a>
</job-posting>`;

describe('restoreSnippet', () => {
  it('reads the posting, the layout and the looks of a card', () => {
    const state = restoreSnippet(card);
    expect(state?.jobs?.map((job) => job.posting)).to.deep.equal([posting]);
    expect(state?.layout).to.equal('full');
    expect(state?.theme).to.deep.equal({
      tokens: { '--job-accent': '#2f6b3c', '--job-radius': '0' },
      colorScheme: 'dark',
    });
  });

  it('reads all postings of a board', () => {
    const board = `<job-board><script type="application/json">[{"title":"One"},{"title":"Two"}]</script></job-board>`;
    expect(restoreSnippet(board)?.jobs?.map((job) => job.posting.title)).to.deep.equal(['One', 'Two']);
    const postings = `<job-board><script type="application/json">{"postings":[{"title":"One"}]}</script></job-board>`;
    expect(restoreSnippet(postings)?.jobs?.map((job) => job.posting.title)).to.deep.equal(['One']);
  });

  it('reads a whole page, and looks by color scheme', () => {
    const page = `<!doctype html><html><head><style>body{margin:0}
      @media (prefers-color-scheme: dark) { :root { --job-accent: pink } }</style></head><body>${card}</body></html>`;
    expect(restoreSnippet(page)?.theme?.tokens).to.include({ '--job-radius': '0' });
  });

  it('is null for everything else', () => {
    for (const text of [
      '',
      'Intern at Acme',
      '<p>Intern</p>',
      '<job-posting src="/job.json"></job-posting>',
      '{"title":"x"}',
      '<job-posting><script type="application/json">{broken</script></job-posting>',
    ])
      expect(restoreSnippet(text), text).to.equal(null);
  });

  it('runs nothing, and takes no token that is not ours', async () => {
    const marked = window as unknown as { ran?: boolean };
    const state = restoreSnippet(
      `<job-posting><img src=x onerror="ran=true"><script>ran=true</script><style>a{--other:1;--job-x:url(javascript:1);background:url(/nothing)}</style>
       <script type="application/json">{"title":"One"}</script></job-posting>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(marked.ran).to.equal(undefined);
    expect(Object.keys(state?.theme?.tokens ?? {})).to.deep.equal(['--job-x']);
  });
});
