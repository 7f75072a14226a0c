/** The other languages of the library: the names of fields, headings, and the words for workplaces and kinds of work. */
import type { Language } from './language.js';

const none: Language['degrees'] = [];

export const italian: Language = {
  code: 'it',
  common: 'il la le di e che per con del della dei un una in nel alla si sono siamo nostro tuo come anche gli',
  labels: {
    title: 'posizione|ruolo|titolo|figura ricercata', employer: 'azienda|società|datore di lavoro', place: 'sede(?: di lavoro)?|luogo(?: di lavoro)?|città|località',
    workplace: 'modalità(?: di lavoro)?', type: '(?:tipo|tipologia)(?: di)? contratto|contratto|orario', start: 'inizio|data (?:di )?inizio|decorrenza', duration: 'durata',
    hours: 'orario|ore settimanali', deadline: 'scadenza|termine|candidature entro', pay: 'retribuzione|stipendio|compenso|rimborso(?: spese)?|ral|indennità',
    identifier: 'riferimento|rif\\.?|codice', department: 'dipartimento|reparto|area|divisione', openings: 'posti(?: disponibili)?', languages: 'lingue?', apply: 'candidatura|contatti|e-?mail|candidarsi',
  },
  headings: {
    ABOUT: 'chi siamo|l.azienda|su di noi|la nostra', ROLE: '(?:le tue |principali )?(?:attività|responsabilità|mansioni)|cosa farai|il ruolo|descrizione|di cosa ti occuperai|obiettivi',
    REQUIREMENTS: 'requisiti|cosa cerchiamo|profilo|chi cerchiamo|competenze|il tuo profilo|titolo di studio', OFFER: 'cosa offriamo|offriamo|benefit|perché', PROCESS: 'come candidarsi|processo|selezione|candidatura', LEGAL: 'privacy|pari opportunità|diversità',
  },
  cues: {
    internship: 'stage|stagista|tirocini(?:o|ante|i)|apprendistato|apprendista', role: 'ingegnere|sviluppatore|analista|addett[oa]|impiegat[oa]|responsabile|tecnico|assistente', job: 'stage|tirocinio|contratto|durata|progetto',
    remote: 'da remoto|smart working|telelavoro', hybrid: 'ibrid[oa]', onSite: 'in sede|in presenza', start: 'inizio|a partire da|dal|decorrenza|da', deadline: 'entro(?: il)?|scadenza', pay: 'retribuzione|stipendio|compenso|rimborso|lord[oi]|mensil\\S*|indennità|ral',
    notPay: 'buoni pasto|buono|fatturato|milioni|clienti|welfare|bonus|budget|ticket', unpaid: 'non retribuit[oa]|non remunerat[oa]|senza retribuzione', gross: 'lord[oia]', enrolled: 'student[ei](?:ssa)?|iscritt[oi]|laureand[oi]', degree: 'laurea|studi|student[ei]|facoltà', documents: 'cv|curriculum(?: vitae)?|lettera di (?:presentazione|motivazione)',
    send: 'invi\\S*|allegat\\S*|candidatur\\S*|mand\\S*', perWeek: '(?:a|alla|/) ?settimana|settimanali', atLeast: 'almeno|minimo', experience: 'esperienza|prova|ferie|anni di', immediate: 'immediat[oa]|subito', languageSkill: 'fluente|ottim[oa]|buon[oa]|livello|madrelingua|conoscenza|b1|b2|c1|c2', legal: 'pari opportunità|senza distinzione|privacy|dati personali', office: 'sede|ufficio|uffici',
  },
  degrees: [['dottorato', 'PhD'], ['laurea magistrale|laurea specialistica', "Master's"], ['laurea triennale', "Bachelor's"], ['laurea', null], ['diploma', null]],
};

