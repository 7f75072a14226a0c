import type { Language } from './language.js';

export const english: Language = {
  code: 'en',
  common: 'the and of to in you we our with your for will are is a an or be have as that on this their',
  labels: {
    title:
      '(?:your )?(?:job|position|role|internship|vacancy)(?: title| name)?|your title|title|name of (?:the )?(?:job|position)|we are looking for',
    employer: 'company(?: name)?|employer|organi[sz]ation(?: name)?|hiring company|agency',
    place:
      '(?:job |work |office |primary |internship |position )?(?:locations?|site|place)(?:\\(s\\))?|where|city|office|offices|(?:work|job) (?:address|city)|address|locations? available|based in|place of work|available locations?|locations? available|work locations?',
    workplace:
      'work(?:place|ing)? (?:type|model|mode|arrangement|style|environment|location|setup|setting|format)|workplace|remote|work (?:type|model)|on-?site/remote|working routine|location type',
    type: '(?:job|position|employment|contract|work|role|engagement|time|vacancy)[ -]?(?:types?|status|category|basis|commitment|schedule)|type(?: of (?:employment|contract|job|position))?|contract|employment|schedule|commitment|hours type',
    start:
      '(?:(?:anticipated|expected|desired|target|planned|ideal|estimated|program|internship|possible|earliest|proposed) )?start(?:s|ing)?(?: dates?)?(?:\\(s\\))?|start dates?|commence(?:s|ment)?(?: date)?|begin(?:s|ning)?(?: date)?|when|(?:internship |program |project )?(?:dates|period|term|timeline|timeframe|timing)|cohort|season|session|availability|program dates',
    end: '(?:expected |anticipated )?end(?:s|ing)?(?: date)?|finish(?: date)?',
    duration:
      '(?:(?:internship|contract|program|programme|project|placement|assignment|expected|estimated) )?(?:duration|length|term length)(?: of (?:the )?(?:internship|contract|program|programme|assignment|placement))?|length|how long|contract (?:length|term)|internship term|term',
    hours:
      '(?:expected |weekly |working |work )?hours(?: per week| a week|/week)?|time commitment|weekly hours|work(?:ing)? hours|workload',
    days: 'days (?:per|a) week|work(?:ing)? days',
    deadline:
      '(?:application )?(?:deadline|due(?: date)?|closing date|close date|closes|close|cut-?off(?: date)?|end date)(?: (?:for|to|of) appl(?:y|ications?))?|application ?due|appl(?:y|ications?) (?:by|before|close|due|until|deadline)|closing|expires(?: on)?|valid (?:through|until)|last (?:date|day) to apply|deadline to apply',
    opens: 'applications? opens?|opens|opening date|apply from',
    posted:
      '(?:date )?posted(?: on| date)?|posting date|published(?: on)?|date posted|publication date|date of posting|listed',
    pay: '(?:(?:base|annual|hourly|monthly|weekly|yearly|intern|internship|expected|starting|target|estimated|gross|base salary) )*(?:hiring range|pay|salary|compensation|remuneration|wage|wages|rate|stipend|earnings)(?: (?:range|rate|scale|band|package|details|information|grade|type))?(?: (?:range|type))?(?:\\(s\\))?|pay & benefits|hourly|reward',
    identifier:
      '(?:job|req(?:uisition)?|reference|posting|vacancy|position|ref|opening)\\.? ?(?:id|no|number|#|code|ref(?:erence)?|nr)?\\.?|id|ref(?:erence)?|requisition|req\\.? ?#|job #',
    department: 'departments?|division|function|business (?:unit|area|line)|job family|unit|practice|faculty',
    team: 'team|group|squad|lab',
    industry: 'industry|sector',
    openings:
      '(?:number of )?(?:openings|positions|vacancies|places|seats|spots|hires|headcount)(?: available)?|no\\. of (?:openings|positions|vacancies)|positions available',
    education:
      'education(?:al)?(?: (?:level|requirements?))?|degree(?:s|\\(s\\))?|field of study|major(?:s|\\(s\\))?|studies|course of study|eligibility|qualification',
    languages: 'languages?(?: skills| requirements?)?|language(?:\\(s\\))',
    apply:
      '(?:how to |where to |link to )?apply(?: (?:here|now|at|via|link|online|to|url|by))?|application(?:s| link| url)?|link|contact(?: e-?mail)?|e-?mail|send (?:your )?(?:cv|resume|application)s? to',
    ignored:
      'reports to|reporting to|manager|contact person|phone|supervisor|homepage|website|web|recruiter|date|note|clearance|travel|grade|level|experience|seniority|job level|career level',
  },
  headings: {
    ABOUT:
      'the company|about (?:the )?(?:us|company|our company|organi[sz]ation|(?!(?:the |this )?(?:role|job|position|you|team|internship|program|opportunity)).{2,40})|who we are|our (?:company|story|mission|values|culture|core values|team|purpose|vision|commitment)|company (?:description|overview|profile)|employer|mission|introduction|why we exist|meet ',
    ROLE: "(?:key |main |primary |your |essential |core |major |job )*(?:responsibilit(?:y|ies)|duties|tasks|functions|duties & responsibilities)|what (?:you(?:.ll| will|'d|.re going to)?|the intern will) (?:do|be doing|be responsible|work on|achieve|accomplish|learn|own|build)|(?:about )?(?:the|this|your) (?:role|job|position|opportunity|internship|team|program(?:me)?|impact|work|day|mission|challenge)|job (?:description|summary|purpose)|role|position (?:summary|overview|description)|(?:role|job|program|internship) (?:overview|description|summary|details)|overview|description|summary|day[- ]to[- ]day|a day in|you will|in this role|how (?:will you|you.ll) (?:make an impact|contribute)|what.s the (?:role|job)|the work|projects?|your (?:role|tasks|job|profile|responsibilities)|about the (?:job|role|team)|what to expect|scope|objectives",
    REQUIREMENTS:
      '(?:basic|minimum|preferred|required|desired|key|additional|other|essential|job|technical|ideal|general|our|candidate|eligibility|must[- ]have|nice[- ]to[- ]have)? ?(?:qualifications?|requirements?|skills|competenc(?:y|ies)|experience|criteria|eligibility|attributes|characteristics|knowledge|prerequisites|expectations)|what (?:we(?:.re| are)? (?:look(?:ing)?|need|seek|want|expect|do we)|you(?:.ll)? (?:need|bring|have|should have|must have)|do we look|it takes|makes you)|who (?:you are|are you|we.re looking|we are looking|should apply|can apply)|you(?: have|.ll have|.re|.ll bring|.ll need| are| bring| should)|about you|what would be nice|nice[- ]to[- ]haves?|extra points|we.re scouting|must[- ]haves?|bonus|(?:it.s )?(?:a )?plus|education|your (?:profile|background|skills|qualifications|experience)|ideal candidate|skills|knowledge|preferred|required|pluses|we.d love|technologies|what will help|to be (?:successful|considered)|desirable|essential|profile|candidate',
    OFFER:
      '(?:what (?:we|you(?:.ll)?) (?:offer|get|gain|receive)|what.s in it|why (?:intern|work|join|you.ll|us|the|[\\p{Lu}])|benefits|perks|compensation|salary|pay|we offer|our (?:offer|benefits|perks)|rewards|(?:base |annual |hourly )?(?:pay|salary|compensation)|what we can offer|stipend|total rewards|you.ll (?:love|enjoy|get)|remuneration|perks|life at|growth|the perks|intern perks|housing)',
    PROCESS:
      '(?:general |our |the )?(?:interview|application|hiring|selection|recruit(?:ing|ment)) (?:process|instructions|steps|procedure|timeline|details)|how to apply|next steps|apply|to apply|application|timeline|deadline|contact|note to applicants|additional information|logistics|internship logistics|important dates|program dates|start dates?|process',
    LEGAL:
      '(?:equal|eeo|e-verify|reasonable accommodation|accommodation|accessibility|privacy|diversity|inclusion|disclaimer|legal|statement|itar|export|background check|our commitment to|non-?discrimination|pay (?:transparency|equity)|notice|us and canada eeoc|fair chance|physical|covid|gdpr|data protection|work authori[sz]ation|recruitment fraud|agenc)',
  },
  cues: {
    internship:
      'intern(?:s|ships?)?|co-?ops?|trainee(?:s|ships?)?|apprentice(?:s|ships?)?|working student|summer (?:analyst|associate|student|scholars?)|placement|industrial year|(?:undergraduate|graduate) program(?:me)?|thesis|fellow(?:ship)?|student (?:assistant|worker|program)|scholars? program',
    role: 'executive|attorney|clerk|therapist|supervisor|head of|engineer(?:ing)?|developer|development|analyst|analytics|scientist|science|designer|design|artist|researcher|research|manager|management|marketing|assistant|associate|specialist|consultant|technician|accountant|accounting|finance|sales|writer|editor|architect|administrator|coordinator|operator|programmer|tester|software|data|product|business|operations|representative|officer|nurse|teacher|driver|electrician|mechanic|planner|buyer|recruiter|counsel|lawyer|paralegal|chef|cook|barista|director|lead|advisor|adviser|strategist|producer|journalist|communications|security|logistics|audit|tax',
    job: 'intern(?:s|ships?)?|co-?ops?|placements?|program(?:me)?s?|positions?|roles?|assignments?|terms?|thesis|projects?|contracts?|apprenticeships?|traineeships?|job|opportunity|fellowship|work|commitment|employment|stay|period|cohort|available|availability',
    remote:
      '(?:fully |100% |completely |entirely )?remote(?:ly)?(?! sensing| desktop| sens| monitor| control| procedure| server| access| device| site| health| patient| server| team)|work(?:ing)? from home|work from anywhere|home[- ]based|telecommut(?:e|ing)|telework(?:ing)?|virtual internship',
    hybrid:
      'hybrid(?! cloud| of| vehicle| electric| energy| model of| infrastructure| it\\b| system| app| mobile| approach| power| engine| search| car|\\s?bonding)',
    onSite:
      'on-?site(?! barista| gym| caf| child| parking| medical| health| interview| customer)|on site|in[- ]person(?! interview| event| engagement)|in[- ]office(?! perks| snacks| lunch| meals| event)|in the office|office[- ]based|on-location',
    start:
      'start(?:s|ing)?(?: dates?)?|begin(?:s|ning)?|commenc(?:e|es|ing)|kick(?:s|ing)?[- ]off|tak(?:es?|ing) place|will run|runs?(?: from)?|from|dates?|starting from|onboard(?:ing|s)?|available (?:to (?:start|work|intern)|from)|work during|dates?|join us|lasts? from',
    deadline:
      'deadline|send (?:\\S+ ){0,12}by|(?:accepting|welcoming|receiving|open for) applications(?: \\S+){0,10} (?:until|till|through|by)|appl(?:y|ications?)(?: is| are| will be)?(?: (?:accepted|open|received|due|close[sd]?|must be (?:received|submitted)))?(?: (?:by|before|until|through|no later than|on))|closing date|applications? (?:close|due|deadline|window|must be|will close)|closes? on|due by|submit(?:ted)? (?:\\S+ ){0,4}(?:by|before|no later than)|posting (?:will )?(?:close|expire|end)s?|accept(?:ing|ed)? applications (?:until|through)|open until(?! filled)|apply (?:by|before|until)',
    rolling:
      'rolling(?: basis| admissions?| deadline)?|until (?:the )?(?:position|role|vacancy|it|they)(?: is| are|’s)? filled|until filled|no (?:set )?(?:application )?deadline|ongoing basis|as (?:they are|applications are) received',
    immediate: 'immediately|as soon as possible|asap|immediate(?: start)?|right away',
    flexible:
      'flexible(?: start(?:ing)?(?: dates?)?)?|(?:according to|by|upon|on) (?:prior |mutual )?(?:agreement|arrangement)|negotiable|to be agreed|any ?time|tbd with candidate|we.re flexible',
    graduation:
      'graduat(?:e|es|ed|ing|ion)|(?:complet|finish|receiv|earn|obtain)(?:e|es|ing)? (?:\\S+ ){0,4}(?:degree|bachelor\\S*|master\\S*|studies|ph\\.?d\\S*)|degree (?:completion|conferral)|class of|complet(?:e|ing|ion of) (?:your|their|a|the) (?:degree|studies|program)|conferred|obtain(?:ing)?|expected completion',
    experience:
      'experience|experienced|working (?:with|in|knowledge)|background|knowledge of|familiarity|proficien|year(?:s)? old|or older|track record|after (?:the )?(?:internship|completion)|vesting|probation|notice period|history|founded|since|service with|in position|review|parental|leave|vacation|holiday|insurance|warranty|contract extension|convert|return(?:ing)? (?:offer|to)|first \\d+ (?:days|months|weeks)|every|within \\d|reimburs|residen|old|past|last \\d|previous|prior|orientation|training (?:period|program)|boot ?camp|coverage|accrue|remaining|before (?:your )?graduat|left (?:in|until)|away from',
    atLeast:
      'at least|minimum(?: of)?|min\\.?|no less than|or more|or longer|\\+|minimum commitment|must be at least|and up|not less than',
    pay: 'pro[ -]rata|pay(?:s|ing)?|paid|salary|salaries|compensation|remuneration|wages?|hourly|stipend|rate|base|earn(?:ings)?|per hour|an hour|/ ?h(?:ou)?r|per month|per annum|ote|annually|monthly|allowance',
    notPay:
      'bonus(?:es)?|sign[- ]on|signing|relocat\\w+|housing|accommodation|rent|travel|transport\\w*|commut\\w+|meals?|lunch|food|gym|wellness|wellbeing|phone|internet|equipment|home[- ]office|learning|education(?:al)? (?:budget|stipend|allowance|assistance)|tuition|training budget|development budget|conference|book|referral|revenue|turnover|sales of|arr|funding|funded|raised|rais(?:e|ing)|series [a-e]|valu(?:ed|ation)|invest(?:ed|ment|ors?)|assets|aum|billions?|millions?|bn|mn|customers|users|members|market|worth|grant|prize|award|fee|scholarship|donat\\w+|401\\(?k\\)?|match|insurance|equity|stock|shares|budget|cost|savings?|discount|credit(?:s)? (?:of|worth|for)|reimburse\\w*|per diem|up to \\$?\\d+k? (?:in|of|for)|perk|gift|expenses|fine|penalt|transactions?|volume|portfolio|loan|deal|spend|swag|benefit of|health',
    unpaid:
      'unpaid|not paid|non-?paid|without pay|no (?:monetary )?compensation|(?:do|does|will|can)(?: not|n.t|not) (?:be )?(?:compensated?|pay|paid|offer (?:pay|compensation))(?! (?:for|any) (?:travel|relocation|housing|recruit))|volunteer(?:-based)? (?:position|internship|role|opportunity)|not (?:a )?(?:paid|compensated|remunerated)',
    credit:
      '(?:for |academic |school |college |course |university )credits? only|unpaid,? (?:but )?(?:for )?(?:academic |school |college |course )?credit',
    gross: 'gross',
    enrolled:
      '(?:currently )?(?:be )?(?:enrolled|pursuing|matriculated|studying|enrollment|enrolment|registered (?:student|at|in))|currently (?:attending|working towards?|completing)|(?:current|penultimate|final)[- ]year(?: \\w+){0,2} student|actively (?:enrolled|pursuing)|working towards? (?:a|an|your) (?:\\S+ ){0,4}degree|candidates? for a|current (?:\\w+ ){0,2}students?|must be (?:a )?(?:\\w+ ){0,2}students?',
    degree:
      'degrees?|student|students|studying|stud(?:y|ies)|pursuing|enrolled|bachelor\\S*|master\\S*|ph\\.?d\\.?|b\\.?s\\.?|m\\.?s\\.?|majoring|majors?|field|undergraduate|graduate|diploma|program|education|discipline',
    documents:
      'cv|c\\.v\\.|curriculum vitae|r[eé]sum[eé]|cover letter|motivation(?:al)? letter|letter of (?:motivation|interest|intent)|(?:unofficial |official |academic |grade |college |university )?transcripts?(?: of records)?|portfolio|(?:work|writing|code) samples?|letters? of recommendation|references?|certificates|proof of enrol?lment|examination regulations|grade report',
    send: 'send|submit|attach|upload|include|provide|e-?mail|apply with|with (?:your|a)|required documents|documents|please|application (?:must|should|includes?|package|materials)|required|share|in pdf|submission|enclose|consist',
    perWeek: '(?:per|a|each|every|/) ?(?:week|wk)|weekly|p/?w|/ ?week|hours?[ -]week',
    benefit:
      '(?:phone|internet|wellness|learning|education|home[- ]office|transport\\w*) (?:allowance|stipend|budget|reimbursement)|relocation(?: (?:assistance|support|benefits|package|stipend|allowance|bonus))?|(?:corporate |fully furnished |furnished |company |free |subsidi[sz]ed |intern )?housing(?: (?:stipend|assistance|allowance|support|provided))?|commuter benefits?|(?:signing|sign-on|completion|performance|referral) bonus|course credit|travel (?:stipend|reimbursement|allowance)|(?:free|catered|daily) (?:lunch(?:es)?|meals)|meal (?:stipend|allowance|vouchers?)|visa sponsorship|401\\(?k\\)?(?: \\w+){0,2}|(?:medical|dental|health|vision)(?:[ ,]+(?:and )?(?:medical|dental|health|vision))* (?:insurance|coverage|benefits)|paid (?:time off|holidays|sick leave|vacation)|gym membership|employee stock \\w+ (?:plan|program)|equity|retirement (?:plan|package)s?',
    languageSkill:
      'communicat\\w+|fluent|fluency|proficien(?:t|cy)|native|business[- ]level|conversational|advanced|intermediate|bilingual|spoken|written|speak(?:ing)?|language|command of|good|excellent|professional|b1|b2|c1|c2|jlpt|knowledge',
    legal:
      'equal (?:employment )?opportunity|without regard to|regardless of (?:race|gender|age|your)|reasonable accommodations?|e-?verify|protected (?:by law|veteran|status|characteristic)|affirmative action|criminal histor(?:y|ies)|arrest (?:and|or) conviction|privacy (?:notice|policy|statement)|personal (?:data|information)|sexual orientation|pay transparency|fair chance|recruit(?:ment|ing) (?:fraud|agenc)|unsolicited|drug[- ]free|consistent with applicable|background (?:check|investigation)',
    office:
      'office|offices|hq|headquarters|campus|hub|studio|location|site|lab|facility|based|located|onsite|plant|center|centre',
    notPlace:
      'headquarter\\w*|founded|offices (?:in|around|across|throughout|worldwide)|(?:with|have|has) (?:\\w+ ){0,4}offices|residents? of|law|ordinance|act|applicants? in|candidates? in|positions? in (?:california|colorado|new york)|university|college|institute|school|backed by|investors|employees (?:in|across)|jurisdiction|countries|worldwide|globally|across the (?:globe|world)|hires? in|time zone|timezone|hours|hubs? in|global|fair chance|range for|in accordance|commute|other locations|travel',
  },
  degrees: [
    ['ph\\.?\\s?d\\.?(?:s|’s)?|doctora(?:l|te)s?', 'PhD'],
    ['mba', 'MBA'],
    ["master(?:[’']?s|s[’']|’)?|m\\.?sc\\.?|m\\.?s\\.?(?=[ ,/)]|$)|m\\.?eng\\.?", "Master's"],
    [
      "bachelor(?:[’']?s|s[’']|’)?|b\\.?sc\\.?|b\\.?s\\.?(?=[ ,/)]|$)|b\\.?a\\.?(?=[ ,/)]|$)|b\\.?eng\\.?|b\\.tech",
      "Bachelor's",
    ],
    ["associate[’']?s? degree", "Associate's"],
    ['undergraduate|undergrad', 'Undergraduate'],
    [
      '(?<!under)(?<!recent )(?<!new )graduate (?:student|degree|program|or|and|level|students|school)|postgraduate',
      'Graduate',
    ],
    ['high school|secondary school', 'High school'],
  ],
};
