import { html } from 'lit';
import { BuilderScreen } from './builder-screen.js';
import { sharedStyles } from './shared.styles.js';
import { currentJob } from './state.js';

/** The card of the current job, live. */
export class BuilderPreview extends BuilderScreen {
  static override styles = [sharedStyles];

  override render() {
    return html`<job-posting debug="off" .posting=${currentJob(this.state).posting}></job-posting>`;
  }
}
