/**
 * Towns and regions by their short names and in other languages, in the form of the meanings. Most countries are no
 * part of it: `Intl` knows their names in all languages.
 */
export const PLACES = `
new york, nyc. = new york city, nueva york, nova york, nova iorque, ny city, manhattan, ニューヨーク, 纽约, 紐約, 뉴욕
san francisco, sf: = san fran, frisco, sfo, サンフランシスコ, 旧金山
los angeles, la: = l a, ロサンゼルス, 洛杉矶
washington dc, washington d c, district of columbia, #usdc = dc, d c
philadelphia = philly
boston = bos
chicago = chi
salt lake city = slc
las vegas = vegas
atlanta = atl
new orleans = nola
dallas, fort worth = dfw
raleigh, durham, research triangle = rtp
minneapolis, saint paul, st paul = twin cities
bay area, silicon valley, +san francisco, +san jose, +palo alto, +mountain view, +menlo park, +sunnyvale, +cupertino, +santa clara, +oakland, +berkeley, +redwood city, +san mateo, +fremont = sf bay area, bay, sfba, south bay
nordrhein westfalen, north rhine westphalia, #denw, +köln, +düsseldorf, +dortmund, +essen., +bonn, +aachen, +münster, +bochum, +bielefeld, +wuppertal, +duisburg, +paderborn = nrw, rhénanie du nord westphalie, ruhrgebiet
baden württemberg, #debw, +stuttgart, +karlsruhe, +mannheim, +heidelberg, +freiburg, +ulm. = bawü, bw
bayern, bavaria, #deby, +münchen, +munich, +nürnberg, +augsburg, +regensburg, +ingolstadt, +erlangen, +würzburg = bavière, baviera
hessen, #dehe, +frankfurt, +darmstadt, +wiesbaden, +kassel = hesse
île de france, +paris = idf, région parisienne
#europe, emea, europe, european = eu, europa, e u, european union, europäische union, union européenne
#us, #ca, #mx, north america = north american, nordamerika, amérique du nord, norteamérica
#mx, #br, #ar, #cl, #co, #pe, #cr, #uy, latam, latin america = south america, lateinamerika, amérique latine, latinoamérica, américa latina
#asia, asia, apac, asia pacific = asien, asie, asian
#usca, #uswa, #usor = west coast
#usma, #usny, #usct, #usnj, #uspa, #usmd, #usva, #usnc, #usga, #usfl, #usdc = east coast
#usma, #usct, #usri, #usnh, #usvt, #usme, new england =
#uswa, #usor, pacific northwest = pnw
#usil, #usin, #usmi, #usoh, #uswi, #usmn, #usia, #usmo, #usks, #usne, midwest = mid west
#usdc, #usmd, #usva = dmv
#de, #at, #ch = dach, d a ch, german speaking
#nl, #be, #lu = benelux
#se, #no, #dk, #fi, #is = nordics, nordic, scandinavia, skandinavien
münchen, munich = muc, muenchen, múnich, munique, monaco di baviera, monachium, ミュンヘン, 慕尼黑
köln, cologne = koeln, colonia, keulen, colônia, kolonia, ケルン
düsseldorf = duesseldorf
nürnberg, nuremberg = nuernberg, norimberga
hannover, hanover
frankfurt = ffm, francfort, francoforte
berlin = berlín, berlino, berlim, ベルリン, 柏林, 베를린, برلين
hamburg = hambourg, hamburgo, amburgo
wien, vienna = vienne, viena, wiedeń, ウィーン
zürich, zurich = zuerich, zurigo, zúrich, zurique, チューリッヒ
genève, geneva, genf = ginebra, ginevra, genebra
basel = bâle, basilea
bern, berne = berna
london = ldn, londres, londra, londen, londyn, ロンドン, 伦敦, 倫敦, 런던, لندن
paris = parís, parigi, parijs, paryż, パリ, 巴黎, 파리, باريس
lyon = lyons, lione
lisboa, lisbon = lisbonne, lissabon, lisbona, lizbona
porto = oporto
madrid = マドリード
barcelona = barcelone, barna, bcn
sevilla, seville = séville, siviglia
milano, milan = mailand, milán
roma, rome = rom
torino, turin
firenze, florence = florenz, florencia
napoli, naples = neapel
venezia, venice = venedig
praha, prague = prag, praga
kraków, cracow = krakau, cracovie, cracovia
warszawa, warsaw = warschau, varsovie, varsovia, varsavia
wrocław, breslau
gdańsk, danzig
budapest = budapeszt
bucurești, bucharest = bukarest, bucarest
athina, athens, αθήνα = athen, atenas, athènes
moskva, moscow, москва = moskau, moscou
kyiv, kiev, київ = kiew
københavn, copenhagen = kopenhagen, copenhague, köpenhamn, kobenhavn
göteborg, gothenburg = goteborg, göteburg
stockholm = estocolmo, stoccolma
helsinki = helsingfors
bruxelles, brussels, brussel = brüssel, bruselas
antwerpen, antwerp = anvers, amberes
gent, ghent = gand
den haag, the hague = la haye, la haya, s gravenhage
amsterdam = ams, ámsterdam
dublin = dublín, dublino
edinburgh = édimbourg, edimburgo
istanbul = estambul, constantinople
tel aviv = telaviv, תל אביב
jerusalem = yerushalayim, ירושלים
cairo, القاهرة = kairo, le caire
dubai, دبي = dubaï
bengaluru, bangalore = blr, बेंगलुरु
mumbai, bombay = मुंबई
ho chi minh, saigon = hcmc, hcm
kuala lumpur = kl
bangkok, กรุงเทพ = bkk
buenos aires = caba
delhi, new delhi = ncr, दिल्ली
chennai, madras
kolkata, calcutta
gurugram, gurgaon
beijing, 北京 = pékin, peking, pekín, pechino
shanghai, 上海 = schanghai
guangzhou, 广州, canton
shenzhen, 深圳
hong kong, 香港 = hk, hongkong
taipei, 台北, 臺北 = taipeh
singapore = singapur, singapour, singapura, sg, シンガポール, 新加坡, 싱가포르
tokyo, 東京 = tokio, tōkyō, 东京, 도쿄
osaka, 大阪
kyoto, 京都
seoul, 서울 = seúl, ソウル, 首尔
montréal, montreal
québec, quebec
toronto = gta, yyz
vancouver = yvr
méxico, mexico city, ciudad de méxico, cdmx = mexiko stadt
são paulo = sampa
saint, st. = sankt
`;

