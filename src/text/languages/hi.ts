import type { Language } from './language.js';

export const hindi: Language = {
  code: 'hi',
  common: 'के का की है में और से को पर यह लिए एक हैं',
  labels: {
    title: 'पद|पद का नाम',
    employer: 'कंपनी|नियोक्ता',
    place: 'स्थान|कार्यस्थल|शहर',
    type: 'प्रकार',
    start: 'शुरुआत|आरंभ तिथि',
    duration: 'अवधि',
    deadline: 'अंतिम तिथि',
    pay: 'वेतन|वजीफा',
    languages: 'भाषा(?:एँ)?',
    apply: 'आवेदन|ईमेल',
  },
  headings: {
    ABOUT: 'हमारे बारे में',
    ROLE: 'जिम्मेदारियां|जिम्मेदारियाँ|कार्य',
    REQUIREMENTS: 'योग्यता|आवश्यकताएं',
    OFFER: 'लाभ|हम क्या',
    PROCESS: 'आवेदन',
    LEGAL: 'गोपनीयता',
  },
  cues: {
    internship: 'इंटर्न(?:शिप)?',
    remote: 'घर से काम|दूरस्थ|रिमोट',
    hybrid: 'हाइब्रिड',
    unpaid: 'अवैतनिक',
    documents: 'रिज्यूमे|बायोडाटा',
    send: 'भेजें',
  },
  degrees: [],
};
