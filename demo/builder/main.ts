import { BuilderForm } from './check/builder-form.js';
import { BuilderSource } from './check/source-text.js';
import { BuilderApp } from './builder-app.js';
import { BuilderCheck } from './builder-check.js';
import { BuilderPaste } from './builder-paste.js';
import { BuilderPreview } from './builder-preview.js';
import { BuilderPublish } from './builder-publish.js';
import { libraryFiles } from './publish/library-files.js';
import { BuilderTheme } from './builder-theme.js';
import { BuilderContrast } from './theme/builder-contrast.js';
import { BuilderSiteStyle } from './theme/builder-site-style.js';

customElements.define('builder-paste', BuilderPaste);
customElements.define('builder-check', BuilderCheck);
customElements.define('builder-theme', BuilderTheme);
customElements.define('builder-publish', BuilderPublish);
customElements.define('builder-contrast', BuilderContrast);
customElements.define('builder-site-style', BuilderSiteStyle);
customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-source', BuilderSource);
customElements.define('builder-form', BuilderForm);
customElements.define('builder-app', BuilderApp);

const prefetch = (): void => void libraryFiles.prefetch();
const prefetchWhenIdle = (): void => {
  // WebKit has no idle callbacks
  if ('requestIdleCallback' in window) requestIdleCallback(prefetch, { timeout: 5000 });
  else setTimeout(prefetch, 1000);
};
if (document.readyState === 'complete') prefetchWhenIdle();
else window.addEventListener('load', prefetchWhenIdle, { once: true });
