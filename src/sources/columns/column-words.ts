/**
 * What a column of a table, or a field of a feed, holds. `ignored`: what programs note for themselves, which no posting
 * shows.
 */
export type Column =
  | 'title'
  | 'employer'
  | 'employerUrl'
  | 'employerAbout'
  | 'logo'
  | 'identifier'
  | 'url'
  | 'apply'
  | 'inLanguage'
  | 'employmentType'
  | 'industry'
  | 'department'
  | 'team'
  | 'tags'
  | 'skills'
  | 'place'
  | 'street'
  | 'city'
  | 'region'
  | 'postalCode'
  | 'country'
  | 'workplace'
  | 'remote'
  | 'pay'
  | 'minPay'
  | 'maxPay'
  | 'currency'
  | 'payUnit'
  | 'benefits'
  | 'datePosted'
  | 'deadline'
  | 'opens'
  | 'start'
  | 'end'
  | 'duration'
  | 'hours'
  | 'education'
  | 'languages'
  | 'openings'
  | 'sponsorship'
  | 'description'
  | 'responsibilities'
  | 'qualifications'
  | 'offer'
  | 'notice'
  | 'status'
  | 'active'
  | 'ignored';

/**
 * How columns are called in the languages of the library, without spaces and signs: `Job-Titel` is `jobtitel`. Accents
 * matter only where another word differs by nothing else: `lön` is pay, `lon` is a longitude.
 */
