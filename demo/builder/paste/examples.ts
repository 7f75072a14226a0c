/** Texts to try the builder with. The employers do not exist. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    name: 'US internship',
    text: `Machine Learning Intern, Summer 2027

Larkspur Robotics
Boston, MA · Hybrid (3 days a week)
Internship
Posted October 5, 2026

About Larkspur Robotics

We build robots that sort returned parcels. About 140 people work with us, most of them engineers.

What you'll do

- Train models that recognize how to hold an object from a single photo
- Run experiments on real robots in our lab, with a mentor beside you
- Present what you found to the whole team

What we're looking for

- You study for a Bachelor's or Master's degree in Computer Science or Robotics
- You graduate between December 2027 and June 2028
- You know Python and have trained a model before

What we offer

- $45–$55 per hour
- $3,000 relocation bonus
- Housing is not provided

The internship lasts 12 weeks. There are two start dates:
- May 17, 2027
- June 14, 2027

We are unable to sponsor visas for this role. Apply by January 31, 2027 at https://larkspur.example/jobs/ml-intern with your resume and transcript.`,
  },
  {
    name: 'German Praktikum',
    text: `Praktikum Softwareentwicklung (m/w/d)

Weidenhof Energie GmbH
Standort: Leipzig
Beginn: ab 01.04.2027
Dauer: 6 Monate
Vergütung: 2.150 € brutto im Monat
Wochenstunden: 40

Über uns
Wir planen Solaranlagen für Mehrfamilienhäuser, von der ersten Skizze bis zum laufenden Betrieb.

Deine Aufgaben
- Du entwickelst unsere Planungssoftware in TypeScript weiter.
- Du schreibst Tests und begleitest Änderungen bis in den Betrieb.
- Du bist bei Terminen mit Kundinnen und Kunden dabei.

Dein Profil
- Studium der Informatik oder eines verwandten Faches
- Gute Deutschkenntnisse

Wir bieten
- Hybrides Arbeiten, zwei Tage pro Woche im Büro
- Deutschlandticket

Bewirb dich bis zum 15.01.2027 mit Lebenslauf und Immatrikulationsbescheinigung unter praktikum@weidenhof.example.`,
  },
  {
    name: 'Unpaid research place',
    text: `Undergraduate Research Assistant, Marine Ecology

Fenwick Institute of Oceanography
Location: Plymouth, UK
Start: September 2027, flexible
Duration: 8 to 10 weeks
Hours: 15 hours per week

This is an unpaid, voluntary position. Academic credit can be arranged with your university.

About the project
We count seagrass in photographs taken by divers, and compare the counts of twenty years.

Your tasks
- Mark plants in photographs with our software
- Check the marks of others
- Join the weekly meeting of the group

Requirements
- Enrolled in a degree in Biology or Environmental Science
- Right to work in the UK

To apply, send a CV and a short letter to seagrass@fenwick.example. Applications are reviewed on a rolling basis.`,
  },
];
