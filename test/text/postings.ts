/** Texts of invented employers, in the forms that people copy. */

export const PAGE = `Skip to main content
Apply now
📍
Duluth, MN

Lake Ecology Internship 2027 (USA)

Internship
Fieldwork
November 3, 2026

Brightwater

Keeps lakes clear
view website >

About Brightwater:

Brightwater measures lakes. With 40 boats and more than 2 million samples, we raised $12 million in 2025.

Note to applicants:

Please only apply once. You will be considered for multiple intern roles.

Internships are 11 weeks paid, with fixed start dates in May or June.

What you’ll do:


What we’re looking for:


Pay

US based applicants only

The salary for this position is $4,100 monthly.

Similar jobs
Night Guard at Moonlit Towers
`;

export const MARKDOWN = `# [Sail Repair Intern](https://board.example/apply/sail-repair)
### Northwind Sails, Inc.

**About the role**

Northwind Sails, Inc. mends sails. The internship is *full\\-time* from June 1 \\- August 14, 2027 in our Gloucester, MA office.

**What we need**

* Enrolled in a bachelor’s degree in Textiles, Materials Science or Marine Engineering
* Graduating between December 2027 and June 2028
* GPA of 3.2 or above
* You must be authorized to work in the United States; we are unable to sponsor visas

**Pay**

* Undergraduate students: $21\\.50/hour
* Graduate students: $25/hour

## CLICK TO [APPLY](https://board.example/apply/sail-repair)
`;

export const HTML = `<div><p><b><span>Kite Lab</span></b></p><h1>Kite Design Trainee</h1><p><strong>Location:</strong> Tarifa, Spain<br>
<strong>Start:</strong> 03/04/2027</p><script>alert(1)</script><h2>Your tasks</h2><ul><li><p>Sew &amp; test</p></li><li>Fly</li></ul>
<h2>Perks</h2></div>`;

export const GERMAN = `Ausbildung zur Bootsbauerin (m/w/d)
Ausbildungsbetrieb:\tWerft Silberkante GmbH, 18055 Rostock
Beginn:\t01.08.2027
Dauer:\t3,5 Jahre
Bewerbungsschluss:\t31.01.2027

Das erwartet dich
·       Du baust Boote aus Holz
Das bringst du mit
·       Mittlere Reife
Das bieten wir
·       Vergütung: 1. Jahr 980 €, 2. Jahr 1.060 € (brutto im Monat)
Bewirb dich jetzt
Lebenslauf und Anschreiben an werft@silberkante.example.`;

export const FRENCH = `Stage – Assistante phare (H/F)
Entreprise : Phares du Nord SAS
Lieu : Brest
Durée : 6 mois
Date de début : septembre 2027
Gratification : 650 € par mois

Vos missions
- Entretenir la lanterne

Profil recherché
- Étudiante en école d’ingénieurs, anglais courant`;

export const MAIL = `> De: Oficina de Prácticas
> Asunto: RV: Beca en el faro
>
> BECARIO/A FARO DE LEVANTE
> Instituto del Mar (Alicante)
>
> Tareas:
> - Encender la luz
>
> Condiciones:
> Prácticas no remuneradas, presenciales, 20 horas semanales, del 1 de marzo al 30 de
> junio de 2027.
>
> Solicitudes: expediente académico en https://mar.example/becas hasta el 10/02/2027. Plazas: 3.`;

export const JAPANESE = `長期インターン募集【灯台管理】
会社名：みなと灯台株式会社
勤務地：神奈川県横浜市
時給：1,300円～1,600円
期間：3ヶ月以上（2027年4月開始）
応募締切：随時

仕事内容
灯台を守ります。`;

export const ALL: Readonly<Record<string, string>> = { PAGE, MARKDOWN, HTML, GERMAN, FRENCH, MAIL, JAPANESE };
