import type { SourceName } from '../../src/sources/index.js';
import type { Fixture } from './fixture.js';

type System =
  | 'pinpoint'
  | 'oracle'
  | 'rippling'
  | 'breezy'
  | 'gem'
  | 'comeet'
  | 'hibob'
  | 'manatal'
  | 'join'
  | 'dover'
  | 'eightfold'
  | 'personio-json';

/** Responses of systems whose readers a page loads on demand, and all that is in them. */
export const SYSTEM_FIXTURES: Readonly<Record<Extract<SourceName, System>, readonly Fixture[]>> = {
  pinpoint: [
    {
      file: 'pinpoint.json',
      url: 'https://brambleworks.pinpointhq.com/postings.json',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: 'REQ-9',
          url: 'https://brambleworks.pinpointhq.com/en/postings/7a',
          employmentType: ['INTERN'],
          department: 'Hedges',
          tags: ['Field'],
          jobLocation: [
            { name: 'Bath nursery', addressLocality: 'Bath', addressRegion: 'Somerset', postalCode: 'BA1 1AA' },
          ],
          workplaceType: ['ON_SITE'],
          baseSalary: [{ currency: 'GBP', minValue: 12, maxValue: 13, unitText: 'HOUR' }],
          validThrough: '2026-12-01',
          description: '<p>Lay hedges.</p>',
          responsibilities: '<ul><li>Cut blackthorn.</li></ul>',
          qualifications: '<p>A good eye.</p>',
          sections: [{ heading: 'What you get', body: '<p>A billhook.</p>', kind: 'OFFER' }],
          application: { url: 'https://brambleworks.pinpointhq.com/en/postings/7a' },
        },
        {
          title: 'Shop manager',
          url: 'https://brambleworks.pinpointhq.com/en/postings/8b',
          tags: ['Permanent'],
          workplaceType: ['REMOTE'],
          description: '<p>Run the shop.</p>',
          application: { url: 'https://brambleworks.pinpointhq.com/en/postings/8b' },
        },
      ],
      problems: ['recommended data[0].hiringOrganization', 'recommended data[1].hiringOrganization'],
    },
  ],
  oracle: [
    {
      file: 'oracle.json',
      url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitions?onlyData=true&finder=findReqs;siteNumber=CX_7',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: '7001',
          url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_7/job/7001',
          employmentType: ['PART_TIME'],
          department: 'Hedges',
          tags: ['Gardening'],
          jobLocation: [
            {
              name: 'Bath, Somerset, United Kingdom',
              addressLocality: 'Bath',
              addressRegion: 'Somerset',
              addressCountry: 'GB',
            },
            { name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' },
          ],
          workplaceType: ['HYBRID'],
          datePosted: '2026-09-08',
          validThrough: '2026-12-31',
          educationRequirements: { note: "Bachelor's Degree" },
          description: 'Lay hedges.',
          application: {
            url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_7/job/7001',
          },
        },
        {
          title: 'Shop manager',
          identifier: '7002',
          url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_7/job/7002',
          jobLocation: [
            {
              name: 'Ghent, Belgium',
              streetAddress: 'Veldstraat 1',
              addressLocality: 'Ghent',
              postalCode: '9000',
              addressCountry: 'BE',
            },
          ],
          datePosted: '2026-09-10',
          application: {
            url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_7/job/7002',
          },
        },
      ],
      problems: [
        'recommended items[0].requisitionList[0].hiringOrganization',
        'recommended items[0].requisitionList[1].hiringOrganization',
      ],
    },
    {
      file: 'oracle-detail.json',
      url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?finder=ById;Id=%227001%22,siteNumber=CX_7',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: '7001',
          url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_7/job/7001',
          employmentType: ['PART_TIME'],
          tags: ['Gardening'],
          jobLocation: [
            {
              name: 'Bath, Somerset, United Kingdom',
              addressLocality: 'Bath',
              addressRegion: 'Somerset',
              addressCountry: 'GB',
            },
          ],
          workplaceType: ['ON_SITE'],
          datePosted: '2026-09-08T06:00:00+00:00',
          description: '<p>Lay hedges.</p>',
          responsibilities: '<ul><li>Cut blackthorn.</li></ul>',
          qualifications: '<p>A good eye.</p>',
          sections: [
            { heading: 'Details', body: '<ul><li>Pay range: £12–13 an hour &amp; tools</li></ul>' },
            { heading: 'About the employer', body: '<p>We grow hedges.</p>', kind: 'ABOUT' },
          ],
          application: {
            url: 'https://brambleworks.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_7/job/7001',
          },
        },
      ],
      problems: ['recommended items[0].hiringOrganization'],
    },
  ],
  rippling: [
    {
      file: 'rippling.json',
      postings: [
        {
          title: 'Hedge laying internship',
          url: 'https://ats.rippling.com/brambleworks/jobs/0a-7',
          department: 'Hedges',
          jobLocation: [
            { name: 'Bath, United Kingdom', addressLocality: 'Bath', addressCountry: 'GB' },
            { name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' },
          ],
          application: { url: 'https://ats.rippling.com/brambleworks/jobs/0a-7' },
        },
        {
          title: 'Shop manager',
          url: 'https://ats.rippling.com/brambleworks/jobs/0a-8',
          department: 'Shops',
          workplaceType: ['REMOTE'],
          applicantLocationRequirements: ['Belgium'],
          application: { url: 'https://ats.rippling.com/brambleworks/jobs/0a-8' },
        },
      ],
      problems: ['recommended hiringOrganization', 'recommended [2].hiringOrganization'],
    },
    {
      file: 'rippling-pages.json',
      postings: [
        {
          title: 'Hedge laying internship',
          url: 'https://ats.rippling.com/brambleworks/jobs/0a-7',
          inLanguage: 'en-GB',
          department: 'Hedges',
          jobLocation: [
            { addressLocality: 'Bath', addressRegion: 'England', addressCountry: 'GB', workplaceType: 'ON_SITE' },
          ],
          application: { url: 'https://ats.rippling.com/brambleworks/jobs/0a-7' },
        },
        {
          title: 'Shop manager',
          url: 'https://ats.rippling.com/brambleworks/jobs/0a-8',
          inLanguage: 'en',
          department: 'Shops',
          workplaceType: ['REMOTE'],
          applicantLocationRequirements: ['Belgium'],
          application: { url: 'https://ats.rippling.com/brambleworks/jobs/0a-8' },
        },
      ],
      problems: ['recommended items[0].hiringOrganization', 'recommended items[1].hiringOrganization'],
    },
    {
      file: 'rippling-detail.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks', description: '<p>We grow hedges.</p>' },
          url: 'https://ats.rippling.com/brambleworks/jobs/0a-7',
          employmentType: ['PART_TIME'],
          department: 'Hedges',
          jobLocation: [{ name: 'Bath, United Kingdom', addressLocality: 'Bath', addressCountry: 'GB' }],
          baseSalary: [{ currency: 'GBP', minValue: 12, maxValue: 13.5, unitText: 'HOUR', appliesTo: 'Bath' }],
          datePosted: '2026-09-08T10:37:26.093000-07:00',
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://ats.rippling.com/brambleworks/jobs/0a-7' },
        },
      ],
      problems: [],
    },
  ],
  breezy: [
    {
      file: 'breezy.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks', logo: 'https://brambleworks.example/logo.svg' },
          identifier: 'e7',
          url: 'https://brambleworks.breezy.hr/p/e7-hedge-laying-internship',
          employmentType: ['INTERN'],
          department: 'Hedges',
          tags: ['Field work', 'Entry level'],
          jobLocation: [{ addressLocality: 'Bath', addressRegion: 'Somerset', addressCountry: 'GB' }],
          baseSalary: [{ currency: 'GBP', minValue: 12, maxValue: 13, unitText: 'HOUR' }],
          datePosted: '2026-09-08T23:24:11.988Z',
          educationRequirements: { note: 'High school' },
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://brambleworks.breezy.hr/p/e7-hedge-laying-internship' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'e8',
          url: 'https://brambleworks.breezy.hr/p/e8-shop-manager',
          tags: ['On call'],
          workplaceType: ['REMOTE'],
          applicantLocationRequirements: ['BE'],
          datePosted: '2026-09-10T09:10:00.000Z',
          application: { url: 'https://brambleworks.breezy.hr/p/e8-shop-manager' },
        },
      ],
      problems: [],
    },
  ],
  gem: [
    {
      file: 'gem.json',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: 'R7',
          url: 'https://jobs.gem.com/brambleworks/am9i7',
          employmentType: ['INTERN'],
          department: 'Hedges',
          tags: ['Field'],
          jobLocation: [{ name: 'Bath, United Kingdom', addressLocality: 'Bath', addressCountry: 'GB' }],
          workplaceType: ['ON_SITE'],
          datePosted: '2026-09-08T22:50:01.732Z',
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://jobs.gem.com/brambleworks/am9i7' },
        },
        {
          title: 'Shop manager',
          url: 'https://jobs.gem.com/brambleworks/am9i8',
          employmentType: ['FULL_TIME'],
          jobLocation: [{ name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' }],
          workplaceType: ['REMOTE'],
          datePosted: '2026-09-10T09:10:00.000Z',
          description: 'Run the shop.',
          application: { url: 'https://jobs.gem.com/brambleworks/am9i8' },
        },
      ],
      problems: ['recommended [0].hiringOrganization', 'recommended [1].hiringOrganization'],
    },
  ],
  comeet: [
    {
      file: 'comeet.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'H-7',
          url: 'https://www.comeet.com/jobs/brambleworks/70.001/hedge-laying-internship/7.001',
          employmentType: ['PART_TIME'],
          department: 'Hedges',
          tags: ['Intern'],
          jobLocation: [
            {
              name: 'Bath nursery',
              streetAddress: 'Hedge Lane 7',
              addressLocality: 'Bath',
              postalCode: 'BA1 1AA',
              addressCountry: 'GB',
            },
          ],
          workplaceType: ['HYBRID'],
          description: '<p>Lay hedges.</p>',
          qualifications: '<p>A good eye.</p>',
          sections: [{ heading: 'What you get', body: '<p>A billhook.</p>' }],
          application: { url: 'https://www.comeet.com/jobs/brambleworks/70.001/hedge-laying-internship/7.001' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: '7.002',
          url: 'https://www.comeet.com/jobs/brambleworks/70.001/shop-manager/7.002',
          workplaceType: ['REMOTE'],
          applicantLocationRequirements: ['BE'],
          application: { url: 'https://www.comeet.com/jobs/brambleworks/70.001/shop-manager/7.002' },
        },
      ],
      problems: [],
    },
    {
      file: 'comeet-page.html',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'H-7',
          url: 'https://www.comeet.com/jobs/brambleworks/70.001/hedge-laying-internship/7.001',
          employmentType: ['PART_TIME'],
          department: 'Hedges',
          tags: ['Intern'],
          jobLocation: [
            {
              name: 'Bath nursery',
              streetAddress: 'Hedge Lane 7',
              addressLocality: 'Bath',
              postalCode: 'BA1 1AA',
              addressCountry: 'GB',
            },
          ],
          workplaceType: ['HYBRID'],
          description: '<p>Lay hedges.</p>',
          qualifications: '<p>A good eye.</p>',
          sections: [{ heading: 'What you get', body: '<p>A billhook.</p>' }],
          application: { url: 'https://www.comeet.com/jobs/brambleworks/70.001/hedge-laying-internship/7.001' },
        },
      ],
      problems: [],
    },
  ],
  hibob: [
    {
      file: 'hibob.json',
      url: 'https://brambleworks.careers.hibob.com/api/job-ad',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: '04-7',
          url: 'https://brambleworks.careers.hibob.com/jobs/04-7',
          inLanguage: 'en',
          employmentType: ['INTERN'],
          department: 'Hedges',
          jobLocation: [{ name: 'Bath', addressCountry: 'GB' }],
          workplaceType: ['HYBRID'],
          datePosted: '2026-09-08T07:20:46.518Z',
          description: '<p>Lay hedges.</p>',
          responsibilities: '<ul><li>Cut blackthorn.</li></ul>',
          qualifications: '<p>A good eye.</p>',
          sections: [{ heading: 'Benefits', body: '<p>A billhook.</p>', kind: 'OFFER' }],
          application: { url: 'https://brambleworks.careers.hibob.com/jobs/04-7' },
        },
        {
          title: 'Shop manager',
          identifier: '04-8',
          url: 'https://brambleworks.careers.hibob.com/jobs/04-8',
          inLanguage: 'nl',
          department: 'Shops',
          tags: ['Employee'],
          jobLocation: [{ name: 'Ghent', addressCountry: 'BE' }],
          workplaceType: ['ON_SITE'],
          datePosted: '2026-09-10T07:20:46.518Z',
          description: '<p>Run the shop.</p>',
          sections: [{ heading: 'Wat je krijgt', body: '<p>Discount.</p>', kind: 'OFFER' }],
          application: { url: 'https://brambleworks.careers.hibob.com/jobs/04-8' },
        },
      ],
      problems: ['recommended jobAdDetails[0].hiringOrganization', 'recommended jobAdDetails[1].hiringOrganization'],
    },
  ],
  manatal: [
    {
      file: 'manatal.json',
      url: 'https://www.careers-page.com/api/v1.0/c/brambleworks/jobs/',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: '7001',
          url: 'https://www.careers-page.com/brambleworks/job/QH7',
          employmentType: ['PART_TIME'],
          jobLocation: [
            {
              streetAddress: 'Hedge Lane 7',
              addressLocality: 'Bath',
              addressRegion: 'Somerset',
              postalCode: 'BA1 1AA',
              addressCountry: 'GB',
            },
          ],
          baseSalary: [{ currency: 'GBP', minValue: 12, maxValue: 13, unitText: 'HOUR' }],
          totalJobOpenings: 2,
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://www.careers-page.com/brambleworks/job/QH7' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: '7002',
          url: 'https://www.careers-page.com/brambleworks/job/QH8',
          jobLocation: [{ name: 'Ghent' }],
          workplaceType: ['REMOTE'],
          description: '<p>Run the shop.</p>',
          application: { url: 'https://www.careers-page.com/brambleworks/job/QH8' },
        },
      ],
      problems: [],
    },
  ],
  join: [
    {
      file: 'join.html',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: '7001',
          url: 'https://join.com/companies/brambleworks/7001-hedge-laying-internship',
          employmentType: ['INTERN'],
          department: 'Gardening',
          jobLocation: [{ addressLocality: 'Bath', addressRegion: 'Somerset', addressCountry: 'GB' }],
          workplaceType: ['ON_SITE'],
          baseSalary: [{ currency: 'EUR', minValue: 1200, maxValue: 1300, unitText: 'MONTH' }],
          datePosted: '2026-09-08T08:00:00.000Z',
          application: { url: 'https://join.com/companies/brambleworks/7001-hedge-laying-internship' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: '7002',
          url: 'https://join.com/companies/brambleworks/7002-shop-manager',
          tags: ['Employee'],
          jobLocation: [{ addressLocality: 'Ghent', addressCountry: 'BE' }],
          workplaceType: ['REMOTE'],
          application: { url: 'https://join.com/companies/brambleworks/7002-shop-manager' },
        },
      ],
      problems: [],
    },
    {
      file: 'join-api.json',
      url: 'https://join.com/api/public/companies/4242/jobs',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: '7001',
          employmentType: ['INTERN'],
          department: 'Gardening',
          jobLocation: [{ addressLocality: 'Bath', addressRegion: 'Somerset', addressCountry: 'GB' }],
          workplaceType: ['ON_SITE'],
          baseSalary: [{ currency: 'EUR', minValue: 1200, maxValue: 1300, unitText: 'MONTH' }],
          datePosted: '2026-09-08T08:00:00.000Z',
        },
        {
          title: 'Shop manager',
          identifier: '7002',
          tags: ['Employee'],
          jobLocation: [{ addressLocality: 'Ghent', addressCountry: 'BE' }],
          workplaceType: ['REMOTE'],
        },
      ],
      problems: [
        'recommended items[0].hiringOrganization',
        'application-missing items[*].application',
        'recommended items[1].hiringOrganization',
      ],
    },
  ],
  dover: [
    {
      file: 'dover.json',
      postings: [
        {
          title: 'Hedge laying internship',
          jobLocation: [
            {
              name: 'Bath, England',
              addressLocality: 'Bath',
              addressRegion: 'England',
              addressCountry: 'GB',
              workplaceType: 'ON_SITE',
            },
          ],
          workplaceType: ['ON_SITE'],
        },
        { title: 'Shop manager', workplaceType: ['REMOTE'], applicantLocationRequirements: ['Belgium'] },
      ],
      problems: [
        'recommended results[0].hiringOrganization',
        'application-missing results[*].application',
        'recommended results[1].hiringOrganization',
      ],
    },
    {
      file: 'dover-detail.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          url: 'https://app.dover.com/apply/Brambleworks/d-7',
          employmentType: ['PART_TIME'],
          jobLocation: [
            {
              name: 'Bath, England',
              addressLocality: 'Bath',
              addressRegion: 'England',
              addressCountry: 'GB',
              workplaceType: 'ON_SITE',
            },
            { workplaceType: 'REMOTE' },
          ],
          workplaceType: ['HYBRID'],
          baseSalary: [{ currency: 'GBP', minValue: 12, maxValue: 13, unitText: 'HOUR' }],
          datePosted: '2026-09-09',
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://app.dover.com/apply/Brambleworks/d-7' },
        },
      ],
      problems: [],
    },
  ],
  eightfold: [
    {
      file: 'eightfold.json',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: 'H-7',
          url: 'https://jobs.brambleworks.example/careers/job/4247',
          department: 'Hedges',
          jobLocation: [
            {
              name: 'Bath, England, United Kingdom',
              addressLocality: 'Bath',
              addressRegion: 'England',
              addressCountry: 'GB',
            },
            { name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' },
          ],
          workplaceType: ['HYBRID'],
          workplaceNote: '2 days a week',
          datePosted: '2026-09-08T00:00:00.000Z',
          application: { url: 'https://jobs.brambleworks.example/careers/job/4247' },
        },
        {
          title: 'Shop manager',
          identifier: 'H-8',
          url: 'https://jobs.brambleworks.example/careers/job/4248',
          jobLocation: [{ name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' }],
          workplaceType: ['REMOTE'],
          datePosted: '2026-09-10T00:00:00.000Z',
          description: '<p>Run the shop.</p>',
          application: { url: 'https://jobs.brambleworks.example/careers/job/4248' },
        },
      ],
      problems: ['recommended positions[0].hiringOrganization', 'recommended positions[1].hiringOrganization'],
    },
    {
      file: 'eightfold-search.json',
      url: 'https://jobs.brambleworks.example/api/pcsx/search?domain=brambleworks.example',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: 'H-7',
          url: 'https://jobs.brambleworks.example/careers/job/4247',
          department: 'Hedges',
          jobLocation: [
            {
              name: 'Bath, England, United Kingdom',
              addressLocality: 'Bath',
              addressRegion: 'England',
              addressCountry: 'GB',
            },
          ],
          workplaceType: ['ON_SITE'],
          datePosted: '2026-09-08T00:00:00.000Z',
          application: { url: 'https://jobs.brambleworks.example/careers/job/4247' },
        },
      ],
      problems: ['recommended data.positions[0].hiringOrganization'],
    },
  ],
  'personio-json': [
    {
      file: 'personio-json.json',
      url: 'https://brambleworks.jobs.personio.de/search.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks Field' },
          identifier: '7',
          url: 'https://brambleworks.jobs.personio.de/job/7',
          employmentType: ['PART_TIME'],
          department: 'Hedges',
          tags: ['working student', 'Field work', 'entry level'],
          jobLocation: [{ name: 'Bath' }, { name: 'Ghent' }],
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://brambleworks.jobs.personio.de/job/7' },
        },
        {
          title: 'Shop manager',
          identifier: '8',
          url: 'https://brambleworks.jobs.personio.de/job/8',
          employmentType: ['FULL_TIME', 'PART_TIME'],
          department: 'Shops',
          jobLocation: [{ name: 'Ghent' }],
          application: { url: 'https://brambleworks.jobs.personio.de/job/8' },
        },
      ],
      problems: ['recommended [1].hiringOrganization'],
    },
  ],
};