export const portuguese: Language = {
  code: 'pt',
  common: 'o a os as de do da e em um uma para com por que não você seu sua nosso nossa são ao mais na no se',
  labels: {
    title: 'cargo|vaga|função|posição|título', employer: 'empresa|empregador|instituição', place: 'local(?: de trabalho)?|localização|cidade|localidade', workplace: 'modalidade|modelo de trabalho|regime', type: 'tipo de (?:contrato|vaga)|contrato|contratação',
    start: '(?:data de )?início', duration: 'duração', hours: 'carga horária|horário|jornada', deadline: 'prazo|data limite|inscrições até|candidaturas até|encerramento', pay: 'salário|remuneração|bolsa(?:[- ]auxílio)?|vencimento', identifier: 'código|referência', department: 'departamento|área|setor', openings: 'vagas|número de vagas', languages: 'idiomas?|línguas?', apply: 'candidatura|contato|contacto|e-?mail|inscrição|como se candidatar',
  },
  headings: {
    ABOUT: 'sobre (?:nós|a empresa|a .{2,40}|o .{2,40})|quem somos|a empresa', ROLE: '(?:suas |principais )?(?:responsabilidades|atividades|atribuições|funções)|descrição|o que você (?:vai|irá) fazer|desafios', REQUIREMENTS: 'requisitos|qualificações|o que (?:buscamos|procuramos|esperamos)|perfil|diferenciais|pré-requisitos|formação', OFFER: 'benefícios|o que oferecemos|oferecemos|por que', PROCESS: 'como (?:se candidatar|participar)|processo seletivo|etapas|inscrição', LEGAL: 'diversidade|privacidade|igualdade',
  },
  cues: {
    internship: 'est[áa]gi(?:o|os|[áa]ri[oa]s?)|aprendiz|trainee', role: 'engenheir[oa]|desenvolvedor(?:a)?|analista|assistente|auxiliar|técnic[oa]|consultor(?:a)?', job: 'estágio|contrato|programa|vaga|duração', remote: '(?:100 ?% )?remot[oa]|teletrabalho|home office|à distância', hybrid: 'híbrid[oa]', onSite: 'presencial', start: 'início|a partir de|começ\\S*', deadline: 'até(?: o dia| dia)?|prazo|inscrições', pay: 'salário|remuneração|bolsa|auxílio|por mês|mensal|r\\$', notPay: 'vale|transporte|refeição|alimentação|faturamento|milhões|clientes|seguro|plano|bônus|auxílio[- ](?:transporte|creche|home)', unpaid: 'não remunerad[oa]|sem remuneração|voluntári[oa]', gross: 'brut[oa]', enrolled: 'cursando|estudante|matriculad[oa]|universitári[oa]', degree: 'cursando|graduação|curso|estudante|ensino superior|formação', documents: 'cv|currículo|carta de (?:apresentação|motivação)|portfólio|histórico escolar', send: 'envi\\S*|anex\\S*|mand\\S*|candidatur\\S*', perWeek: '(?:por|/) ?semana|semanais', atLeast: 'pelo menos|mínimo(?: de)?', experience: 'experiência|férias|anos de', immediate: 'imediat[oa]', languageSkill: 'fluente|avançado|intermediário|nível|inglês|domínio|b1|b2|c1|c2', legal: 'igualdade|diversidade|privacidade|discriminação', office: 'escritório|sede|unidade',
  },
  degrees: [['doutorado', 'PhD'], ['mestrado', "Master's"], ['ensino superior|graduação|licenciatura', null], ['ensino médio', null]],
};

