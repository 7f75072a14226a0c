import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { JobApplyEvent, JobPostingInput } from 'job-posting-elements';
import 'job-posting-elements/define';

@Component({
  selector: 'app-root',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <job-posting id="ml" [posting]="posting" layout="full" (job-apply)="onApply($event)"></job-posting>
    <form [formGroup]="form">
      <job-start-date-picker formControlName="start" ngDefaultControl [startDates]="dates"></job-start-date-picker>
    </form>
  `,
})
export class App {
  readonly posting: JobPostingInput = { title: 'Engineer', hiringOrganization: 'Acme' };
  readonly dates = ['2027-05-18', '2027-06-15'];
  readonly form = new FormGroup({ start: new FormControl('2027-05-18') });
  onApply(event: JobApplyEvent): void {
    console.log(event.startDate);
  }
}
