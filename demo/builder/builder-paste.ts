import { html } from 'lit';
import { BuilderScreen } from './builder-screen.js';
import { sharedStyles } from './shared.styles.js';

export class BuilderPaste extends BuilderScreen {
  static override styles = [sharedStyles];

  override render() {
    return html`<h2>Paste</h2>`;
  }
}
