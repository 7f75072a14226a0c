import { BuilderForm } from './check/builder-form.js';
import { BuilderSource } from './check/source-text.js';
import { BuilderApp } from './builder-app.js';
import { BuilderCheck } from './builder-check.js';
import { BuilderPaste } from './builder-paste.js';
import { BuilderPreview } from './builder-preview.js';
import { BuilderPublish } from './builder-publish.js';
import { BuilderTheme } from './builder-theme.js';

customElements.define('builder-paste', BuilderPaste);
customElements.define('builder-check', BuilderCheck);
customElements.define('builder-theme', BuilderTheme);
customElements.define('builder-publish', BuilderPublish);
customElements.define('builder-preview', BuilderPreview);
customElements.define('builder-source', BuilderSource);
customElements.define('builder-form', BuilderForm);
customElements.define('builder-app', BuilderApp);