export const dutch: Language = {
  code: 'nl',
  common: 'de het een en van in is je wij we met voor op te zijn bij jij jouw ons onze dat om aan als naar',
  labels: { title: 'functie(?:titel)?|vacature|rol', employer: 'werkgever|bedrijf|organisatie', place: 'locatie|standplaats|plaats|werkplek', type: 'dienstverband|soort contract|contract', start: 'start(?:datum)?|begindatum|per', duration: 'duur|looptijd|periode', hours: 'uren(?: per week)?|werkuren', deadline: 'sluitingsdatum|reageer voor|deadline|solliciteren (?:tot|voor)', pay: 'salaris|vergoeding|stagevergoeding|beloning', identifier: 'referentie|vacaturenummer', department: 'afdeling', openings: 'aantal plaatsen', education: 'opleiding(?:sniveau)?|niveau', languages: 'talen?', apply: 'solliciteren|contact|e-?mail' },
  headings: { ABOUT: 'over (?:ons|.{2,40})|wie (?:zijn wij|wij zijn)', ROLE: '(?:jouw |je )?(?:taken|werkzaamheden|rol|functie|verantwoordelijkheden)|wat ga je doen|functieomschrijving|de (?:opdracht|stage)', REQUIREMENTS: 'wie ben jij|wat (?:breng|vragen|neem)|functie-?eisen|jouw profiel|profiel|wij (?:vragen|zoeken)|vereisten', OFFER: 'wat (?:bieden|krijg)|wij bieden|ons aanbod|arbeidsvoorwaarden|waarom', PROCESS: 'solliciteren|sollicitatieprocedure|interesse|contact|hoe solliciteer', LEGAL: 'privacy|diversiteit' },
  cues: { internship: "stage|stagiaire?|stagiair|afstudeer(?:stage|opdracht|der)|werkstudent|meewerkstage|traineeship", role: 'ontwikkelaar|ingenieur|medewerker|adviseur|monteur|analist|assistent', job: 'stage|functie|contract|periode|opdracht', remote: 'thuiswerken|op afstand|remote', hybrid: 'hybride?', onSite: 'op (?:kantoor|locatie)', start: 'start\\S*|vanaf|per|begin\\S*', deadline: 'reageer v[oó][oó]r|sollicit\\S*(?: \\S+){0,3} (?:v[oó][oó]r|tot)|sluitingsdatum|deadline|uiterlijk', pay: 'salaris|vergoeding|bruto|per maand|per uur', notPay: 'reiskosten\\S*|bonus|omzet|miljoen|klanten|budget|thuiswerk\\S*|pensioen|lunch', unpaid: 'onbetaald\\S*', gross: 'bruto', enrolled: 'student(?:en|e)?|ingeschreven|je (?:studeert|volgt)', degree: 'opleiding|studie|studeert|student|hbo|wo', documents: 'cv|motivatiebrief|cijferlijst|portfolio', send: 'stuur\\S*|mail|sollicit\\S*', perWeek: 'per week|/ ?week', atLeast: 'minimaal|ten minste|minstens', experience: 'ervaring|proeftijd|vakantie|sinds', languageSkill: 'vloeiend|goede?|beheersing|taal|woord en geschrift|b1|b2|c1|c2', legal: 'ongeacht|privacy|gelijke kansen', office: 'kantoor|vestiging|locatie' },
  degrees: [['universitair|wo-?\\S*', null], ['hbo\\S*', null], ['mbo\\S*', null]],
};

export const polish: Language = {
  code: 'pl',
  common: 'i w z na do się że jest nie dla oraz o od po jako są przez lub praca pracy nas nasz twój',
  labels: { title: 'stanowisko|nazwa stanowiska', employer: 'pracodawca|firma', place: '(?:miejsce pracy|lokalizacja|miasto|lokalizacje)', type: 'rodzaj umowy|typ umowy|wymiar pracy|umowa', start: 'rozpoczęcie|początek|data rozpoczęcia|start', duration: 'czas trwania|okres', hours: 'wymiar czasu|godziny(?: pracy)?', deadline: 'termin (?:składania|aplikowania|zgłoszeń)|aplikuj do|ważna do', pay: 'wynagrodzenie|stawka|pensja', identifier: 'nr ref\\.?|numer referencyjny|referencja', department: 'dział|departament', openings: 'liczba miejsc', languages: 'języki?', apply: 'aplikuj|kontakt|e-?mail' },
  headings: { ABOUT: 'o (?:nas|firmie)|kim jesteśmy', ROLE: '(?:twoje |twój |zakres )?(?:zadania|obowiązki|obowiązków|zakres)|opis stanowiska|co będziesz robić|czym będziesz', REQUIREMENTS: 'wymagania|nasze wymagania|oczekujemy|twój profil|mile widziane|kogo szukamy|oczekiwania', OFFER: 'oferujemy|co oferujemy|benefity|to oferujemy|dlaczego', PROCESS: 'proces rekrutacji|jak aplikować|etapy', LEGAL: 'rodo|klauzula|zgoda|ochrona danych' },
  cues: { internship: "sta[żz](?:ysta|ystka|u|yści)?|praktyk(?:i|a|ant|antka)|stażyst\\S*", role: 'programista|inżynier|analityk|specjalista|asystent|młodszy', job: 'staż|praktyki|umowa|okres|program', remote: 'zdaln(?:ie|a|y|ej)|praca zdalna', hybrid: 'hybrydow\\S*', onSite: 'stacjonarn\\S*|w biurze', start: 'od|rozpoczęcie|start\\S*|początek', deadline: 'termin|do dnia|aplik\\S* do', pay: 'wynagrodzeni\\S*|stawka|brutto|netto|zł|pln', notPay: 'premia|dofinansowan\\S*|karta|multisport|milion\\S*|przychod\\S*|klient\\S*|budżet', unpaid: 'bezpłatn\\S*|nieodpłatn\\S*', gross: 'brutto', enrolled: 'student\\S*|studiuj\\S*', degree: 'studia|student\\S*|kierunek|studiów', documents: 'cv|list motywacyjny|portfolio', send: 'wyślij|prześlij|aplikuj', perWeek: 'tygodniowo|w tygodniu|/tydzień', atLeast: 'min\\.?|minimum|co najmniej', experience: 'doświadczeni\\S*|okres próbny|urlop\\S*', languageSkill: 'język\\S*|poziom\\S*|znajomość|b1|b2|c1|c2', legal: 'rodo|dane osobowe|danych osobowych', office: 'biuro|biurze|siedzib\\S*' },
  degrees: [['magist\\S*', "Master's"], ['licencja\\S*|inżyniersk\\S*', "Bachelor's"]],
};

