import { expect } from '@open-wc/testing';
import { PRESETS } from '../../../../demo/builder/theme/presets.js';
import { themeCss, themeDeclarations } from '../../../../demo/builder/publish/theme-css.js';

describe('themeCss', () => {
  it('writes tokens and color scheme in one rule', () => {
    const theme = {
      tokens: { '--job-accent': 'navy', '--job-font': "'Open Sans', sans-serif" },
      colorScheme: 'dark',
    } as const;
    expect(themeCss(theme, 'job-posting')).to.equal(
      "job-posting {\n  --job-accent: navy;\n  --job-font: 'Open Sans', sans-serif;\n  color-scheme: dark;\n}",
    );
  });

  it('is empty for the defaults', () => {
    expect(themeCss({ tokens: {} }, 'job-posting')).to.equal('');
  });

  it('writes all of each preset', () => {
    for (const { name, theme } of PRESETS) {
      const count = Object.keys(theme.tokens).length + (theme.colorScheme ? 1 : 0);
      expect(themeDeclarations(theme), name).to.have.length(count);
    }
  });

  for (const value of [
    'red; background: url(https://evil.example)',
    'red } body { display: none',
    'red</style><script>alert(1)</script>',
    'url(https://evil.example/a.png)',
    "URL ('https://evil.example')",
    'image-set("https://evil.example" 1x)',
    '"unclosed',
    'rgb(1 2 3',
    'rgb(1 2 3))',
    'red /* ',
    'red !important',
    '\\75rl(x)',
    '@import "x"',
    '',
    ' ',
    'a'.repeat(301),
  ]) {
    it(`leaves out: ${value.slice(0, 50)}`, () => {
      expect(themeDeclarations({ tokens: { '--job-accent': value } })).to.deep.equal([]);
    });
  }

  it('leaves out what is no token, and values that are no text', () => {
    const tokens = { '--job-accent': 1, '--job-x}y': 'red', '--other': 'red' } as unknown as Record<
      `--job-${string}`,
      string
    >;
    expect(themeDeclarations({ tokens, colorScheme: 'x;y' as 'dark' })).to.deep.equal([]);
  });
});
