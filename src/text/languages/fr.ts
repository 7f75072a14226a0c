import type { Language } from './language.js';

export const french: Language = {
  code: 'fr',
  common: 'le la les des du et en un une pour vous nous votre notre vos nos dans avec sur est au aux par que qui de à',
  labels: {
    title: '(?:intitulé|titre)(?: du (?:poste|stage))?|poste|offre|fonction|métier|offre de stage|stage',
    employer: 'laboratoire|entreprise|employeur|société|organisme|établissement|structure',
    place:
      "lieu(?:x)?(?: (?:de travail|du stage|de stage|d'affectation|du poste))?|localisation|ville|site|adresse|localité|où",
    workplace: 'télétravail|mode de travail|modalités',
    type: "type (?:de )?(?:contrat|poste|d'emploi|stage)|contrat|temps de travail|nature du contrat|type d'emploi|type",
    start:
      '(?:date de )?(?:début|démarrage|prise de poste|disponibilité|commencement)(?: (?:souhaitée?|prévue?|du stage|de contrat))?|quand|période|date de début|à partir de|dates?|démarrage',
    end: 'date de fin|fin',
    duration: 'durée(?: (?:du (?:stage|contrat)|souhaitée|de la mission))?',
    hours: 'horaires?|temps de travail|durée hebdomadaire|heures?(?: par semaine)?',
    deadline:
      "date limite(?: de (?:candidature|dépôt|réponse))?|clôture(?: des candidatures)?|candidatures? (?:avant|jusqu'au)|postuler avant",
    posted: 'publiée? le|date de publication|mise en ligne|posté le',
    pay: '(?:rémunération|gratification|salaire|indemnité)(?: (?:brute?|mensuelle?|annuelle?|de stage|proposée?))*|package',
    identifier: "(?:référence|réf\\.?|numéro|n°|id)(?: (?:de l'offre|du poste|offre))?",
    department: 'département|service|direction|pôle|domaine|famille de métiers?',
    team: 'équipe',
    industry: 'secteur(?: d.activité)?',
    openings: 'nombre de (?:postes|stagiaires)|postes à pourvoir',
    education: "formation|niveau (?:d'études|requis|de formation)|études|diplôme|profil",
    languages: 'langues?',
    apply: 'candidature|postuler|contact|e-?mail|courriel|envoyer (?:cv|candidature)|pour postuler|mail',
    ignored: 'tuteur|encadrant|responsable|téléphone|tél\\.?|site web|expérience|maître de stage',
  },
  headings: {
    ABOUT:
      "(?:à propos|qui sommes[- ]nous|notre (?:entreprise|mission|histoire|société)|présentation|l'entreprise|description de l.entreprise|la société|nous|le groupe|votre (?:futur )?(?:environnement|entreprise|futur)|contexte|rejoi)",
    ROLE: '(?:vos |tes |les |votre |ta |la |le |principales? )?(?:missions?|responsabilités|tâches|rôle|activités|objectifs?|quotidien|stage|travaux)|description (?:du (?:poste|stage)|de la mission)|ce que (?:vous|tu) (?:ferez|feras|allez)|(?:le|votre) poste|sujet|descriptif|au quotidien',
    REQUIREMENTS:
      '(?:votre |ton |le |vos |tes )?(?:profil(?: (?:recherché|souhaité|idéal))?|compétences|qualifications|formation|atouts|prérequis|pré-requis)|qui (?:êtes-vous|es-tu)|ce que nous (?:recherchons|cherchons|attendons)|vous (?:êtes|avez)|on recherche|nous recherchons|qualités|exigences|technologies|environnement technique|tu es|ce profil',
    OFFER:
      "(?:ce que )?(?:nous (?:vous )?(?:offrons|proposons)|on (?:t'|vous )?(?:offre|propose))|avantages|nos (?:avantages|plus|engagements)|(?:pourquoi|les raisons).*|rémunération|bénéfices|conditions|ce que nous (?:offrons|proposons|t'offrons)|les plus|offre",
    PROCESS:
      "(?:le |notre )?(?:process(?:us)?|étapes|déroulement)(?: (?:de )?(?:recrutement|sélection|d'entretien))?|comment postuler|candidature|postuler|contact|informations (?:complémentaires|supplémentaires|pratiques)|modalités|pour postuler",
    LEGAL: 'égalité|diversité|handicap|confidentialité|données personnelles|rgpd|accessibilité|inclusion|mentions',
  },
  cues: {
    internship:
      'stages?(?: de fin d.études)?|stagiaires?|alternan(?:ce|t|te|ts)|apprenti(?:e|s|ssage)?|pfe|contrat pro(?:fessionnalisation)?|césure|vie',
    role: "ingénieur(?:e|·e|\\(e\\))?|développeu(?:r|se)\\S*|analyste|chargée?\\S* (?:de|d')|assistante?\\S*|responsable|consultante?\\S*|technicien\\S*|chef(?:fe)? de|designer|commercial\\S*|juriste|comptable|rédact\\S*|conseill\\S*|gestionnaire|chercheu\\S*|\\(?[hfx]/[hfx](?:/[hfx])?\\)?|infirmi\\S*|data|marketing",
    job: 'stage|mission|contrat|alternance|poste|apprentissage|projet|durée|période|césure',
    remote: '(?:en )?(?:100 ?% )?(?:télétravail|à distance|full remote|remote)(?! partiel)|distanciel',
    hybrid: 'hybride(?! cloud)|télétravail partiel|jours? de (?:télétravail|remote)',
    onSite: 'sur site|en présentiel|présentiel|au bureau|sur place',
    start:
      '(?:à partir|dès|début|débuter|démarr\\S*|commen\\S*|à compter|prise de poste|disponib\\S*|rentrée|pour (?:le|la|un)|à pourvoir)(?: (?:de|du|en|le))?|stage',
    deadline: 'date limite|avant le|jusqu.au|au plus tard|clôture|candidater avant|postul\\S* avant',
    rolling: 'au fil de l.eau|sans date limite|en continu',
    immediate: 'dès que possible|immédiat(?:e|ement)?|au plus (?:tôt|vite)|asap|dès maintenant',
    flexible: 'à définir|flexible|à convenir|selon (?:vos |tes )?disponibilités?',
    graduation: 'diplôm\\S*|(?<!stage de )fin d.études|promotion',
    experience: 'expériences?|période d.essai|depuis|ancienneté|préavis|ans d|fondée?|connaissances?|congés?',
    atLeast: 'au moins|minimum|min\\.?|au minimum',
    pay: 'rémunér\\S*|gratification|salaire|brut|net|par mois|mensuel\\S*|annuel\\S*|indemni\\S*|€/mois|smic',
    notPay:
      'prime|tickets? restaurants?|titres? restaurants?|ticket|transport|navigo|chiffre d.affaires|ca|levée?|millions?|milliards?|md|collaborat\\S*|clients?|budget|mutuelle|mobilité|logement|forfait|repas|remboursement|télétravail|fonds|investi\\S*|participation|intéressement|swile|carte|chèques?|pack|par jour travaillé|avantage',
    unpaid:
      'non rémunér\\S*|non gratifié\\S*|bénévol\\S*|sans (?:gratification|rémunération)|pas de (?:gratification|rémunération)',
    gross: 'bruts?|brute',
    enrolled:
      'en cours d.études|étudiante?\\S*|inscrite?\\S*|en (?:dernière|première|deuxième|\\d)\\S* année|(?:vous|tu) (?:êtes|es|préparez|suivez|prépares|suis) (?:actuellement )?(?:en|étudiante?|un|une)|convention de stage|actuellement en|en formation|étudiant en|élève',
    degree:
      'formation|études|école|diplôme|bac ?\\+ ?\\d|étudiant\\S*|master|licence|cursus|université|spécialité|niveau|domaine|master \\d|élève',
    documents: 'cv|lettre de motivation|relevés? de notes|portfolio|book|convention de stage|certificat de scolarité',
    send: 'envoy\\S*|adress\\S*|transmett\\S*|joindre|joign\\S*|candidature|postul\\S*|merci|accompagné\\S*',
    perWeek: '(?:par|/) ?semaine|hebdomadaires?|h/semaine',
    benefit:
      'tickets? restaurants?|titres? restaurants?|télétravail|mutuelle|transports?(?: en commun)? (?:remboursés?|pris en charge)|remboursement (?:de )?\\d{2} ?% [^.;,]{3,60}|carte swile|rtt|salle de sport|restaurant d.entreprise|forfait mobilités?(?: durables?)?|prise en charge [^.;,]{3,60}',
    languageSkill:
      'courante?|couramment|bilingue|niveau|maîtris\\S*|parl\\S*|lu|écrit|oral|langue|fluent|professionnel\\S*|natif|bonne?|très bon\\S*|b1|b2|c1|c2|anglais',
    legal:
      'égalité des chances|sans distinction|handicap|données personnelles|rgpd|discrimination|diversité|confidentialité',
    office: 'bureaux?|site|siège|locaux|basée?|située?|campus|agence|équipe',
    notPlace:
      'siège social|pays|fondée?|implant\\S*|présente? dans|université|école|clients|monde|international\\S*|bureaux (?:à|en|dans)|marchés?',
  },
  degrees: [
    ['doctora\\S*|thèse', 'PhD'],
    [
      'master ?[12]?|m[12](?!\\d)|bac ?\\+ ?[45](?: ?/ ?(?:bac ?\\+ ?)?5)?|école d.ingénieurs?|diplôme d.ingénieur',
      null,
    ],
    ['licence|l3|bachelor|bac ?\\+ ?3', null],
    ['bac ?\\+ ?2|bts|dut', null],
  ],
};
