/**
 * What people call the facts and the fields of jobs, in all languages of the library. To add a word, add it to its line;
 * to add a meaning, add a line: what is looked for, `=`, and what else asks for that. Case, accents and hyphens do not
 * matter, and a line that begins with a space continues the one before.
 *
 * What is looked for are beginnings of words; `word.` is a whole word, `word:` a whole word in short texts only, and
 * `#remote` a fact of a posting (`factsOf`). Each also asks for the others of its line, except with `+` before it, or `~`,
 * which finds postings only after the others.
 */
export const MEANINGS = `
#intern, intern., internship, praktik, stagiaire, becari, ~co op, ~coop. = intern, interns, internship, internships, praktikum, praktika, praktikant, praktikantin,
 pflichtpraktikum, stage, stages, stagista, becario, becaria, pasante, pasantía, practicante, prácticas, beca, tirocinio, tirocinante,
 estágio, estagiário, estagiária, stagiairs, praktikplats, staż, stażysta, praktyki, staj, stajyer, placement, traineeship, التدريب,
 تدريب, متدرب, תמחות, התמחות, इंटर्न, इंटर्नशिप, インターン, インターンシップ, 인턴, 인턴십, 实习, 实习生, 實習, 實習生
co op, coop., ~#intern = coops, co ops, co operative education, cooperative education
#fulltime, full time, vollzeit, temps plein = tempo pieno, tempo integral, tiempo completo, jornada completa, voltijd, fulltime, heltid,
 pełny etat, tam zamanlı, دوام كامل, משרה מלאה, 正社員, 정규직, 全职, 全職
#parttime, part time, teilzeit, temps partiel, +werkstudent, +working student = tempo parziale, part timer, meio período, tiempo parcial,
 media jornada, deeltijd, deltid, część etatu, yarı zamanlı, دوام جزئي, משרה חלקית, パートタイム, アルバイト, 파트타임, 兼职, 兼職, minijob, nebenjob
werkstudent, working student, ~#parttime = werkstudentin, werkstudenten, student job, student assistant, studentenjob, hiwi, studentische hilfskraft,
 studentische aushilfe, job étudiant, étudiant salarié, trabajo de estudiante, bijbaan, extrajobb
#contractor, contractor, freelance = freelancer, contract work, freiberuflich, freiberufler, indépendant, autónomo, zzp, フリーランス, 프리랜서
permanent, unbefristet, cdi., ~#fulltime = festanstellung, indefinido, tempo indeterminato, umowa o pracę
#temporary, temporary, befristet = cdd, temporaire, temporal, seasonal, aushilfe
#volunteer, volunteer = volunteering, voluntary, ehrenamt, bénévole, bénévolat, voluntario, voluntariado, volontario, vrijwilliger
graduate, new grad, entry level, absolvent, junior = graduates, graduate program, graduate programme, new grads, new graduate, grad,
 berufseinsteiger, berufseinstieg, trainee, débutant, jeune diplômé, recién graduado, recém formado, starter, no experience, ohne erfahrung,
 ohne berufserfahrung, sans expérience, sin experiencia, sem experiência, 新卒, 未経験, 신입, 应届生, 應屆生
apprentice, ausbildung, alternance = apprenticeship, azubi, auszubildende, alternant, apprenti, apprentissage, contrat pro, lehre, lehrling
duales studium, dual study = dual student, dualer student, duale studentin
thesis, abschlussarbeit, masterarbeit, bachelorarbeit = final thesis, master thesis, bachelor thesis, diplomarbeit, mémoire, pfe
#remote, remote = home office, homeoffice, work from home, wfh, telework, telecommute, teleworking, télétravail, à distance, distanciel,
 teletrabajo, remoto, a distancia, remota, da remoto, lavoro da remoto, smart working, thuiswerk, op afstand, distans, distansarbete,
 zdalna, praca zdalna, zdalnie, uzaktan, teletrabalho, عن بعد, מרחוק, リモート, リモートワーク, テレワーク, 在宅, 재택, 원격, 远程, 遠端, fully remote,
 remote work, remote first, remote only, 100 remote, anywhere, work from anywhere, worldwide, ortsunabhängig
#hybrid, hybrid = hybride, híbrido, híbrida, ibrido, hybrydowa, hibrit, ハイブリッド, 하이브리드, 混合
#onsite, on site = onsite, no remote, not remote, non remote, in office, in person, vor ort, präsenz, sur site, présentiel, presencial, in sede, op locatie, på plats, stacjonarna, 出社
#paid, paid: = bezahlt, vergütet, payé, rémunéré, remunerado, remunerada, pagado, pagada, retribuito, betaald, betald, płatny, płatne, ücretli,
 مدفوع, בתשלום, 有給, 유급, 带薪, 有薪, stipend, with pay, compensated, pay, paying, pays, salary, with salary, gehalt, salaire
#unpaid, unpaid = unbezahlt, non rémunéré, bénévole, no remunerado, não remunerado, onbetaald, obetald, bezpłatny, ücretsiz, غير مدفوع, 無給, 무급
#visa, visa sponsor = visa, visas, sponsorship, sponsor, sponsors, sponsored, visa sponsorship, work visa, visum, visado, visto, wiza, vize,
 h1b, h 1b, h1 b, تأشيرة, ויזה, ビザ, 비자, 签证, 簽證, visa sponsored
#novisa, no visa sponsor = no visa, no sponsorship, no visa sponsorship, without sponsorship, without visa, without visa sponsorship, kein visum, sans visa, sin visado
#citizen, citizen = citizenship, citizens, us citizen, us citizenship, us citizens, citizen only, citizens only, us citizens only, us citizen only, staatsangehörigkeit, nationalité
bachelor = bachelors, undergraduate, undergrad, undergrads, bsc, b sc, bs degree, ba degree, licence, grado, laurea triennale, graduação, licenciatura
master = masters, master s, msc, m sc, ms degree, meng, mastère, máster, maestría, mestrado, laurea magistrale, grad student
phd, doctor = ph d, doctoral, doctorate, dphil, doktorand, doktorandin, doctorat, thèse, doctorado, dottorato, doutorado, promovendus
mba = master of business administration
no degree = without degree, without a degree, no degree required, ohne abschluss, ohne studium, sans diplôme
high school, schüler = schülerpraktikum, secondary school
#asap, immediate = asap, as soon as possible, immediately, right away, sofort, ab sofort, dès que possible, immédiat, inmediato, subito, imediato
#flexible, flexible start = flexible, flexibel, rolling start
software engineer, software developer, software entwickl, softwareentwickl, swe. = software engineer, software developer, sde, sde intern, sdet, software engineering,
 software development, programmer, software dev, softwareentwickler, softwareentwicklung, softwareentwicklerin, coder, développeur,
 développeuse, desarrollador, desarrolladora, sviluppatore, desenvolvedor, programmierer, ingénieur logiciel, génie logiciel,
 ソフトウェアエンジニア, ソフトウェア開発, ソフトウェア, プログラマー, 소프트웨어 엔지니어, 소프트웨어, 软件工程师, 软件开发, 软件, 軟體工程師, 軟體
engineer, ingenieur, ingénieur = engineers, engineering, ingenieurin, ingénierie, ingenieurwesen, ingeniero, ingeniera, ingeniería, ingegnere,
 ingegneria, engenheiro, engenharia, ingenjör, inżynier, mühendis, エンジニア, 엔지니어, 工程师, 工程師
developer, entwickler, développeur, +software engineer, ~engineer = developers, entwicklerin, dev, devs, desarrollador, sviluppatore, desenvolvedor, ontwikkelaar, utvecklare
machine learning, ml:, maschinelles lernen = ml engineer, machine learning engineer, 機械学習エンジニア, apprentissage automatique, deep learning, aprendizaje automático, 機械学習, 机器学习, 머신러닝, 機器學習
artificial intelligence, ai:, ki:, +machine learning = ai engineer, künstliche intelligenz, intelligence artificielle, ia, inteligencia artificial, 人工智能, genai,
 generative ai, llm, llms, 人工知能
ai ml, +machine learning = ml ai, aiml
natural language, nlp. = natural language processing
computer vision = cv, image processing, bildverarbeitung
data scien, datenwissenschaft = data science, data scientist, ds, ciencia de datos, science des données, datascience, データサイエンス,
 データサイエンティスト, 데이터 사이언스, 数据科学, 資料科學
data analy, analytics, business intelligence, bi: = data analyst, data analysis, data analytics, datenanalyse, datenanalyst, analyse de données,
 análisis de datos, データ分析, データアナリスト, 데이터 분석, 数据分析, 資料分析
data engineer, dateningenieur = data engineering, dataengineer
product manage, produktmanage, product owner, pm: = product manager, product management, produktmanager, apm, chef de produit, プロダクトマネージャー, 产品经理, 產品經理
project manage, projektmanage, projektleit = pm, project manager, project management, projektmanager, projektleiter, chef de projet, pmo
quality assurance, qa:, +test engineer, tester = quality engineer, quality assurance engineer, software tester, softwaretester, sqa, testing,
 qualitätssicherung, qualité
user experience, ux:, ui ux = ux design, ux designer, ux research, user research, uxui, ux ui, uxd
user interface, ui: = ui design, ui designer, ui developer
graphic design, grafikdesign, ~design = graphic designer, grafikdesigner, grafikdesignerin, graphiste, design graphique, diseño gráfico,
 diseñador gráfico, グラフィックデザイン, グラフィックデザイナー
design = designer, designers, diseño, diseñador, diseñadora, grafik, designerin, デザイナー, 디자이너, 设计, 設計
front end, frontend = フロントエンド, 프론트엔드, 前端
back end, backend = バックエンド, 백엔드, 后端, 後端
full stack, fullstack = full stack developer, fullstackentwickler, フルスタック, 풀스택, 全栈
web develop, webentwickl, ~front end, ~frontend, ~full stack, ~fullstack = web developer, web development, web engineer, webentwickler,
 webentwicklung, développeur web, développement web, desarrollador web, desarrollo web, sviluppatore web, ウェブ開発
mobile engineer, mobile develop, mobile app, ~ios., ~android = mobile developer, app developer, app development, mobile engineering,
 app entwickler, développeur mobile, desarrollador móvil, モバイルエンジニア, アプリ開発
ios., ~mobile engineer, ~mobile develop =
android, ~mobile engineer, ~mobile develop =
devops, site reliability, sre. = dev ops, platform engineer, cloud engineer, infrastructure engineer
cyber security, cybersecurity, information security, infosec = security engineer, it security, it sicherheit, sécurité informatique, ciberseguridad,
 サイバーセキュリティ, セキュリティ, 网络安全, 資訊安全
human resources, hr:, people operations, recruiter:, recruiting:, personalwesen = people ops, recruiter, recruiting, talent acquisition, ressources humaines,
 rh, recursos humanos, recrutement, risorse umane, personalabteilung, 人事, 採用, 인사, 人力资源, 人力資源
supply chain, logistic, procurement = logistik, logistique, logística, einkauf, scm, lieferkette, 物流, 購買, 물류, 采购
finance, financial, finanz = finanzen, finances, finanzas, finanza, finanças, 財務, 金融, ファイナンス, 재무, 금융, 财务
accountant, accounting, buchhalt, comptab = accounting, accountant, buchhaltung, comptabilité, comptable, contabilidad, contabilità, rechnungswesen, 経理, 会計, 회계, 会计, 會計
marketing = mktg, marketer, mercadotecnia, マーケティング, 마케팅, 市场营销, 行銷
sales., vertrieb, vente = salesperson, ventas, vendite, verkauf, vendas, 営業, 영업, 销售
business develop, bizdev = bd, biz dev, business development, geschäftsentwicklung
customer success, customer support, customer service = kundenservice, service client, atención al cliente
research, forsch, recherche = researcher, forschung, investigación, ricerca, pesquisa, onderzoek, 研究
scien, wissenschaft = science, scientist, scientists, wissenschaftler, wissenschaftlerin
law., lawyer, legal, jura. =, jurist, recht, rechtsabteilung, juridique, droit, rechtsreferendar, 法務, 법무, 法务
communication, public relations, pr:, kommunikation = communications, öffentlichkeitsarbeit, comms, comunicación
consult, berat = consultant, consulting, berater, beraterin, beratung, conseil, consultor, consultoría, コンサルタント, コンサルティング, 컨설턴트, 咨询, 顧問
manage, leit = manager, management, leiter, leitung
operations, operational = ops, betrieb
information technology, it: = informatik, informatique, informática
computer science, informatik = cs, comp sci, compsci
mechanical, maschinenbau = mech, mech e, mechanical engineering, mécanique, mecánica, meccanica, maschinenbauer, maschinenbauingenieur,
 génie mécanique, ingeniería mecánica, 機械工学, 机械, 機械設計
electrical, elektro = ee, electrical engineering, elektrotechnik, électrique, eléctrica, elettrica, génie électrique,
 ingeniería eléctrica, 電気, 전기, 电气
electronics, elektronik = elec, électronique, electrónica
civil engineer, bauingenieur = civil engineering, bauingenieurwesen, génie civil, ingeniería civil
trader, trading = traders, börsenhandel
quant, quantitative = quant trader, quantitative research, quants
java.
javascript, js: = ecmascript
typescript, ts.
node js, nodejs = node
golang, go: = go lang
kubernetes, k8s = kube
net:, dotnet, asp net = dot net
postgresql, postgres = psql
c++, cpp = c plus plus
c#, csharp = c sharp
`;

/** Words that say nothing beside others, in all languages. */
export const FILLERS = `
a an and any as at by for from in job jobs i is me my near of on open opening openings or position positions role roles that the this to vacancy
 vacancies with who you offer offers hiring career careers search find required needed available provided offered looking want
am an auf aus bei beim das dem den der die ein eine eines einer für im in mit nach oder stelle stellen stellenangebot stellenangebote suche und von vor
 zum zur job
à au aux avec chez d dans de des du emploi en et l le les offre offres ou par poste postes pour sur un une recherche
con de del el empleo empleos los las o para por puesto trabajo trabajos una y e em na no nas nos com vaga vagas do da dos das emprego
の で な に と 年 年度 求人 募集 仕事 採用情報 的 职位 岗位 招聘 工作 職缺 채용 일자리
ci di il gli lavoro nel nella per un van het een voor bij met vacature vacatures i på för och jobb som med w z na do dla praca oraz
`;
