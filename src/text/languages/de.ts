import type { Language } from './language.js';

export const german: Language = {
  code: 'de',
  common:
    'der die das und in zu den mit von für ist im auf dich du wir uns sie dein deine ihre ein eine bei oder als unser werden',
  labels: {
    title: 'stelle(?:nbezeichnung|ntitel)?|position|jobtitel|titel|beruf|ausbildungsberuf|bezeichnung|wir suchen',
    employer:
      'arbeitgeber(?:in)?|unternehmen|firma|ausbildungsbetrieb|betrieb|organisation|einrichtung|träger|institut|auftraggeber',
    place:
      '(?:arbeits|einsatz|dienst|beschäftigungs|praktikums|ausbildungs)?(?:ort|orte|stätte)|standorte?|einsatzstelle|arbeitsplatz|wo|adresse',
    workplace: 'arbeitsmodell|homeoffice|arbeitsweise|arbeitsform|remote|mobiles arbeiten',
    type: 'vertragsart|anstellungsart|beschäftigungsart|art der (?:beschäftigung|anstellung|stelle)|arbeitszeit(?:modell)?|vertrag|beschäftigungsverhältnis|beschäftigungsumfang|stellenart|umfang|anstellung|jobtyp',
    start:
      '(?:ausbildungs|eintritts?|start|arbeits|praktikums|einstellungs|vertrags)?(?:beginn|start|termin|datum)|(?:frühester |möglicher |geplanter )?(?:beginn|start(?:termin|datum)?|eintritt(?:stermin|sdatum)?)|ab wann|ab|zeitraum|wann|zum',
    end: 'ende|enddatum|vertragsende|befristet bis',
    duration: '(?:praktikums|ausbildungs|vertrags|gesamt)?(?:dauer|laufzeit)|befristung|zeitraum',
    hours:
      '(?:wochen|arbeits)?(?:stunden|zeit|arbeitszeit)|stundenumfang|wochenarbeitszeit|stunden pro woche|arbeitszeit',
    days: 'arbeitstage',
    deadline:
      '(?:bewerbungs|einsende|anmelde)?(?:schluss|frist|ende)|bewerbung bis|bewerbungen bis|ende der bewerbungsfrist|bewerbungsfrist(?: bis)?|bitte bewerben bis',
    posted: 'veröffentlicht(?: am)?|online seit|ausgeschrieben am|erschienen am|eingestellt am|publiziert am|datum',
    pay: '(?:monats|jahres|stunden|ausbildungs|praktikums|brutto|netto)?(?:gehalt|vergütung|lohn|entgelt|verdienst|bezahlung)|bezüge|(?:gehalts|entgelt)(?:spanne|rahmen|band|gruppe)?|vergütungsgruppe|ausbildungsvergütung',
    identifier:
      '(?:kenn|referenz|stellen|job|ausschreibungs|bewerbungs)(?:ziffer|nummer|nr\\.?|-?id|code|kennung)|ref\\.?(?:-?nr\\.?)?|kennziffer|referenz|aktenzeichen|az',
    department:
      'abteilung|bereich|fachbereich|fakultät|ressort|funktionsbereich|geschäftsbereich|organisationseinheit|referat',
    team: 'team|arbeitsgruppe|gruppe',
    industry: 'branche',
    openings: '(?:anzahl )?(?:der )?(?:freie |offene )?(?:stellen|plätze|ausbildungsplätze)',
    education:
      'abschluss|schulabschluss|studiengang|studienrichtung|fachrichtung|studium|voraussetzung|ausbildung|bildungsabschluss',
    languages: 'sprachen?(?:kenntnisse)?',
    apply: 'bewerbung(?:en)?(?: an| unter| per e-?mail| über)?|e-?mail|online-?bewerbung|kontakt|bewerben',
    ignored: 'ansprechpartner(?:in)?|telefon|tel\\.?|fax|web(?:site)?|eingruppierung|besoldung',
  },
  headings: {
    ABOUT:
      'über (?:uns|.{2,40})|wir über uns|wer wir sind|das sind wir|das unternehmen|unser unternehmen|unternehmensbeschreibung|wir sind|willkommen|(?:zu )?unserem? unternehmen|deine? neue[rs]? arbeitgeber|werde teil',
    ROLE: '(?:deine|ihre|die|eure|das sind deine|aufgaben|tätigkeiten|unsere)? ?(?:aufgaben(?:gebiete?)?|tätigkeiten|rolle|mission|verantwortung|herausforderung|inhalte|schwerpunkte)|das erwartet (?:dich|sie|euch)|was (?:dich|sie|euch) (?:bei \\p{L}+ |bei uns |hier )?erwartet|was du (?:bei uns )?(?:tust|machst|bewegst|bei uns)|stellenbeschreibung|das machst du|dein job|deine ausbildung|worum geht|das (?:wirst|kannst|lernst) du|aufgabenbeschreibung|was sie (?:tun|bei uns)',
    REQUIREMENTS:
      '(?:dein|ihr|unser|das|euer|fachliches|wunsch)? ?(?:profil|qualifikation(?:en)?|anforderungen|voraussetzungen|kenntnisse|fähigkeiten)|das bringst (?:du|sie)|das bringen sie|was (?:du mitbringst|sie mitbringen|wir (?:uns )?(?:erwarten|suchen|wünschen)|dich auszeichnet|du mitbringen)|du passt (?:gut |zu)|(?:damit|das|so) (?:überzeugst|passt|zeichnet|solltest)|wir (?:suchen|erwarten|wünschen)|wen wir suchen|wer du bist|mitbringen|das wünschen wir|du (?:bringst|bist|hast)|sie (?:bringen|haben|sind)|idealerweise|wünschenswert',
    OFFER:
      '(?:unser|unsere|das) ?(?:angebot|benefits|leistungen|vorteile)|(?:das|was) (?:bieten )?wir (?:dir|ihnen|euch)?(?: bieten)?|wir bieten|benefits|das bieten wir|darauf (?:kannst|können)|(?:deine|ihre) vorteile|warum (?:wir|zu uns|.{2,30})|freu dich|vergütung|gehalt|das spricht für|ihre benefits|was wir bieten|das erhältst',
    PROCESS:
      '(?:deine |ihre |so )?(?:bewerbung|bewerben)(?:sprozess|sverfahren|shinweise)?|bewirb dich|kontakt|interess(?:e|iert)|nächste schritte|haben wir|ansprechpartner|jetzt bewerben|auswahlverfahren|hinweise|weitere informationen|rahmenbedingungen|eckdaten|auf einen blick|fakten',
    LEGAL: 'datenschutz|gleichstellung|chancengleichheit|schwerbehind|diversität|vielfalt|hinweis zum',
  },
  cues: {
    internship:
      '\\p{L}{0,20}praktik(?:um|ums|a|ant(?:in|en|innen)?|umsplatz)(?!\\p{L})|werkstudent(?:in|en|entätigkeit|entin)?\\p{L}*|ausbildung(?:splatz)?(?: zu[mr])?|auszubildende\\p{L}*|azubi|trainee\\p{L}*|volontariat|volontär(?:in)?|duales studium|dualer student|(?:bachelor|master|abschluss)arbeit|studentische hilfskraft|\\bhiwi|wissenschaftliche hilfskraft|ferienjob|schülerpraktikum',
    role: 'entwickler(?:in)?|ingenieur(?:in)?|informatiker(?:in)?|kauf(?:mann|frau|leute)|mechatroniker(?:in)?|techniker(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|assisten(?:t|tin|z)|leiter(?:in)?|sachbearbeiter(?:in)?|fachkraft|elektroniker(?:in)?|controller(?:in)?|referent(?:in)?|redakteur(?:in)?|manager(?:in)?|pfleger(?:in)?|koch|köchin|verkäufer(?:in)?|programmier\\p{L}*|buchhalt\\p{L}*|bereich|\\(m/w/d\\)|\\(w/m/d\\)|\\(d/m/w\\)|\\(m/w/x\\)|\\(all genders\\)|\\(gn\\)',
    job: 'praktikum|pflichtpraktikum|stelle|tätigkeit|ausbildung|einsatz|projekt|werkstudententätigkeit|vertrag|arbeit|befristet|dauer|laufzeit|zeitraum|job|thesis|volontariat',
    remote: 'homeoffice|home-office|home office|mobiles? arbeiten|mobile arbeit|remote(?:-arbeit)?|von zu ?hause',
    hybrid: 'hybrid(?:e|es|er|en)?(?= arbeit| modell|$|[ ,.;)])(?! cloud| fahrzeug| antrieb)',
    onSite: 'vor ort|präsenz|im büro|in präsenz',
    start:
      'start\\p{L}*|beginn\\p{L}*|ab(?: dem)?|zum|eintritt|möglich ab|frühestens|zeitraum|von|ausbildungsbeginn|nächstmöglich\\p{L}*',
    deadline:
      'bewerbungs(?:schluss|frist|ende)|(?:bewirb|bewerb(?:en|ung(?:en)?|e|t|ungsunterlagen)?)(?: \\S+){0,5} bis(?: zum| spätestens)?|einsendeschluss|frist|spätestens',
    rolling: 'laufend|fortlaufend|jederzeit|ohne frist|kein(?:e)? bewerbungsfrist|bis zur besetzung',
    immediate: 'ab sofort|sofort|nächstmöglich\\p{L}*|zum nächstmöglichen zeitpunkt|schnellstmöglich',
    flexible: 'nach (?:absprache|vereinbarung)|flexibel(?:er)?|jederzeit',
    graduation: 'abschluss|absolvent\\p{L}*|abgeschlossen\\p{L}*',
    experience:
      'erfahrung\\p{L}*|berufserfahrung|kenntnisse|probezeit|seit|kündigungsfrist|urlaub|elternzeit|nach \\d|alle \\d',
    atLeast: 'mindestens|mind\\.?|minimum|ab|wenigstens|min\\.',
    pay: '\\p{L}*gehalt|\\p{L}*vergüt\\p{L}*|\\p{L}*lohn|entgelt|brutto|netto|verdien\\p{L}*|bezahl\\p{L}*|monatlich|pro stunde|monatsgehalt|jahresgehalt|tvöd|tarif\\p{L}*|lehrjahr|ausbildungsjahr|ausbildungsvergütung',
    notPay:
      'prämie|bonus|zuschuss|zuschüsse|umzug\\p{L}*|jobticket|deutschlandticket|essens\\p{L}*|gutschein\\p{L}*|umsatz|budget|mitarbeitende\\p{L}*|mitarbeiter\\p{L}*|millionen|milliarden|mio\\.?|mrd\\.?|kunden|sachbezug|weiterbildung|fahrtkosten|urlaubsgeld|weihnachtsgeld|rabatt\\p{L}*|wohn\\p{L}*|investier\\p{L}*|finanzier\\p{L}*|altersvorsorge|vermögenswirksame|fitness|empfehlung\\p{L}*',
    unpaid: 'unbezahlt\\p{L}*|unvergütet\\p{L}*|nicht vergütet|ohne vergütung|keine vergütung|ehrenamtlich',
    gross: 'brutto',
    enrolled:
      'immatrikuliert\\p{L}*|eingeschrieben\\p{L}*|studierende\\p{L}*|(?:du|sie) studier(?:st|en|e)|laufende[sn]? studium|im studium|studierst|student(?:in)?(?!\\p{L})|immatrikulation(?:sbescheinigung)?|ordentlich studierend',
    degree:
      'studium|studiengang|studierst|studieren(?:de)?|student\\p{L}*|fachrichtung|abschluss|studienrichtung|bereich|ausbildung',
    documents:
      'lebenslauf|anschreiben|motivationsschreiben|(?:die |letzten |aktuelle[sn]? |relevante )*zeugnisse?n?|arbeitszeugnisse?n?|notenspiegel|notenübersicht|immatrikulationsbescheinigung|portfolio|leistungsnachweise?|transcript|cv',
    send: 'schick\\p{L}*|send\\p{L}*|bewirb|bewerb\\p{L}*|unterlagen|einreich\\p{L}*|hochlad\\p{L}*|an |mit|bitte',
    perWeek: '(?:pro|die|je|in der|/) ?woche|wöchentlich|-?stunden-?woche|wochenstunden|std\\.?/woche',
    benefit:
      '\\d{2} (?:tage )?(?:urlaub(?:stage)?)|jobticket|deutschlandticket|homeoffice|betriebliche altersvorsorge|fahrtkostenzuschuss|weihnachtsgeld|urlaubsgeld|flexible arbeitszeiten|kantine|jobrad|corporate benefits|gleitzeit',
    languageSkill:
      'kenntnisse|fließend\\p{L}*|verhandlungssicher\\p{L}*|wort und schrift|muttersprach\\p{L}*|sehr gut\\p{L}*|gut\\p{L}*|sprach\\p{L}*|sicher\\p{L}*|b1|b2|c1|c2|niveau',
    legal:
      'unabhängig von|chancengleichheit|datenschutz\\p{L}*|schwerbehindert\\p{L}*|gleichstellung\\p{L}*|gleicher eignung|vielfalt|personenbezogene',
    office: 'standort|büro|niederlassung|zentrale|campus|werk|filiale|haus',
    notPlace:
      'hauptsitz|gegründet|weltweit|standorte in|universität|hochschule|kunden|deutschlandweit|bundesweit|international',
  },
  degrees: [
    ['promotion|promovend\\p{L}*|doktorand\\p{L}*', 'PhD'],
    ['master\\p{L}*', "Master's"],
    ['bachelor\\p{L}*', "Bachelor's"],
    ['fachabitur|fachhochschulreife|allgemeine hochschulreife|abitur', null],
    ['mittlere reife|realschulabschluss|mittlerer schulabschluss|hauptschulabschluss', null],
  ],
};
