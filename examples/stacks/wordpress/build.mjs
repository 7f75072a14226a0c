// The page that WordPress makes of a post: from blocks, and from the classic editor, whose text becomes paragraphs.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { autop } from '@wordpress/autop';
import { copyElements } from '../copy-elements.mjs';

const at = (path) => new URL(path, import.meta.url);
const content = readFileSync(at('content.html'), 'utf8');

const page = (body) => `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="UTF-8" />
    <title>We hire &#8211; Acme</title>
    <link rel="stylesheet" id="theme-css" href="/theme.css?ver=1.3" media="all" />
  </head>
  <body class="wp-singular post-template-default single single-post wp-embed-responsive">
    <div class="wp-site-blocks is-layout-flow">
      <main class="entry-content wp-block-post-content is-layout-constrained">${body}</main>
    </div>
  </body>
</html>`;

mkdirSync(at('dist/'), { recursive: true });
copyElements(at('dist/wp-content/uploads/elements/'));
cpSync(at('theme.css'), at('dist/theme.css'));
writeFileSync(at('dist/blocks.html'), page(content.replaceAll(/<!-- \/?wp:.*? -->/g, '')));
writeFileSync(at('dist/classic.html'), page(autop(content))); // what is not known as a block keeps its comments
