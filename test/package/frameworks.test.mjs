// The components for React and Vue, rendered by their servers. How they behave on a page: examples/test.
import assert from 'node:assert/strict';
import test from 'node:test';
import { JobApplyButton, JobBoard, JobPosting, JobSalaryBadge, JobStartDatePicker } from 'job-posting-elements/react';
import {
  JobApplyButton as VueApplyButton,
  JobBoard as VueBoard,
  JobPosting as VuePosting,
  JobSalaryBadge as VueSalaryBadge,
  JobStartDatePicker as VueStartDatePicker,
  isJobElement,
} from 'job-posting-elements/vue';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createSSRApp, h } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const posting = {
  title: 'Engineer </script><b>',
  hiringOrganization: 'Acme',
  application: { url: '/apply/1' },
};

/** What a card reads from the script in it. */
const dataIn = (html) => JSON.parse(/<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)[1]);
const render = (data) => renderToString(createElement(JobPosting, { posting: data }));
const CHARACTERS = { quot: '"', lt: '<', gt: '>', amp: '&' };
const attributeIn = (html, name) =>
  JSON.parse(
    new RegExp(`${name}="([^"]*)"`).exec(html)[1].replaceAll(/&(quot|lt|gt|amp);/g, (_, entity) => CHARACTERS[entity]),
  );

test('React writes the posting into the card, and a link as fallback', () => {
  const html = renderToString(createElement(JobPosting, { posting, layout: 'full', 'structured-data': true }));
  assert.deepEqual(dataIn(html), posting);
  assert.match(html, /^<job-posting layout="full" structured-data="">/);
  assert.match(html, /<a href="\/apply\/1">Engineer &lt;\/script&gt;&lt;b&gt;<\/a><\/job-posting>$/);
});

test('the fallback of React is what the page has inside, or else what the posting has', () => {
  const own = renderToString(createElement(JobPosting, { posting }, createElement('a', { href: '/jobs/1' }, 'Job 1')));
  assert.match(own, /<\/script><a href="\/jobs\/1">Job 1<\/a>/);
  assert.match(
    render({ title: 'Intern', url: 'https://acme.example/1' }),
    /<a href="https:\/\/acme.example\/1">Intern/,
  );
  assert.match(render({ title: 'Intern' }), /<\/script>Intern<\/job-posting>$/);
  assert.deepEqual(dataIn(render(JSON.stringify(posting))), posting);
  assert.equal(render(null), '<job-posting></job-posting>');
  assert.equal(
    renderToString(createElement(JobPosting, { src: '/1.json' })),
    '<job-posting src="/1.json"></job-posting>',
  );
  for (const bad of [{}, [], 7, 'x', { title: 7 }, { title: 'T', url: {} }])
    assert.match(render(bad), /^<job-posting>/);
});

test('data of the other elements is text in an attribute for React and Vue', async () => {
  const salary = { currency: 'USD', value: 25, unitText: 'HOUR' };
  const cases = [
    [VueSalaryBadge, JobSalaryBadge, { salary }, 'salary', salary],
    [VueStartDatePicker, JobStartDatePicker, { startDates: ['2027-05'] }, 'startDates', ['2027-05']],
    [VueApplyButton, JobApplyButton, { posting }, 'posting', posting],
    [VueBoard, JobBoard, { postings: [posting] }, 'postings', [posting]],
  ];
  for (const [vueComponent, component, props, attribute, data] of cases) {
    const react = renderToString(createElement(component, props));
    assert.deepEqual(component === JobBoard ? dataIn(react) : attributeIn(react, attribute), data);
    const vue = await renderVue(createSSRApp({ render: () => h(vueComponent, props) }));
    assert.deepEqual(attributeIn(vue, attribute), data);
  }
});

test('Vue renders cards, and pickers with v-model, on a server', async () => {
  const card = await renderVue(
    createSSRApp({
      render: () => h(VuePosting, { posting, layout: 'full' }, () => h('a', { href: '/1' }, 'Job')),
    }),
  );
  assert.deepEqual(attributeIn(card, 'posting'), posting);
  assert.match(card, /<a href="\/1">Job<\/a><\/job-posting>$/);
  const picker = await renderVue(
    createSSRApp({
      render: () => h(VueStartDatePicker, { modelValue: '2027-05', 'onUpdate:modelValue': () => {}, name: 'start' }),
    }),
  );
  assert.equal(picker, '<job-start-date-picker name="start" value="2027-05"></job-start-date-picker>');
});

test('the compiler of Vue can be told the tags', () => {
  assert.ok(isJobElement('job-posting') && isJobElement('job-board'));
  assert.ok(!isJobElement('job-list') && !isJobElement('my-job-posting'));
});
