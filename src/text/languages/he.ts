import type { Language } from './language.js';

export const hebrew: Language = {
  code: 'he',
  common: 'של את על עם לא הוא אנחנו זה או גם כל יש',
  labels: {
    title: 'תפקיד|משרה|שם המשרה',
    employer: 'חברה|מעסיק',
    place: 'מיקום|מקום העבודה|עיר',
    type: 'סוג משרה|היקף משרה',
    start: 'תאריך התחלה|התחלה',
    duration: 'משך',
    deadline: 'מועד אחרון(?: להגשה)?',
    pay: 'שכר',
    languages: 'שפות',
    apply: 'הגשה|דוא"ל|קורות חיים',
  },
  headings: {
    ABOUT: 'אודות|מי אנחנו',
    ROLE: 'תיאור (?:התפקיד|המשרה)|תחומי אחריות',
    REQUIREMENTS: 'דרישות|כישורים|יתרון',
    OFFER: 'מה אנחנו מציעים|תנאים|הטבות',
    PROCESS: 'תהליך',
    LEGAL: 'פרטיות',
  },
  cues: {
    internship: 'התמחות|מתמחה|סטודנט(?:ית)?',
    remote: 'מרחוק|מהבית',
    hybrid: 'היברידי',
    onSite: 'מהמשרד',
    unpaid: 'ללא תשלום|ללא שכר',
    documents: 'קורות חיים',
    send: 'שלח|לשלוח',
  },
  degrees: [],
};