export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  title: `title|name|position|role|job|vacancy|opening|jobtitle|jobname|positiontitle|postingtitle|vacancytitle
    roletitle|rolename|jobrole|requisitiontitle|internship|internshiptitle|designation|vtitle
    titel|stelle|stellentitel|stellenbezeichnung|stellenangebot|bezeichnung|beruf|jobtitel|positionsbezeichnung|berufsbezeichnung
    titre|intitule|poste|intituleposte|intituleoffre|metier|libelle|nomposte|offre|fonction
    titulo|puesto|cargo|puestodetrabajo|nombre|oferta|vacante|ocupacion|nombrepuesto
    vaga|funcao|titulovaga|nome|nomevaga|titolo|posizione|ruolo|mansione|qualifica|offerta|annuncio
    functie|functietitel|vacature|vacaturetitel|functienaam|stanowisko|tytul|nazwastanowiska|ofertapracy
    tjanst|tjanstetitel|befattning|rubrik|jobbtitel|yrke|pozisyon|unvan|baslik|ilanbasligi|isunvani|ilan
    المسمىالوظيفي|الوظيفة|العنوان|عنوانالوظيفة|المنصب|תפקיד|משרה|כותרת|שםהמשרה|שםהתפקיד
    पद|पदनाम|शीर्षक|नौकरी|職種|職位|求人|タイトル|募集職種|仕事名|직무|직책|공고명|채용공고|제목|포지션|직무명|직위
    职位|职位名称|岗位|岗位名称|标题|職位名稱|職缺|職缺名稱|職務名稱|標題|職稱`,
  employer: `company|companyname|employer|employername|organization|organisation|organizationname|organisationname|hiringorganization|advertiser|advertisername|agency|business|firm|recruiter|hiringcompany|brand
    firma|unternehmen|arbeitgeber|firmenname|unternehmensname|betrieb|gesellschaft
    entreprise|societe|employeur|nomentreprise|nomsociete|raisonsociale|etablissement|empresa|nombreempresa|empleador|compania
    nomeempresa|empregador|companhia|azienda|societa|datoredilavoro|nomeazienda|impresa|bedrijf|werkgever|bedrijfsnaam|organisatie
    pracodawca|nazwafirmy|przedsiebiorstwo|foretag|arbetsgivare|foretagsnamn|sirket|isveren|sirketadi|kurum
    الشركة|اسمالشركة|صاحبالعمل|جهةالعمل|חברה|שםהחברה|מעסיק|कंपनी|नियोक्ता|कंपनीकानाम|संगठन
    会社|会社名|企業|企業名|雇用主|회사|회사명|기업|기업명|公司|公司名称|企业|雇主|公司名稱|企業名稱`,
  employerUrl: `companyurl|companywebsite|companylink|companysite|employerurl|employerwebsite|website|homepage|firmenwebsite|unternehmenswebsite|siteweb|sitoweb|sitioweb|webseite|hiringorganizationurl|entityurl`,
  employerAbout: `aboutcompany|aboutus|companydescription|employerdescription|companyprofile|companytagline|uberuns|unternehmensbeschreibung|descriptionentreprise|descriptionsociete|descripcionempresa|entitydescription|employeroverview|presentationentreprise`,
  logo: `logo|logourl|companylogo|companylogourl|employerlogo|firmenlogo|logoentreprise|companylogothumburl|hiringorganizationlogo`,
  identifier: `id|identifier|reference|ref|referencenumber|referenceid|refnumber|refno|refid|requisitionid|requisitionnumber|requisition|reqid|reqno|jobcode|jobnumber|jobno|jobreference|code|number|uuid|partnerjobid|atsid|vacancyid|clientreference|displayreference|sourcejobid
    referenz|referenznummer|kennziffer|stellennummer|jobid|kennung|nummer|chiffre|numero|identifiant|referenceclient|referenceapec|referencia|codigo|riferimento|codice
    referentie|referentienummer|kenmerk|vacaturenummer|vacaturecode|numerreferencyjny|numer|identyfikator|nrref|referens|referensnummer|annonsid|diarienummer
    referans|ilanno|kod|ilannumarasi|الرقمالمرجعي|المعرف|الرقم|מספרמשרה|מזהה|מספר|संदर्भ|पहचान|求人番号|管理番号|番号|공고번호|번호|编号|職缺編號|編號|职位编号|guid`,
  url: `url|link|joburl|joblink|detailurl|pageurl|posting|postingurl|jobpage|permalink|href|weburl|directurl|vacancyurl|listingurl|hostedurl|externalurl|sourceurl|offerurl|canonicalurl|positionuri|shareurl|externallink|redirection|joblisting
    stellenlink|webadresse|lien|lienoffre|urloffre|lienannonce|adresseweb|enlace|urloferta|collegamento|linkvaga|linkannuncio
    koppeling|vacaturelink|adres|odnosnik|lank|annonslank|webbadress|baglanti|ilanlinki|الرابط|رابط|קישור|लिंक|यूआरएल
    リンク|求人url|링크|链接|网址|連結|網址|鏈接|职位链接|職缺連結`,
  apply: `apply|application|applyurl|applylink|applicationurl|applicationlink|applyat|howtoapply|applicationemail|applyemail|email|emailaddress|contactemail|contactmail|mail|applicationaddress|joburlapply|applyto|urlredirectionapplicant|links|applicationform|bewerbungsformular|formulaire
    bewerbung|bewerbungslink|bewerbungsurl|bewerbungsadresse|bewerbungsemail|bewerben|candidature|postuler|liencandidature|urlcandidature|emailcandidature|courriel|postulacion|candidatura|solicitud|enlacesolicitud|postular|correo|correoelectronico|inscripcion
    candidatarse|linkcandidatura|candidati|solliciteren|sollicitatie|sollicitatielink|sollicitatieurl|aplikuj|aplikacja|linkaplikacyjny|aplikowanie
    ansok|ansokan|ansokningslank|sokjobbet|epost|basvuru|basvurulinki|basvur|eposta|التقديم|رابطالتقديم|البريدالالكتروني|הגשתמועמדות|מועמדות|מייל
    आवेदन|आवेदनलिंक|ईमेल|応募|応募先|応募url|応募方法|メール|지원|지원링크|지원방법|이메일|申请|申请链接|投递|邮箱|應徵|申請連結|電子郵件|申請|应聘链接`,
  inLanguage: `language|lang|locale|inlanguage|postinglanguage|anzeigensprache|languecode|languageiso|sprachederanzeige`,
  employmentType: `employmenttype|jobtype|type|contracttype|typeofemployment|employment|contract|worktype|schedule|positiontype|workschedule|timetype|fulltimeparttime|workingpattern|workingpatterns|employmentstatus|worktime|jobschedule|commitment|workinghourstype|jobtypes|typeofcontract|roletype
    beschaftigungsart|anstellungsart|vertragsart|arbeitszeitmodell|stellenart|art|beschaftigung|arbeitsverhaltnis|anstellung|vertrag
    typecontrat|contrat|typeposte|typeemploi|naturecontrat|tempstravail|tipodecontrato|tipocontrato|contrato|jornada|tipoempleo|tipodeempleo|tipojornada|modalidadcontrato
    tipovaga|tipodevaga|regime|vinculo|tipocontratto|contratto|tipodicontratto|orario|dienstverband|contractvorm|soortcontract|typedienstverband
    rodzajumowy|typumowy|umowa|wymiar|wymiarpracy|formazatrudnienia|etat|anstallningsform|anstallningstyp|omfattning|calismasekli|istihdamtipi|istipi|calismaturu
    نوعالوظيفة|نوعالعقد|نوعالتوظيف|نوعالدوام|היקףמשרה|סוגמשרה|סוגהעסקה|रोजगारप्रकार|नौकरीकाप्रकार|रोज़गारकाप्रकार
    雇用形態|勤務形態|契約形態|雇用区分|고용형태|근무형태|계약형태|고용유형|工作类型|雇佣类型|工作性质|职位类型|雇用類型|工作類型|工作性質|聘用類型`,
  industry: `industry|sector|branche|industrie|secteur|secteuractivite|libellesecteur|sectordeactividad|setor|settore|bransch|branza|sektor|القطاع|الصناعة|תחום|ענף|उद्योग|業界|業種|산업|업종|行业|行業|產業`,
  department: `department|departmentlabel|departmentname|dept|division|businessunit|bereich|abteilung|fachbereich|ressort|service|direction|filiere|equipeservice|departamento|area|direccion
    dipartimento|reparto|afdeling|dzial|departament|avdelning|departman|bolum|القسم|الادارة|מחלקה|विभाग|部署|部門|부서|部门`,
  team: `team|teamname|gruppe|equipe|equipo|squadra|zespol|grupp|takim|ekip|الفريق|צוות|टीम|チーム|팀|团队|團隊`,
  tags: `tag|tags|label|labels|category|categories|jobcategory|keywords|keyword|jobfunction|function|jobfamily|field|discipline|experiencelevel|seniority|level|specialty|jobroles|careerlevel|profession
    kategorie|kategorien|schlagworte|schlagworter|stichworte|berufsfeld|tatigkeitsfeld|karrierestufe|categorie|motscles|domaine|categoria|etiquetas|palabrasclave|nivel
    categorias|palavraschave|etichette|parolechiave|categorieen|trefwoorden|niveau|kategoria|tagi|slowakluczowe|kategori|nyckelord|etiketler|kategoriler|alan
    التصنيف|الفئة|قطגוריה|קטגוריה|תגיות|श्रेणी|टैग|カテゴリ|カテゴリー|タグ|카테고리|태그|분류|类别|标签|類別|標籤|分類`,
  skills: `skills|skill|requiredskills|techstack|technologies|kenntnisse|fahigkeiten|kompetenzen|competences|habilidades|competencias|aptitudes|conocimientos|competenze|vaardigheden|umiejetnosci|kompetenser|fardigheter|beceriler|yetenekler|المهارات|כישורים|מיומנויות|कौशल|スキル|기술|스킬|技能`,
  place: `location|locations|joblocation|joblocations|locationname|place|office|offices|site|workplacelocation|worklocation|worklocations|locationstext|jobgeo|where|officelocation|primarylocation|locationlabel|positionlocation|positionlocationdisplay|dutystation
    ort|orte|arbeitsort|arbeitsorte|standort|standorte|einsatzort|dienstort|buro|arbeitsplatzort|lieu|lieux|lieutravail|localisation|localite|lieuposte|libellelieu|implantation
    ubicacion|lugar|localizacion|lugardetrabajo|sede|centrodetrabajo|localizacao|local|localdetrabalho|luogo|luogodilavoro|sedi|sededilavoro|localita
    locatie|werklocatie|standplaats|plaats|vestiging|lokalizacja|miejscepracy|miejsce|lokalizacje|placering|arbetsort|arbetsplats|konum|yer|calismayeri|lokasyon|isyeri
    الموقع|المكان|مكانالعمل|موقعالعمل|מיקום|מקום|מקוםעבודה|स्थान|कार्यस्थल|जगह|勤務地|場所|就業場所|근무지|위치|근무지역|장소|工作地点|地点|工作地點|地點|上班地點`,
  street: `street|streetaddress|address|addressline1|streetname|strasse|adresse|anschrift|rue|direccionpostal|calle|domicilio|endereco|rua|indirizzo|via|straat|ulica|adress|gatuadress|gata|cadde|adresi|acikadres|العنوانالتفصيلي|الشارع|כתובת|רחוב|पता|住所|주소|地址`,
  city: `city|town|locality|addresslocality|municipality|townorcity|stadt|gemeinde|ville|commune|ciudad|municipio|poblacion|cidade|citta|comune|stad|gemeente|miasto|miejscowosc|kommun|sehir|ilce|المدينة|עיר|יישוב|शहर|市区町村|都市|도시|시군구|城市|縣市|locationville`,
  region: `region|state|province|county|addressregion|stateprovince|substate|bundesland|kanton|landkreis|departement|provincia|comunidadautonoma|estado|uf|regiao|regione|provincie|wojewodztwo|lan|bolge|eyalet|المنطقة|المحافظة|الولاية|מחוז|אזור|राज्य|क्षेत्र|प्रदेश|都道府県|地域|시도|지역|省|省份|地区|地區`,
  postalCode: `postalcode|postcode|zip|zipcode|plz|postleitzahl|codepostal|cp|codigopostal|cep|cap|codicepostale|kodpocztowy|postnummer|postakodu|الرمزالبريدي|מיקוד|पिनकोड|郵便番号|우편번호|邮编|郵遞區號|邮政编码`,
  country: `country|countrycode|addresscountry|countryname|staat|pays|paese|pais|kraj|ulke|landcode|land|الدولة|البلد|מדינה|ארץ|देश|国|국가|国家|國家|codepays|primarylocationcountry`,
  workplace: `workplace|workplacetype|workmodel|workmode|workarrangement|workingmodel|remotetype|remotestatus|remotework|locationtype|worktypelocation|remoteworkpolicy|workinglocation|remotepolicy|worklocationoption
    arbeitsmodell|arbeitsplatz|homeoffice|arbeitsform|teletravail|modetravail|modalitetravail|modalidad|modalidaddetrabajo|modalitadilavoro|modalita|modalidadetrabajo|werkvorm|werkplek|thuiswerken|trybpracy|tryb|modelpracy|arbetsform|distansarbete|calismamodeli
    نمطالعمل|طريقةالعمل|אופןעבודה|מודלעבודה|कार्यमॉडल|勤務スタイル|働き方|リモート|근무방식|원격|工作方式|办公方式|上班方式|辦公方式`,
  remote: `remote|isremote|remoteallowed|remoteok|remoteindicator|remoteposition|jobisremote|telecommute|telework|allowsremote|remoto|zdalna|distans|uzaktan|עבודהמרחוק|عنبعد|रिमोट`,
  pay: `salary|pay|wage|wages|compensation|basesalary|salaryrange|payrange|salarytext|remuneration|stipend|rate|payrate|salaryinfo|salarydescription|displaysalary|compensationsummary|monthlysalary|annualsalary|yearlysalary|hourlyrate|hourlypay|hourlywage|monthlypay|monthlystipend|annualpay|yearlypay|dailyrate|weeklypay|jobsalary|earnings
    gehalt|verdienst|vergutung|lohn|entgelt|bezahlung|gehaltsspanne|monatsgehalt|jahresgehalt|stundenlohn|monatslohn|bruttogehalt|monatsvergutung
    salaire|remunerations|gratification|salaireaffiche|indemnite|salairemensuel|salaireannuel|salairehoraire|salairebrut|salario|sueldo|retribucion|remuneracion|salariobruto|salariomensual|sueldomensual|salarioanual
    remuneracao|bolsa|vencimento|salariomensal|stipendio|retribuzione|ral|compenso|paga|salaris|loon|vergoeding|stagevergoeding|maandsalaris|uurloon|brutosalaris
    wynagrodzenie|pensja|zarobki|placa|stawka|stawkagodzinowa|lön|manadslon|timlon|ersattning|maas|ucret|aylikmaas|الراتب|الاجر|المكافاة|שכר|משכורת|שכרשעתי
    वेतन|तनख्वाह|स्टाइपेंड|給与|給料|年収|月給|時給|報酬|月収|급여|연봉|월급|시급|보수|薪资|薪水|工资|薪酬|月薪|年薪|时薪|薪資|時薪|待遇`,
  minPay: `minsalary|salarymin|minimumsalary|salaryminimum|salaryfrom|fromsalary|salarylow|paymin|minpay|payfrom|minimumpay|compensationmin|compensationminimum|lowerpay|minvalue|minimumrange|mincompensation|salarylowend|mingehalt|gehaltmin|gehaltvon|mindestgehalt|gehaltab|salairemin|salaireminimum|salairede|salariomin|salariominimo|sueldominimo|salariodesde|stipendiominimo|minimumsalaris|salarisvan|wynagrodzeniemin|wynagrodzenieod|minimilon|lonfran|minmaas|最低給与|최저급여|最低薪资|最低薪資`,
  maxPay: `maxsalary|salarymax|maximumsalary|salarymaximum|salaryto|tosalary|salaryhigh|paymax|maxpay|payto|maximumpay|compensationmax|compensationmaximum|upperpay|maxvalue|maximumrange|maxcompensation|salaryhighend|maxgehalt|gehaltmax|gehaltbis|hochstgehalt|salairemax|salairemaximum|salairea|salariomax|salariomaximo|sueldomaximo|salariohasta|stipendiomassimo|maximumsalaris|salaristot|wynagrodzeniemax|wynagrodzeniedo|maximilon|lontill|maxmaas|最高給与|최고급여|最高薪资|最高薪資`,
  currency: `currency|salarycurrency|currencycode|paycurrency|compensationcurrency|wahrung|gehaltswahrung|devise|moneda|moeda|valuta|waluta|parabirimi|العملة|מטבע|मुद्रा|通貨|통화|货币|币种|貨幣|幣別`,
  payUnit: `unittext|salaryunit|salaryperiod|payperiod|salarytype|salaryinterval|payinterval|payfrequency|compensationfrequency|salaryfrequency|per|interval|salaryper|payunit|salarytimeframe|salarytimeunit|rateintervalcode|gehaltszeitraum|zeitraum|gehaltproeinheit|periode|periodo|periodicidad|periodicidade|periodicita|okres|loneperiod|donem`,
  benefits: `benefits|benefit|jobbenefits|perks|perksandbenefits|zusatzleistungen|vorteile|leistungen|avantages|beneficios|ventajas|vantaggi|benefici|voordelen|arbeidsvoorwaarden|benefity|swiadczenia|formaner|yanhaklar|المزايا|הטבות|लाभ|福利厚生|特典|복지|혜택|福利`,
  datePosted: `date|dateposted|posted|postedon|postedat|postdate|posteddate|publisheddate|publishedat|publishdate|datepublished|publicationdate|pubdate|published|created|createdat|createddate|creationdate|datecreated|listed|listedon|opendate|publicationstartdate|startpublication|advertisefromdateutc|firstactivatedat|firstpublished|activationdate
    datum|veroffentlicht|veroffentlichtam|veroffentlichungsdatum|eingestelltam|erstelltam|publiziertam|inserationsdatum|datepublication|publiele|datedepublication|dateparution|dateoffre|datecreation
    fecha|fechadepublicacion|fechapublicacion|publicado|publicadoel|data|datapublicacao|datadepublicacao|publicadoem|datadipubblicazione|datapubblicazione|pubblicatoil
    publicatiedatum|geplaatst|geplaatstop|plaatsingsdatum|datapublikacji|opublikowano|datadodania|publiceringsdatum|publicerad|yayintarihi|ilantarihi|tarih
    تاريخالنشر|التاريخ|תאריךפרסום|תאריך|प्रकाशनतिथि|तारीख|तिथि|掲載日|公開日|投稿日|게시일|등록일|공고일|发布日期|发布时间|日期|刊登日期|發布日期|張貼日期`,
  deadline: `deadline|validthrough|validuntil|expires|expiry|expirydate|expirationdate|expirationdatetime|dateexpired|expiresat|closingdate|closes|closedate|closeat|applicationdeadline|applyby|duedate|enddateofapplication|lastdate|lastdatetoapply|jobexpires|expiredate|deadlineat|until|applicationclosedate|advertisetodatetimeutc|applicationsclose|closesat|closingon|jobdeadline|publicationenddate
    bewerbungsfrist|bewerbungsschluss|frist|einsendeschluss|ablaufdatum|gultigbis|bewerbungbis|bewerbungsende|datelimite|datelimitecandidature|cloture|datecloture|dateexpiration|echeance|datefinpublication|finpublication
    fechalimite|plazo|fechadecierre|cierre|vencimiento|fechadevencimiento|prazo|datalimite|prazocandidatura|encerramento|validade|scadenza|datascadenza|terminediscadenza|datadiscadenza
    sluitingsdatum|uiterstedatum|vervaldatum|terminaplikowania|termin|datawygasniecia|datawaznosci|waznedo|sistaansokningsdag|sistadag|ansoksenast|sonbasvurutarihi|sonbasvuru|bitistarihi|songun
    اخرموعد|الموعدالنهائي|اخرموعدللتقديم|تاريخالانتهاء|מועדאחרון|מועדאחרוןלהגשה|तারीख|अंतिमतिथि|आवेदनकीअंतिमतिथि|応募締切|締切|締切日|募集期限|마감일|지원마감|마감|截止日期|申请截止|截止时间|截止日|申請截止日`,
  opens: `applicationopens|applicationopen|opensat|opens|applicationsopen|openingdate|bewerbungsstart|bewerbungab|ouverturecandidatures|aperturacandidaturas|aberturainscricoes|inizioiscrizioni|ansokanoppnar|basvurubaslangici|応募開始|지원시작일|申请开始|開放申請`,
  start: `start|startdate|startdates|starts|starting|startson|begindate|begins|beginningdate|joiningdate|jobstartdate|internshipstart|availablefrom|jobstart|startterm|season|terms|term|dateofjoining
    beginn|startdatum|eintrittsdatum|eintritt|eintrittstermin|startzeitpunkt|arbeitsbeginn|antritt|ab|beginndatum|praktikumsbeginn|datedebut|debut|datedebutcontrat|priseposte|dateprisedeposte|dateprisefonction|fechainicio|fechadeinicio|inicio|incorporacion
    datainicio|datadeinicio|inizio|datainizio|datadiinizio|decorrenza|begindatum|ingangsdatum|aanvang|startmoment|datarozpoczecia|rozpoczecie|poczatek|startdag|tilltrade|tilltradesdatum|baslangic|baslangictarihi|baslama
    تاريخالبدء|تاريخالبداية|البداية|תאריךהתחלה|התחלה|आरंभतिथि|प्रारंभ|प्रारंभतिथि|शुरुआत|開始日|勤務開始|入社日|開始時期|시작일|입사일|근무시작|开始日期|入职日期|开始时间|開始日期|到職日|到職日期`,
  end: `end|enddate|ends|jobend|contractend|internshipend|ende|enddatum|vertragsende|datefin|fin|datefincontrat|fechafin|fechadefin|datafim|datadefim|fine|datafine|einddatum|datazakonczenia|slutdatum|bitis|تاريخالانتهاءالعمل|תאריךסיום|समाप्तितिथि|終了日|종료일|结束日期|結束日期`,
  duration: `duration|length|joblength|contractlength|internshipduration|period|contractduration|dauer|laufzeit|praktikumsdauer|befristung|vertragsdauer|duree|dureecontrat|dureestage|dureeducontrat|duracion|duracioncontrato|duracao|durata|durataducontratto|duur|looptijd|stageduur|czastrwania|okrespracy|varaktighet|langd|sure|calismasuresi
    المدة|مدةالعقد|משך|תקופה|अवधि|期間|契約期間|기간|근무기간|계약기간|时长|期限|实习期|為期|合約期間`,
  hours: `hours|hoursperweek|weeklyhours|workinghours|workhours|hoursweek|wochenstunden|arbeitszeit|stunden|stundenprowoche|wochenarbeitszeit|heuresparsemaine|heures|dureehebdomadaire|horassemanales|horas|horasporsemana|cargahoraria|oresettimanali|orasettimana|urenperweek|uren|aantaluren|godzinytygodniowo|timmarpervecka|haftaliksaat|ساعاتالعمل|שעותשבועיות|साप्ताहिकघंटे|勤務時間|労働時間|주당근무시간|근무시간|每周工时|工作时间|每週工時|工時`,
  education: `education|educationrequirements|degree|educationlevel|requirededucation|qualificationlevel|degreelevel|degrees|studienabschluss|abschluss|ausbildung|bildungsabschluss|studium|studiengang|diplome|niveauetudes|niveaudiplome|formation|etudes|formacion|estudios|titulacion|nivelestudios|escolaridade|formacao|titolodistudio|istruzione|laurea|opleiding|opleidingsniveau|wyksztalcenie|utbildning|utbildningskrav|egitim|egitimdurumu|المؤهل|المؤهلالعلمي|التعليم|השכלה|योग्यता|शिक्षा|शैक्षिकयोग्यता|学歴|학력|学历|學歷|学历要求|學歷要求`,
  languages: `languages|requiredlanguages|languageskills|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki|znajomoscjezykow|sprak|diller|yabancidil|اللغات|שפות|भाषाएँ|भाषा|語学|言語|언어|语言要求|語言要求|语言|語言`,
  openings: `openings|totaljobopenings|numberofopenings|positions|vacancies|headcount|numberofpositions|noofopenings|anzahl|anzahlstellen|stellenanzahl|nombrepostes|nombredepostes|nbpostes|numerodevacantes|vacantes|plazas|numerovagas|vagas|numeroposti|posti|aantal|aantalvacatures|liczbawakatow|liczbaetatow|antal|antalplatser|kontenjan|acikpozisyon|عددالوظائف|عددالشواغر|מספרמשרות|रिक्तियां|पदोंकीसंख्या|募集人数|採用人数|모집인원|채용인원|招聘人数|人数|需求人數|招募人數`,
  sponsorship: `sponsorship|visasponsorship|visa|visasponsorshipavailable|sponsorshipoffered|workauthorization|workpermit|visasponsoring|visum|arbeitserlaubnis|autorisationdetravail|permisodetrabajo`,
  description: `description|jobdescription|body|content|text|details|summary|about|jobsummary|overview|jobdescr|longdescription|fulldescription|descriptionhtml|contentencoded|adverttext|snippet|shortdescription|shortdescriptionstr|jobad|joboverview|briefdescription|aboutthejob|aboutrole|introduction
    beschreibung|stellenbeschreibung|inhalt|anzeigentext|stellentext|stellenanzeige|einleitung|descriptif|texteoffre|descriptionposte|descriptifposte|presentation|contexte|descripcion|descripcionpuesto|descripcionoferta|detalles|descripciondelpuesto
    descricao|descricaovaga|detalhes|descrizione|descrizioneannuncio|dettagli|omschrijving|beschrijving|functieomschrijving|vacaturetekst|opis|opisstanowiska|tresc|opisoferty|beskrivning|annonstext|arbetsbeskrivning|aciklama|istanimi|ilanmetni
    الوصف|وصفالوظيفة|الوصفالوظيفي|תיאור|תיאורמשרה|विवरण|नौकरीकाविवरण|説明|仕事内容|職務内容|業務内容|설명|직무설명|업무내용|상세내용|描述|职位描述|岗位描述|工作内容|職務說明|工作說明|工作內容`,
  responsibilities: `responsibilities|tasks|duties|keyresponsibilities|examplesofduties|whatyoulldo|whatyouwilldo|jobduties|aufgaben|ihreaufgaben|deineaufgaben|tatigkeiten|aufgabenbereich|missions|mission|responsabilites|taches|descriptionmission|missionposte|missiondescription|responsabilidades|funciones|tareas|tarefas|atividades|atribuicoes|responsabilita|compiti|attivita|taken|werkzaamheden|verantwoordelijkheden|obowiazki|zakresobowiazkow|zadania|arbetsuppgifter|ansvar|sorumluluklar|gorevler|المسؤوليات|المهام|אחריות|תחומיאחריות|जिम्मेदारियां|कर्तव्य|担当業務|책임|담당업무|주요업무|职责|岗位职责|工作职责|職責|工作職責`,
  qualifications: `qualifications|requirements|profile|skillsexperience|experiencerequirements|experience|jobrequirements|skillsknowledgeexpertise|candidateprofile|whatyoubring|requiredqualifications|anforderungen|profil|ihrprofil|deinprofil|qualifikation|qualifikationen|voraussetzungen|anforderungsprofil|profilrecherche|profilcandidat|exigences|applicantprofile|formationexperience|requisitos|perfil|experiencia|exigencias|requisiti|profilo|competenzerichieste|esperienza|eisen|functieeisen|vereisten|profiel|wymagania|profilkandydata|oczekiwania|krav|kvalifikationer|kravprofil|kompetens|nitelikler|aranannitelikler|gereksinimler|deneyim|المتطلبات|المؤهلات|الشروط|דרישות|דרישותהתפקיד|आवश्यकताएं|अपेक्षाएँ|応募資格|必須条件|応募条件|資格要件|자격요건|자격|지원자격|要求|任职要求|职位要求|资格|條件要求|應徵條件|資格條件`,
  offer: `weoffer|whatweoffer|offer|ouroffer|wirbieten|unserangebot|wasbieten|nousoffrons|ofrecemos|oferecemos|offriamo|wijbieden|oferujemy|vierbjuder|sundugumuz|نقدم|אנומציעים`,
  notice: `notice|notes|note|remarks|comments|comment|additionalinformation|supplementalinformation|hinweis|hinweise|bemerkung|bemerkungen|anmerkung|anmerkungen|zusatzinfo|remarque|remarques|commentaires|informationscomplementaires|notas|observaciones|observacoes|osservazioni|opmerkingen|opmerking|uwagi|anmarkningar|ovrigt|notlar|ملاحظات|הערות|टिप्पणी|備考|비고|备注|備註`,
  status: `status|jobstatus|postingstatus|vacancystatus|stellenstatus|statut|estadooferta|situacao|stato|stan|statusoferty|durum|الحالة|סטטוס|स्थिति|ステータス|状態|상태|状态|狀態`,
  active: `active|isactive|isvisible|visible|islisted|ispublished|isopen|enabled|live|aktiv|actif|activo|ativo|attivo|actief|aktywna|aktywne|aktif`,
  ignored: `age|createdby|author|updated|updatedat|lastupdated|modified|lastmodified|modificationdate|dateupdated|dateupdate|timestamp|zeitstempel|horodateur|marcatemporal|firstseen|lastseen|lat|lng|lon|latitude|longitude|source|sourcetype|publisher|publisherurl|rank|row|index|slug|cpc|bid|views|clicks`,
};