/** Regions by country: code, name. A posting states one or the other. */
export const REGIONS: Readonly<Record<string, string>> = {
  us: `al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,fl florida,ga georgia,hi hawaii,id idaho,
il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,ma massachusetts,mi michigan,mn minnesota,ms mississippi,
mo missouri,mt montana,ne nebraska,nv nevada,nh new hampshire,nj new jersey,nm new mexico,ny new york state,nc north carolina,nd north dakota,
oh ohio,ok oklahoma,or oregon,pa pennsylvania,ri rhode island,sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,vt vermont,
va virginia,wa washington state,wv west virginia,wi wisconsin,wy wyoming`,
  ca: `on ontario,qc quebec,bc british columbia,ab alberta,mb manitoba,sk saskatchewan,ns nova scotia,nb new brunswick`,
  au: `nsw new south wales,vic victoria,qld queensland,act canberra`,
  de: `bb brandenburg,mv mecklenburg vorpommern,ni niedersachsen,rp rheinland pfalz,sl saarland,sn sachsen,st sachsen anhalt,
sh schleswig holstein,th thüringen`,
};

/** Countries by names that `Intl` does not have. */
export const COUNTRIES = `us usa,us u s,us u s a,us america,us united states of america,us the states,us stateside,us estados unidos,us eeuu,us ee uu,us vereinigte staaten von amerika,us états unis d amérique,us estados unidos de américa,us stati uniti d america,us stany zjednoczone ameryki,
gb uk,gb u k,gb great britain,gb britain,gb england,gb scotland,gb wales,gb inglaterra,gb angleterre,gb großbritannien,gb england,ae uae,ae emirates,
nl holland,cz czech republic,cz czechia,kr korea,kr south korea,tr turkey,tr türkiye,de brd,ch schweiz,cn prc,hk hong kong,ie eire,ci ivory coast,
ru russia,vn vietnam,tw taiwan,mo macau,us us`;