export const swedish: Language = {
  code: 'sv',
  common: 'och att det som en för på är av med du vi till den har inte om ett vår din oss kan i',
  labels: { title: 'tjänst|befattning|roll|titel', employer: 'arbetsgivare|företag', place: 'ort|placering|plats|arbetsplats', type: 'anställningsform|omfattning', start: 'start(?:datum)?|tillträde|startdatum', duration: 'längd|varaktighet|period', hours: 'arbetstid', deadline: 'sista (?:ansökningsdag|ansökningsdatum|dag)|ansök senast', pay: 'lön', identifier: 'referens(?:nummer)?', openings: 'antal platser', languages: 'språk', apply: 'ansökan|kontakt|e-?post' },
  headings: { ABOUT: 'om (?:oss|företaget|.{2,40})|vilka är vi', ROLE: '(?:dina )?(?:arbetsuppgifter|uppgifter|ansvar)|om (?:rollen|tjänsten)|vad du', REQUIREMENTS: 'kvalifikationer|krav|vem (?:är|söker)|din (?:profil|bakgrund)|vi söker|meriterande', OFFER: 'vi erbjuder|vad vi erbjuder|förmåner|varför', PROCESS: 'ansökan|hur (?:du )?ansök|rekryteringsprocess', LEGAL: 'personuppgifter|gdpr|mångfald' },
  cues: { internship: 'praktik\\S*|examensarbet\\S*|exjobb|sommarjobb|trainee', role: 'ingenjör|utvecklare|assistent|medarbetare|tekniker', job: 'praktik|tjänst|period|examensarbete|anställning', remote: 'distans(?:arbete)?|på distans', hybrid: 'hybrid(?!bil)', onSite: 'på (?:plats|kontoret)', start: 'start\\S*|från|tillträde|med start', deadline: 'senast|sista ansökningsdag', pay: 'lön|ersättning|kr', notPay: 'friskvård\\S*|bonus|omsätt\\S*|miljon\\S*|kund\\S*|pension', unpaid: 'oavlönad|obetald', enrolled: 'student\\S*|studerar|studerande', degree: 'utbildning|studerar|student|inriktning|examen', documents: 'cv|personligt brev|betyg|portfolio', send: 'skicka|bifoga|ansök\\S*', perWeek: 'per vecka|i veckan', atLeast: 'minst', experience: 'erfarenhet|provanställning|semester', languageSkill: 'flytande|tal och skrift|god[at]?|språk', legal: 'personuppgifter|mångfald', office: 'kontor|kontoret' },
  degrees: [['master\\S*|civilingenj\\S*', "Master's"], ['kandidat\\S*|högskoleingenj\\S*', "Bachelor's"]],
};

export const turkish: Language = {
  code: 'tr',
  common: 've bir bu için ile olarak en da de olan veya ya gibi çok var daha siz ekip',
  labels: { title: 'pozisyon|unvan|görev', employer: 'şirket|işveren', place: 'konum|yer|lokasyon|çalışma yeri|şehir', type: 'çalışma (?:şekli|türü)|sözleşme', start: 'başlangıç(?: tarihi)?', duration: 'süre|staj süresi', deadline: 'son başvuru(?: tarihi)?', pay: 'ücret|maaş', openings: 'kontenjan', languages: 'dil(?:ler)?', apply: 'başvuru|iletişim|e-?posta', department: 'departman|bölüm' },
  headings: { ABOUT: 'hakkımızda|biz kimiz|şirket', ROLE: 'görev(?:ler)?|iş tanımı|sorumluluklar|neler yapacaksın', REQUIREMENTS: 'aranan|nitelikler|gereklilikler|beklenti|genel nitelikler|kimi arıyoruz', OFFER: 'sunduklarımız|neler sunuyoruz|yan haklar|avantajlar', PROCESS: 'başvuru|süreç', LEGAL: 'kvkk|kişisel veri' },
  cues: { internship: 'staj(?:yer)?\\S*', role: 'mühendis\\S*|uzman\\S*|geliştirici|asistan|analist', job: 'staj|süre|sözleşme', remote: 'uzaktan|evden', hybrid: 'hibrit', onSite: 'ofiste|yerinde', start: 'başla\\S*|itibaren', deadline: 'son başvuru|kadar', pay: 'ücret|maaş', unpaid: 'ücretsiz', enrolled: 'öğrenci\\S*', degree: 'bölüm\\S*|üniversite\\S*|öğrenci\\S*', documents: 'cv|özgeçmiş|ön yazı', send: 'gönder\\S*|ilet\\S*', perWeek: 'haftada|haftalık', experience: 'deneyim|tecrübe' },
  degrees: none,
};

