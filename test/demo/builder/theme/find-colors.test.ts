import { expect } from '@open-wc/testing';
import { findStyle } from '../../../../demo/builder/theme/find-colors.js';
import { addressIn } from '../../../../demo/builder/theme/read-site.js';

const hexes = (css: string): string[] => findStyle(css).colors.map(({ hex }) => hex);

describe('findStyle', () => {
  for (const [text, colors] of [
    ['#8c1d18', ['#8c1d18']],
    ['rebeccapurple', ['#663399']],
    ['rgb(140 29 24);', ['#8c1d18']],
    [':root{--brand:#8c1d18}', ['#8c1d18']],
    ['--brand: #8c1d18; color: #111111', ['#8c1d18', '#111111']],
    [
      'body{color:#123;background:#fff} a{color:#1f4fd8} :root{--primary: teal}',
      ['#008080', '#1f4fd8', '#112233', '#ffffff'],
    ],
    [':root { --primary: 240 100% 50%; }', ['#0000ff']],
    ['.a{background:linear-gradient(#f00, rgb(0, 0, 255))}', ['#ff0000', '#0000ff']],
    ['#8c1d18 and #00ff00', ['#00ff00', '#8c1d18']],
    ['color: transparent; background: rgb(0 0 0 / 10%)', []],
    ['What is this?', []],
    ['', []],
  ] as const) {
    it(`finds the colors of ${text || 'nothing'}`, () => expect(hexes(text)).to.deep.equal(colors));
  }

  it('finds fonts of texts, the most frequent first', () => {
    const css =
      'a{font-family: Inter, sans-serif} b{font-family:Inter, sans-serif} h1{font-family:"Lora",serif} i{font-family:FontAwesome} p{font-family:inherit}';
    expect(findStyle(css).fonts).to.deep.equal(['Inter, sans-serif', '"Lora",serif']);
  });

  it('finds at most twelve, without repeating one', () => {
    const css = Array.from({ length: 50 }, (_, index) => `a{color:rgb(${index} 0 0)}`).join('');
    expect(hexes(css + css)).to.have.length(12);
  });

  it('takes time in proportion to a hostile text', () => {
    const start = performance.now();
    for (const text of [
      '--a:'.repeat(200_000),
      'color'.repeat(200_000),
      `--a${' '.repeat(800_000)}`,
      '#'.repeat(800_000),
    ])
      findStyle(text);
    expect(performance.now() - start).to.be.lessThan(5000);
  });
});

describe('addressIn', () => {
  for (const [text, href] of [
    ['acme.example', 'https://acme.example/'],
    ['https://acme.example/a?b=1', 'https://acme.example/a?b=1'],
    ['www.acme.example/style.css', 'https://www.acme.example/style.css'],
    ['http://127.0.0.1:8000/a', 'http://127.0.0.1:8000/a'],
    ['https://', null],
    ['#8c1d18', null],
    ['rgb(1.5 2 3)', null],
    ['a { color: red }', null],
    ['javascript:alert(1)', null],
    ['navy', null],
  ] as const) {
    it(`of ${text}`, () => expect(addressIn(text)?.href ?? null).to.equal(href));
  }
});
