import '@angular/compiler'; // the app's templates are compiled already: this is for the libraries, without the CLI's linker
import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import type { JobApplyEvent } from 'job-posting-elements';
import 'job-posting-elements/define';
import posting from '../posting.json';

@Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <job-posting [posting]="posting" layout="full" (job-apply)="onApply($event)"></job-posting>
    <job-start-date-picker
      [formControl]="start"
      ngDefaultControl
      [startDates]="posting.startDates"
    ></job-start-date-picker>
    <output id="start">{{ start.value }}</output>
    <output id="applied">{{ applied() }}</output>
  `,
})
class App {
  readonly posting = posting;
  readonly start = new FormControl('2099-06-15');
  readonly applied = signal('');

  onApply(event: JobApplyEvent): void {
    this.applied.set(event.posting?.title ?? '');
  }
}

await bootstrapApplication(App);