const asian = (code: string, labels: Language['labels'], headings: Language['headings'], cues: Language['cues']): Language => ({
  code, common: '', isUnspaced: true, labels, headings, cues, degrees: none,
});

export const korean: Language = asian(
  'ko',
  { title: '직무|모집 ?직무|포지션|모집 ?부문', employer: '회사명|기업명|회사', place: '근무지|근무 ?장소|근무 ?지역|위치', type: '고용 ?형태|근무 ?형태', start: '시작일|근무 ?시작|입사일', duration: '기간|근무 ?기간|계약 ?기간', hours: '근무 ?시간', days: '근무 ?요일', deadline: '마감|마감일|접수 ?마감|지원 ?마감', pay: '급여|시급|월급|연봉|임금', openings: '모집 ?인원|채용 ?인원', languages: '언어', apply: '지원 ?방법|이메일|문의|접수', education: '학력|지원 ?자격' },
  { ABOUT: '회사 ?소개|기업 ?소개', ROLE: '주요 ?업무|담당 ?업무|업무 ?내용|하는 ?일', REQUIREMENTS: '자격 ?요건|지원 ?자격|우대 ?사항|필수', OFFER: '복리 ?후생|혜택|근무 ?조건|복지', PROCESS: '전형 ?절차|채용 ?절차|지원 ?방법', LEGAL: '개인정보' },
  { internship: '인턴\\S*', role: '개발자?|엔지니어|디자이너|마케터|기획|모집', job: '인턴|기간|계약', remote: '재택|원격', hybrid: '하이브리드', onSite: '출근|사무실', start: '시작|부터|입사', deadline: '마감|까지', rolling: '수시|상시', pay: '시급|월급|연봉|급여', unpaid: '무급', enrolled: '재학생|대학생', degree: '학과|전공|대학', documents: '이력서|자기소개서|포트폴리오', send: '제출|보내', perWeek: '주', experience: '경력|경험' },
);
const chinese = (code: string, words: readonly string[]): Language => {
  const [title, employer, place, start, duration, deadline, pay, openings, intern, remote, resume, student] = words;
  return asian(
    code,
    { title: title ?? '', employer: employer ?? '', place: place ?? '', start: start ?? '', duration: duration ?? '', deadline: deadline ?? '', pay: pay ?? '', openings: openings ?? '', hours: '工作時間|工作时间', days: '工作天數|出勤天数|出勤' },
    { ABOUT: '关于|關於|公司介绍|公司介紹|公司简介|公司簡介', ROLE: '工作内容|工作內容|岗位职责|職責|工作职责|职位描述|職位描述', REQUIREMENTS: '任职要求|职位要求|岗位要求|要求|應徵條件|資格|条件|條件', OFFER: '福利|待遇|我们提供|我們提供', PROCESS: '应聘|應徵|投递|申請|申请|流程', LEGAL: '隐私|隱私' },
    { internship: intern ?? '', role: '工程师|工程師|开发|開發|设计|設計|运营|營運|助理|研究|专员|專員', job: `${intern}|期间|期間`, remote: remote ?? '', hybrid: '混合办公|混合辦公', onSite: '现场办公|現場辦公|坐班', start: '开始|開始|起|入职|入職', deadline: '截止|之前', rolling: '长期|隨時|随时', pay: '薪|元|报酬|報酬|工资', unpaid: '无薪|無薪', enrolled: student ?? '', degree: '专业|專業|學系|本科|硕士|碩士', documents: resume ?? '', send: '投|发送|寄|提交', perWeek: '每周|每週', atLeast: '至少|以上', experience: '经验|經驗' },
  );
};
export const simplifiedChinese: Language = chinese('zh-Hans', ['职位|岗位|职位名称|岗位名称', '公司|公司名称|企业', '工作地点|地点|城市', '开始时间|入职时间|到岗时间', '实习期|实习时长|时长|期限', '截止日期|申请截止|截止', '薪资|薪酬|工资|待遇', '招聘人数|人数', '实习生?', '远程|居家办公', '简历|求职信|作品集', '在校生|学生|在读']);
export const traditionalChinese: Language = chinese('zh-Hant', ['職位|職務|職缺|職稱', '公司|公司名稱|企業', '工作地點|地點|城市', '開始時間|到職日', '實習期間|期間|期限', '截止日期|申請截止|截止', '薪資|薪酬|待遇', '招募人數|名額|人數', '實習生?', '遠端|遠距|居家', '履歷|求職信|作品集', '在校生|學生|在學']);

