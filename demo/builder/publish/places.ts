/** The places where a job can be put. */

export const PLACES = [
  'html',
  'wordpress',
  'webflow',
  'squarespace',
  'react',
  'vue',
  'file',
  'zip',
  'json',
  'json-ld',
] as const;
export type PlaceName = (typeof PLACES)[number];

export interface SitePlace {
  readonly label: string;
  /** What is there to copy: the same HTML, other text, or nothing but a file. */
  readonly kind: 'html' | 'react' | 'vue' | 'file' | 'zip' | 'json' | 'json-ld';
  /** What to do, in order. */
  readonly steps: readonly string[];
  /** Something to know. */
  readonly note?: string;
  /** The most characters that it takes. */
  readonly lengthMax?: number;
}

export const SITE_PLACES: Readonly<Record<PlaceName, SitePlace>> = {
  html: {
    label: 'HTML',
    kind: 'html',
    steps: ['Copy the code.', 'Paste it into your page where the job should be.', 'Publish the page.'],
  },
  wordpress: {
    label: 'WordPress',
    kind: 'html',
    steps: [
      'Edit the page. Press +, and choose the block “Custom HTML”.',
      'Paste the code into the block, then press Preview.',
      'Publish the page.',
    ],
    note: 'WordPress removes scripts when the author may not add them. If the card does not appear, ask an administrator to paste the code. On WordPress.com it needs a plan with plugins.',
  },
  webflow: {
    label: 'Webflow',
    kind: 'html',
    steps: [
      'Drag a “Code Embed” from the Add panel to its place.',
      'Paste the code, then press Save & Close.',
      'Publish. The card shows on the published site, not always in the Designer.',
    ],
    note: 'Code Embed needs a paid site or workspace plan.',
    lengthMax: 50_000,
  },
  squarespace: {
    label: 'Squarespace / Wix',
    kind: 'html',
    steps: [
      'Squarespace: edit the page, add a “Code” block, choose HTML, and paste the code.',
      'Wix: Add Elements → Embed Code → Embed HTML. Choose “Code”, paste the code, and make the frame as high as the card.',
      'Save and publish. Look at the published page: the editor may not run the code.',
    ],
    note: 'Squarespace runs scripts in plans from Core or Business on. Wix shows the card in a frame, so search engines do not count it as part of your page: paste “JSON-LD only” into the page’s SEO settings (Structured data markup) as well.',
  },
  react: {
    label: 'React',
    kind: 'react',
    steps: [
      'npm install job-posting-elements',
      'Save the code as a component, and use it in a page.',
      'It renders on a server too. With Next.js it is a client component.',
    ],
  },
  vue: {
    label: 'Vue',
    kind: 'vue',
    steps: [
      'npm install job-posting-elements',
      'Save the code as a .vue file, and use it in a page.',
      "Tell Vue that tags with job- are custom elements: compilerOptions.isCustomElement = (tag) => tag.startsWith('job-').",
    ],
  },
  file: {
    label: 'File',
    kind: 'file',
    steps: [
      'Download the file.',
      'Open it by double-click, or send it by e-mail: it works without a server and without a connection.',
    ],
  },
  zip: {
    label: '.zip',
    kind: 'zip',
    steps: [
      'Download and unpack the .zip.',
      'Upload the folder to your server.',
      'Open index.html there. To use the scripts in other pages, enter the address of the folder under “Where the script comes from”.',
    ],
  },
  json: {
    label: 'JSON',
    kind: 'json',
    steps: [
      'Save the data as a file on your site.',
      'Point the element at it: <job-posting src="/jobs/job.json">, or <job-board src="/jobs.json"> for several.',
    ],
  },
  'json-ld': {
    label: 'JSON-LD only',
    kind: 'json-ld',
    steps: [
      'Paste it into the page that shows the job as text: for sites that keep their own design.',
      'Test it with Google’s Rich Results Test: https://search.google.com/test/rich-results',
    ],
    note: 'The HTML code has it already. Google wants one page for each job, and no JSON-LD after the deadline.',
  },
};
