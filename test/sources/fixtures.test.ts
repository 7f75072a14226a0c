import { expect } from '@open-wc/testing';
import { type SourceName, parsePostings } from '../../src/sources/index.js';
import type { Fixture } from './fixture.js';
import { SYSTEM_FIXTURES } from './system-fixtures.js';

/** A response of every source, and all that is in it. */
const FIXTURES: Readonly<Record<Exclude<SourceName, 'posting'>, readonly Fixture[]>> = {
  'json-ld': [
    {
      file: 'json-ld.html',
      url: 'https://coral.example/jobs/mb-3',
      postings: [
        {
          title: 'Marine Biology Internship',
          hiringOrganization: {
            name: 'Coral Trust',
            url: 'https://coral.example/',
            logo: 'https://coral.example/logo.svg',
          },
          identifier: 'MB-3',
          url: 'https://coral.example/jobs/mb-3',
          employmentType: ['INTERN', 'FULL_TIME'],
          skills: ['Diving', 'R'],
          jobLocation: [
            {
              streetAddress: 'Reef Road 1',
              addressLocality: 'Cairns',
              addressRegion: 'QLD',
              postalCode: '4870',
              addressCountry: 'AU',
            },
          ],
          baseSalary: [{ currency: 'AUD', minValue: 1900, maxValue: 2100, unitText: 'MONTH' }],
          jobBenefits: [{ name: 'A bed on the boat' }],
          datePosted: '2026-01-15',
          validThrough: '2026-03-31T23:59',
          startDates: [{ start: '2026-06-01' }],
          duration: ['P10W'],
          hoursPerWeek: 38,
          description: '<p>Count corals &amp; fish.</p>',
          qualifications: 'A swimming badge',
          application: { url: 'https://coral.example/jobs/mb-3' },
          directApply: true,
        },
      ],
      problems: ['json-invalid script[1]'],
    },
  ],
  greenhouse: [
    {
      file: 'greenhouse.json',
      postings: [
        {
          title: 'Robotics Software Intern',
          hiringOrganization: { name: 'Northwind Robotics' },
          identifier: 'REQ-117',
          url: 'https://boards.greenhouse.io/northwindrobotics/jobs/4007001',
          inLanguage: 'en',
          employmentType: ['INTERN'],
          department: 'Software',
          jobLocation: [{ name: 'Seattle, WA' }, { name: 'Austin, TX' }],
          workplaceType: ['HYBRID'],
          baseSalary: [
            {
              currency: 'USD',
              minValue: 38.5,
              maxValue: 52,
              unitText: 'HOUR',
              note: 'By year of study.',
            },
          ],
          datePosted: '2026-01-19T02:02:50-05:00',
          validThrough: '2026-03-31T23:59:00-04:00',
          description: '<h3>About the team</h3><p>We build arms that pick fruit &amp; vegetables.</p>',
          application: { url: 'https://boards.greenhouse.io/northwindrobotics/jobs/4007001' },
        },
        {
          title: 'Field Technician',
          hiringOrganization: { name: 'Northwind Robotics' },
          url: 'https://boards.greenhouse.io/northwindrobotics/jobs/4007002',
          inLanguage: 'en',
          jobLocation: [{ name: 'Curicó, Chile', addressLocality: 'Curicó', addressCountry: 'CL' }],
          datePosted: '2026-01-20T09:00:00-05:00',
          description: '<p>Repair arms in orchards.</p>',
          application: { url: 'https://boards.greenhouse.io/northwindrobotics/jobs/4007002' },
        },
      ],
      problems: [],
    },
  ],
  lever: [
    {
      file: 'lever.json',
      postings: [
        {
          title: 'Signal Processing Intern',
          url: 'https://jobs.lever.co/fjordaudio/3b2f5c1e-7a64-4a0e-9d52-0c1b6f0a9e11',
          employmentType: ['INTERN'],
          department: 'Engineering',
          team: 'Sonar',
          jobLocation: [{ name: 'Bergen', addressCountry: 'NO' }, { name: 'Oslo' }],
          workplaceType: ['HYBRID'],
          baseSalary: [
            { currency: 'NOK', minValue: 32000, maxValue: 38000, unitText: 'MONTH', note: 'Plus a place to live.' },
          ],
          datePosted: '2026-01-19T10:00:00.000Z',
          description: '<div>Listen to the sea.</div>',
          sections: [
            { heading: 'What you will do', body: '<ul><li>Record whales</li><li>Write Rust</li></ul>' },
            { heading: 'What you bring', body: '<ul><li>Patience</li></ul>' },
            { heading: 'Additional information', body: '<div>We reply to everybody.</div>' },
          ],
          application: { url: 'https://jobs.lever.co/fjordaudio/3b2f5c1e-7a64-4a0e-9d52-0c1b6f0a9e11/apply' },
        },
        {
          title: 'Support Specialist',
          url: 'https://jobs.lever.co/fjordaudio/5d0c8a52-0f15-4c39-8f4e-e2a2f3b6a702',
          team: 'Support',
          tags: ['Permanent'],
          workplaceType: ['REMOTE'],
          applicantLocationRequirements: ['Nordics'],
          datePosted: '2026-01-20T10:00:00.000Z',
          description: '<div>Help divers.</div>',
          application: { url: 'https://jobs.lever.co/fjordaudio/5d0c8a52-0f15-4c39-8f4e-e2a2f3b6a702/apply' },
        },
      ],
      problems: ['recommended [0].hiringOrganization', 'recommended [1].hiringOrganization'],
    },
  ],
  ashby: [
    {
      file: 'ashby.json',
      postings: [
        {
          title: 'Compiler Internship',
          url: 'https://jobs.ashbyhq.com/tagus/c0a4f4b0-3c67-4f0b-8f0e-6f5f6b1d2a01',
          employmentType: ['INTERN'],
          department: 'Engineering',
          team: 'Languages',
          jobLocation: [
            { name: 'Lisbon (HQ)', addressLocality: 'Lisbon', addressRegion: 'Lisboa', addressCountry: 'PT' },
            { name: 'Porto', addressLocality: 'Porto', addressCountry: 'PT' },
          ],
          workplaceType: ['HYBRID'],
          baseSalary: [{ currency: 'EUR', minValue: 1800, maxValue: 2200, unitText: 'MONTH', appliesTo: 'Master' }],
          jobBenefits: [{ name: 'Offers Equity' }],
          datePosted: '2026-01-12T09:30:00.000+00:00',
          description: '<p>Make a compiler <strong>faster</strong>.</p>',
          application: { url: 'https://jobs.ashbyhq.com/tagus/c0a4f4b0-3c67-4f0b-8f0e-6f5f6b1d2a01/application' },
        },
      ],
      problems: ['recommended jobs[0].hiringOrganization'],
    },
  ],
  workable: [
    {
      file: 'workable.json',
      postings: [
        {
          title: 'Furnace Engineer',
          hiringOrganization: { name: 'Lumen Glass', description: '<p>We blow glass.</p>' },
          identifier: 'LG-12',
          url: 'https://apply.workable.com/j/7A1B2C3D4E',
          employmentType: ['FULL_TIME'],
          industry: 'Glass, Ceramics & Concrete',
          department: 'Production',
          tags: ['Engineering', 'Associate'],
          jobLocation: [
            { addressLocality: 'Liberec', addressRegion: 'Liberec Region', addressCountry: 'CZ' },
            { addressLocality: 'Wrocław', addressRegion: 'Lower Silesia', addressCountry: 'PL' },
          ],
          datePosted: '2026-01-15',
          educationRequirements: { levels: ["Bachelor's Degree"] },
          description: '<p>Keep the fire at 1,100 degrees.</p>',
          application: { url: 'https://apply.workable.com/j/7A1B2C3D4E/apply' },
        },
        {
          title: 'Sales Partner',
          hiringOrganization: { name: 'Lumen Glass', description: '<p>We blow glass.</p>' },
          identifier: '8B2C3D4E5F',
          url: 'https://apply.workable.com/j/8B2C3D4E5F',
          tags: ['Sales'],
          jobLocation: [{ addressCountry: 'AT' }],
          workplaceType: ['REMOTE'],
          datePosted: '2026-01-20',
          description: '<p>Sell vases.</p>',
          application: { url: 'https://apply.workable.com/j/8B2C3D4E5F/apply' },
        },
      ],
      problems: [],
    },
  ],
  smartrecruiters: [
    {
      file: 'smartrecruiters.json',
      postings: [
        {
          title: 'Data Intern | Remote',
          hiringOrganization: { name: 'Harbor Freight Lines', description: '<p>Ships since 1911.</p>' },
          identifier: 'REF42A',
          url: 'https://jobs.smartrecruiters.com/HarborLines/744000100200300-data-intern-remote',
          inLanguage: 'en',
          employmentType: ['PART_TIME', 'INTERN'],
          industry: 'Maritime',
          department: 'Planning',
          tags: ['Science', 'Internship'],
          jobLocation: [
            {
              name: 'Rotterdam, ZH, Netherlands',
              addressLocality: 'Rotterdam',
              addressRegion: 'ZH',
              addressCountry: 'NL',
            },
          ],
          workplaceType: ['REMOTE'],
          baseSalary: [{ currency: 'EUR', minValue: 900, maxValue: 1200, unitText: 'MONTH' }],
          datePosted: '2026-01-20T20:54:18.136Z',
          description: '<p>Predict when ships arrive.</p>',
          qualifications: '<ul><li>Statistics</li></ul>',
          sections: [{ heading: 'Additional Information', body: '<p>A trip to sea is part of it.</p>' }],
          application: {
            url: 'https://jobs.smartrecruiters.com/HarborLines/744000100200300-data-intern-remote?oga=true',
          },
        },
      ],
      problems: [],
    },
  ],
  recruitee: [
    {
      file: 'recruitee.json',
      postings: [
        {
          title: 'Wind Tunnel Intern',
          hiringOrganization: { name: 'Aerolab' },
          url: 'https://aerolab.recruitee.com/o/wind-tunnel-intern',
          inLanguage: 'en',
          employmentType: ['INTERN'],
          department: 'Aerodynamics',
          tags: ['CFD'],
          jobLocation: [
            {
              streetAddress: 'Windweg 1',
              addressLocality: 'Delft',
              addressRegion: 'Zuid-Holland',
              postalCode: '2629 HS',
              addressCountry: 'NL',
              note: 'Tunnel hall',
            },
          ],
          workplaceType: ['HYBRID'],
          baseSalary: [{ currency: 'EUR', minValue: 600, maxValue: 800, unitText: 'MONTH' }],
          datePosted: '2026-01-09T13:03:54Z',
          validThrough: '2026-03-01T22:59:59Z',
          hoursPerWeek: { min: 32, max: 40 },
          educationRequirements: { levels: ['bachelor degree'] },
          description: '<p>Make air visible.</p>',
          qualifications: '<ul><li>Fluid mechanics</li></ul>',
          application: { url: 'https://aerolab.recruitee.com/o/wind-tunnel-intern/c/new', documents: ['CV'] },
        },
      ],
      problems: [],
    },
  ],
  teamtailor: [
    {
      file: 'teamtailor-feed.json',
      postings: [
        {
          title: 'Bread Trainee',
          hiringOrganization: { name: 'Polar Bakery', url: 'https://polarbakery.example/' },
          identifier: '7100001',
          url: 'https://polarbakery.teamtailor.com/jobs/7100001-bread-trainee',
          employmentType: ['FULL_TIME'],
          jobLocation: [
            {
              streetAddress: 'Bagargatan 3',
              addressLocality: 'Umeå',
              addressRegion: 'Västerbotten',
              postalCode: '903 26',
              addressCountry: 'SE',
            },
          ],
          datePosted: '2026-01-14T09:26:20+01:00',
          description: '<p>Bake rye bread at night.</p>',
          application: { url: 'https://polarbakery.teamtailor.com/jobs/7100001-bread-trainee' },
        },
      ],
      problems: [],
    },
    {
      file: 'teamtailor-api.json',
      postings: [
        {
          title: 'Oven Engineer',
          identifier: '7100002',
          url: 'https://polarbakery.teamtailor.com/jobs/7100002-oven-engineer',
          inLanguage: 'en',
          employmentType: ['FULL_TIME'],
          department: 'Machines',
          tags: ['ovens'],
          jobLocation: [
            {
              name: 'Umeå works',
              streetAddress: 'Bagargatan 3',
              addressLocality: 'Umeå',
              postalCode: '903 26',
              addressCountry: 'SE',
            },
          ],
          workplaceType: ['HYBRID'],
          baseSalary: [{ currency: 'SEK', minValue: 34000, maxValue: 39000, unitText: 'MONTH' }],
          datePosted: '2026-01-12T08:00:00.000+01:00',
          validThrough: '2026-02-28T23:00:00.000+01:00',
          description: '<p>Steam and steel</p>\n<p>Build ovens.</p>',
          application: { url: 'https://polarbakery.teamtailor.com/jobs/7100002-oven-engineer/applications/new' },
        },
      ],
      problems: ['recommended hiringOrganization'],
    },
  ],
  personio: [
    {
      file: 'personio.xml',
      url: 'https://alpenbahn.jobs.personio.de/xml',
      postings: [
        {
          title: 'Working student, timetables (f/m/x)',
          hiringOrganization: { name: 'Alpenbahn GmbH' },
          identifier: '1900001',
          url: 'https://alpenbahn.jobs.personio.de/job/1900001',
          employmentType: ['PART_TIME'],
          department: 'Operations',
          tags: ['working student', 'Students', 'Trains', 'Planning'],
          jobLocation: [{ name: 'Innsbruck' }, { name: 'Bozen' }],
          baseSalary: [{ currency: 'EUR', minValue: 16, maxValue: 18, unitText: 'HOUR' }],
          datePosted: '2026-01-11T14:15:17+00:00',
          sections: [
            { heading: 'Your tasks', body: '<ul><li>Plan trains &amp; buses</li></ul>' },
            { heading: 'What we offer', body: '<p>Free rides.</p>' },
          ],
          application: { url: 'https://alpenbahn.jobs.personio.de/job/1900001' },
        },
        {
          title: 'Mechanic (f/m/x)',
          identifier: '1900002',
          url: 'https://alpenbahn.jobs.personio.de/job/1900002',
          employmentType: ['FULL_TIME', 'PART_TIME'],
          department: 'Workshop',
          jobLocation: [{ name: 'Innsbruck' }],
          datePosted: '2026-01-12T14:15:17+00:00',
          description: '<p>Repair cable cars.</p>',
          application: { url: 'https://alpenbahn.jobs.personio.de/job/1900002' },
        },
      ],
      problems: ['recommended workzag-jobs.position[1].hiringOrganization'],
    },
  ],
  feed: [
    {
      file: 'feed.rss',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          url: 'https://brambleworks.example/careers/1',
          inLanguage: 'en-GB',
          employmentType: ['INTERN'],
          tags: ['Outdoors', 'Hedges'],
          jobLocation: [{ name: 'Bath, UK', addressLocality: 'Bath', addressCountry: 'GB' }],
          baseSalary: [{ currency: 'GBP', value: 12, unitText: 'HOUR' }],
          datePosted: '2026-09-08T22:49:39+01:00',
          description: '<p>Learn to lay hedges, and to count brambles.</p>',
          application: { url: 'https://brambleworks.example/careers/1' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'B-2',
          url: 'https://brambleworks.example/careers/2',
          inLanguage: 'en-GB',
          employmentType: ['FULL_TIME'],
          jobLocation: [{ name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' }],
          validThrough: '2026-12-31',
          application: { url: 'https://brambleworks.example/careers/2' },
        },
      ],
      problems: ['date-invalid rss.channel.item[1].pubDate'],
    },
  ],
  'job-xml': [
    {
      file: 'job-xml.xml',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'B-1',
          url: 'https://brambleworks.example/jobs/1',
          employmentType: ['INTERN'],
          tags: ['Hedges'],
          jobLocation: [
            { addressLocality: 'Bath', addressRegion: 'Somerset', postalCode: 'BA1 1AA', addressCountry: 'GB' },
          ],
          workplaceType: ['HYBRID'],
          baseSalary: [{ currency: 'GBP', value: 12, unitText: 'HOUR' }],
          datePosted: '2026-09-08T22:49:39Z',
          validThrough: '2026-12-31',
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://brambleworks.example/jobs/1' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'B-2',
          url: 'https://brambleworks.example/jobs/2',
          employmentType: ['FULL_TIME'],
          jobLocation: [{ addressLocality: 'Bath', addressCountry: 'GB' }],
          application: { url: 'https://brambleworks.example/jobs/2' },
        },
      ],
      problems: ['columns-unknown', 'date-invalid source.job[1].date'],
    },
  ],
  microdata: [
    {
      file: 'microdata.html',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks', url: 'https://brambleworks.example/' },
          url: 'https://brambleworks.example/jobs/1',
          employmentType: ['INTERN', 'FULL_TIME'],
          jobLocation: [{ addressLocality: 'Bath', addressCountry: 'GB' }],
          datePosted: '2026-09-02T02:00:00Z',
          description: '<p>Lay hedges &amp; count brambles.</p>',
          application: { url: 'https://brambleworks.example/jobs/1' },
        },
      ],
      problems: ['date-invalid [1].validThrough'],
    },
  ],
  workday: [
    {
      file: 'workday-list.json',
      url: 'https://brambleworks.wd3.myworkdayjobs.com/wday/cxs/brambleworks/Careers/jobs',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: 'R-7',
          url: 'https://brambleworks.wd3.myworkdayjobs.com/Careers/job/Bath/Hedge-laying-internship_R-7',
          employmentType: ['FULL_TIME'],
          jobLocation: [{ name: 'Bath' }],
          application: {
            url: 'https://brambleworks.wd3.myworkdayjobs.com/Careers/job/Bath/Hedge-laying-internship_R-7',
          },
        },
        {
          title: 'Shop manager',
          identifier: 'R-8',
          url: 'https://brambleworks.wd3.myworkdayjobs.com/Careers/job/Ghent/Shop-manager_R-8',
          application: { url: 'https://brambleworks.wd3.myworkdayjobs.com/Careers/job/Ghent/Shop-manager_R-8' },
        },
      ],
      problems: ['recommended jobPostings[0].hiringOrganization', 'recommended jobPostings[1].hiringOrganization'],
    },
    {
      file: 'workday.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: 'R-7',
          url: 'https://brambleworks.wd3.myworkdayjobs.com/Careers/job/Bath/Hedge-laying-internship_R-7',
          employmentType: ['FULL_TIME'],
          jobLocation: [{ name: 'Bath', addressCountry: 'GB' }, { name: 'Bristol' }],
          workplaceType: ['HYBRID'],
          datePosted: '2026-09-08',
          validThrough: '2026-12-31',
          description: '<p>Lay hedges.</p>',
          application: {
            url: 'https://brambleworks.wd3.myworkdayjobs.com/Careers/job/Bath/Hedge-laying-internship_R-7',
          },
        },
      ],
      problems: [],
    },
  ],
  bamboohr: [
    {
      file: 'bamboohr.json',
      url: 'https://brambleworks.bamboohr.com/careers/list',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: '7',
          url: 'https://brambleworks.bamboohr.com/careers/7',
          employmentType: ['INTERN'],
          department: 'Hedges',
          jobLocation: [{ addressLocality: 'Bath', addressRegion: 'Somerset', addressCountry: 'GB' }],
          workplaceType: ['HYBRID'],
          application: { url: 'https://brambleworks.bamboohr.com/careers/7' },
        },
        {
          title: 'Shop manager',
          identifier: '8',
          url: 'https://brambleworks.bamboohr.com/careers/8',
          employmentType: ['CONTRACTOR'],
          jobLocation: [{ addressLocality: 'Ghent', addressCountry: 'BE' }],
          application: { url: 'https://brambleworks.bamboohr.com/careers/8' },
        },
      ],
      problems: ['recommended result[0].hiringOrganization', 'recommended result[1].hiringOrganization'],
    },
    {
      file: 'bamboohr-detail.json',
      postings: [
        {
          title: 'Hedge laying internship',
          identifier: '7',
          url: 'https://brambleworks.bamboohr.com/careers/7',
          employmentType: ['INTERN'],
          department: 'Hedges',
          jobLocation: [
            { addressLocality: 'Bath', addressRegion: 'Somerset', postalCode: 'BA1 1AA', addressCountry: 'GB' },
          ],
          workplaceType: ['REMOTE'],
          baseSalary: [{ currency: 'GBP', value: 12, unitText: 'HOUR' }],
          datePosted: '2026-09-08',
          description: '<p>Lay hedges.</p>',
          application: { url: 'https://brambleworks.bamboohr.com/careers/7' },
        },
      ],
      problems: ['recommended result.jobOpening.hiringOrganization'],
    },
  ],
  usajobs: [
    {
      file: 'usajobs.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Bureau of Hedges' },
          identifier: 'FS-7',
          url: 'https://www.usajobs.gov/job/900',
          employmentType: ['FULL_TIME'],
          jobLocation: [
            { name: 'Boise, Idaho', addressLocality: 'Boise', addressRegion: 'Idaho', addressCountry: 'US' },
          ],
          baseSalary: [{ currency: 'USD', minValue: 18.5, maxValue: 21, unitText: 'HOUR' }],
          datePosted: '2026-09-08',
          validThrough: '2026-12-31T23:59:59.9970',
          description: 'Lay hedges.',
          qualifications: 'A good eye.',
          application: { url: 'https://www.usajobs.gov/job/900/apply' },
        },
        {
          title: 'Volunteer',
          hiringOrganization: { name: 'Bureau of Hedges' },
          identifier: 'FS-8',
          url: 'https://www.usajobs.gov/job/901',
          workplaceType: ['REMOTE'],
          applicantLocationRequirements: ['U.S.'],
          payKind: 'UNPAID',
          description: 'Count hedges.',
          application: { url: 'https://www.usajobs.gov/job/901' },
        },
      ],
      problems: [],
    },
  ],
  ...SYSTEM_FIXTURES,
  list: [
    {
      file: 'list.json',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks', url: 'https://brambleworks.example/' },
          identifier: '7',
          url: 'https://brambleworks.example/jobs/7',
          employmentType: ['INTERN'],
          jobLocation: [{ addressLocality: 'Bath', addressCountry: 'GB' }],
          workAuthorization: { sponsorship: 'NOT_OFFERED' },
          datePosted: '2026-09-01T00:00:00Z',
          startDates: [{ season: 'SUMMER', year: 2027 }],
          application: { url: 'https://brambleworks.example/jobs/7' },
        },
        {
          title: 'Shop manager',
          hiringOrganization: { name: 'Brambleworks' },
          identifier: '9',
          url: 'https://brambleworks.example/jobs/9',
          jobLocation: [
            { name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' },
            { workplaceType: 'REMOTE' },
          ],
          application: { url: 'https://brambleworks.example/jobs/9' },
        },
      ],
      problems: ['columns-unknown', 'date-invalid [2].date_posted'],
    },
  ],
  table: [
    {
      file: 'table.csv',
      postings: [
        {
          title: 'Hedge laying internship',
          hiringOrganization: { name: 'Brambleworks' },
          url: 'https://brambleworks.example/jobs/1',
          employmentType: ['FULL_TIME', 'INTERN'],
          jobLocation: [
            { name: 'Bath, UK', addressLocality: 'Bath', addressCountry: 'GB' },
            { name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' },
          ],
          baseSalary: [{ currency: 'GBP', value: 12.5, unitText: 'HOUR' }],
          validThrough: '2026-12-31',
          startDates: [{ start: '2027-02-01' }],
          application: { url: 'https://brambleworks.example/jobs/1' },
        },
        {
          title: 'Shop "manager"',
          hiringOrganization: { name: 'Brambleworks' },
          employmentType: ['FULL_TIME'],
          jobLocation: [{ name: 'Bath, UK', addressLocality: 'Bath', addressCountry: 'GB' }],
          startDates: ['IMMEDIATE'],
          application: { email: 'jobs@brambleworks.example' },
        },
        {
          title: 'Gardener',
          hiringOrganization: { name: 'Brambleworks' },
          url: 'https://brambleworks.example/jobs/3',
          employmentType: ['PART_TIME'],
          jobLocation: [{ name: 'Bath, UK', addressLocality: 'Bath', addressCountry: 'GB' }],
          application: { url: 'https://brambleworks.example/jobs/3' },
        },
      ],
      problems: ['columns-unknown line 3', 'date-invalid line 6.Apply by'],
    },
  ],
};

describe('a whole response', () => {
  for (const [source, fixtures] of Object.entries(FIXTURES)) {
    for (const { file, url, postings, problems } of fixtures) {
      it(`of ${source} is recognized, and every field of it is read: ${file}`, async () => {
        const text = await (await fetch(`/test/fixtures/sources/${file}`)).text();
        const result = parsePostings(text, { url });
        expect(result.source).to.equal(source);
        expect(result.postings).to.deep.equal(postings);
        expect(result.problems.map(({ code, path }) => `${code} ${path}`.trim())).to.deep.equal(problems);
      });
    }
  }
});