export const arabic: Language = {
  code: 'ar', common: 'في من على إلى أن هذا مع عن التي و أو لدى نحن',
  labels: { title: 'المسمى الوظيفي|الوظيفة', employer: 'الشركة|جهة العمل', place: 'الموقع|مكان العمل|المدينة', type: 'نوع (?:العقد|الوظيفة|الدوام)', start: 'تاريخ البدء|البداية', duration: 'المدة|مدة التدريب', deadline: 'آخر موعد(?: للتقديم)?|الموعد النهائي', pay: 'الراتب|الأجر|المكافأة', languages: 'اللغات?', apply: 'التقديم|البريد الإلكتروني' },
  headings: { ABOUT: 'عن الشركة|من نحن|نبذة', ROLE: 'المهام|المسؤوليات|الوصف الوظيفي', REQUIREMENTS: 'المتطلبات|المؤهلات|الشروط', OFFER: 'المزايا|ما نقدمه', PROCESS: 'طريقة التقديم|كيفية التقديم', LEGAL: 'الخصوصية' },
  cues: { internship: 'تدريب|متدربة?|متدرب', remote: 'عن بعد', hybrid: 'هجين', onSite: 'حضوري', unpaid: 'غير مدفوع|بدون أجر', documents: 'السيرة الذاتية|خطاب التغطية', send: 'أرسل|إرسال' },
  degrees: none,
};
export const hebrew: Language = {
  code: 'he', common: 'של את על עם לא הוא אנחנו זה או גם כל יש',
  labels: { title: 'תפקיד|משרה|שם המשרה', employer: 'חברה|מעסיק', place: 'מיקום|מקום העבודה|עיר', type: 'סוג משרה|היקף משרה', start: 'תאריך התחלה|התחלה', duration: 'משך', deadline: 'מועד אחרון(?: להגשה)?', pay: 'שכר', languages: 'שפות', apply: 'הגשה|דוא"ל|קורות חיים' },
  headings: { ABOUT: 'אודות|מי אנחנו', ROLE: 'תיאור (?:התפקיד|המשרה)|תחומי אחריות', REQUIREMENTS: 'דרישות|כישורים|יתרון', OFFER: 'מה אנחנו מציעים|תנאים|הטבות', PROCESS: 'תהליך', LEGAL: 'פרטיות' },
  cues: { internship: 'התמחות|מתמחה|סטודנט(?:ית)?', remote: 'מרחוק|מהבית', hybrid: 'היברידי', onSite: 'מהמשרד', unpaid: 'ללא תשלום|ללא שכר', documents: 'קורות חיים', send: 'שלח|לשלוח' },
  degrees: none,
};
export const hindi: Language = {
  code: 'hi', common: 'के का की है में और से को पर यह लिए एक हैं',
  labels: { title: 'पद|पद का नाम', employer: 'कंपनी|नियोक्ता', place: 'स्थान|कार्यस्थल|शहर', type: 'प्रकार', start: 'शुरुआत|आरंभ तिथि', duration: 'अवधि', deadline: 'अंतिम तिथि', pay: 'वेतन|वजीफा', languages: 'भाषा(?:एँ)?', apply: 'आवेदन|ईमेल' },
  headings: { ABOUT: 'हमारे बारे में', ROLE: 'जिम्मेदारियां|जिम्मेदारियाँ|कार्य', REQUIREMENTS: 'योग्यता|आवश्यकताएं', OFFER: 'लाभ|हम क्या', PROCESS: 'आवेदन', LEGAL: 'गोपनीयता' },
  cues: { internship: 'इंटर्न(?:शिप)?', remote: 'घर से काम|दूरस्थ|रिमोट', hybrid: 'हाइब्रिड', unpaid: 'अवैतनिक', documents: 'रिज्यूमे|बायोडाटा', send: 'भेजें' },
  degrees: none,
};
