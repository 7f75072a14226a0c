import { normalizePlaceName } from '../place-key.js';

/** Large towns where many work, with their other names after a "=". None is the name of a river, or of a part of another. */
const TOWNS = new Map(
  (
    'Amsterdam,Rotterdam,Utrecht,Eindhoven,' +
    'Berlin,Hamburg,Stuttgart,Düsseldorf,Leipzig,Dresden,' +
    'Bremen,Dortmund,Karlsruhe,Mannheim,Bonn,Linz,Salzburg,' +
    'Basel,Bern,Lausanne,Paris,Lyon,Marseille,Toulouse,Bordeaux,Nantes,Lille,' +
    'Strasbourg,Rennes,Montpellier,Grenoble,London,Manchester,Birmingham,Leeds,Bristol,Edinburgh,Glasgow,Liverpool,' +
    'Sheffield,Cardiff,Belfast,Dublin,Madrid,Barcelona,Valencia,Bilbao,Málaga,Zaragoza,' +
    'Porto,Bologna,Genova,Verona,Padova,' +
    'Katowice,Brno,Budapest,' +
    'Cluj-Napoca,Sofia,Belgrade,Zagreb,Ljubljana,Bratislava,Vilnius,Riga,Tallinn,Athens,Stockholm,' +
    'Malmö,Oslo,Bergen,Aarhus,Helsinki,Ankara,' +
    'Tel Aviv,Haifa,Dubai,Abu Dhabi,Riyadh,Cairo,Nairobi,Lagos,Cape Town,Johannesburg,Hyderabad,' +
    'Pune,Mumbai,Chennai,Kolkata,Noida,Singapore,Kuala Lumpur,Jakarta,Manila,' +
    'Bangkok,Hanoi,Hong Kong,Shanghai,Beijing,Shenzhen,Guangzhou,Hangzhou,Taipei,Tokyo,Osaka,Kyoto,Seoul,Busan,' +
    'Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Wellington,Toronto,Vancouver,Calgary,Ottawa,' +
    'Los Angeles,Chicago,Boston,Seattle,Austin,Denver,Atlanta,Miami,Houston,' +
    'Philadelphia,Phoenix,San Diego,San Jose,Salt Lake City,Nashville,Detroit,Pittsburgh,São Paulo,Rio de Janeiro,' +
    'Buenos Aires,Santiago,Bogotá,Medellín,Lima,Mexico City,Guadalajara,Monterrey,' +
    'The Hague=Den Haag,Antwerp=Antwerpen,Brussels=Bruxelles=Brussel,Ghent=Gent,München=Munich,Köln=Cologne,' +
    'Frankfurt=Frankfurt am Main,Hannover=Hanover,Nürnberg=Nuremberg,Wien=Vienna,Zürich=Zurich,' +
    'Genf=Geneva=Genève,Sevilla=Seville,Lisboa=Lisbon,Roma=Rome,Milano=Milan,Torino=Turin,Firenze=Florence,' +
    'Napoli=Naples,Warszawa=Warsaw,Kraków=Krakow,Wrocław=Wroclaw,Gdańsk=Gdansk,Poznań=Poznan,Łódź=Lodz,' +
    'Praha=Prague,Bucharest=București,Göteborg=Gothenburg,Copenhagen=København,Istanbul=İstanbul,İzmir=Izmir,' +
    'Bengaluru=Bangalore,Gurgaon=Gurugram,New Delhi=Delhi,Montréal=Montreal,New York=New York City=NYC,' +
    'San Francisco=SF,' +
    '東京,大阪,名古屋,京都,福岡,札幌,横浜,上海,北京,深圳,广州,杭州,成都,香港,台北,서울,부산,대전,대구,인천,판교'
  )
    .split(',')
    .flatMap((names, town) => names.split('=').map((name) => [normalizePlaceName(name), town] as const)),
);

/** Whether each text is the name of a large town and nothing else, each of another: `Berlin`, `Munich`. */
export const areLargeTowns = (texts: readonly string[]): boolean => {
  const towns = new Set(texts.map((text) => TOWNS.get(normalizePlaceName(text))));
  return !towns.has(undefined) && towns.size === texts.length;
};
