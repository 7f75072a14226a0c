import { PLACEHOLDER_MAX, isBlank } from './blank.js';

/** What a cell, a template or a program shows in place of a value. */
const UNFILLED =
  /^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\}|%[a-z_]+%|<%[^%]*%>|[ns]\/d|-+ ?select ?-+|select ?(?:\.\.\.|…)|\[object object\])$/i;

/** Words for "not filled in" in the languages of the library, a line each. */
const WORDS = `
  no data|no info|no information|no value|no answer|unspecified|unassigned|unavailable|undetermined|undefined
  not assigned|not available yet|not defined|not determined|not entered|not given|not indicated|not known|not listed
  not mentioned|not provided|not set|not stated|not yet determined|not yet known|none given|none listed|none provided
  none specified|none stated|to be announced|to be advised|to be confirmed|to be decided|to be defined|to be determined
  not yet assigned|please select|select one|select an option|xxx|xxxx
  entfällt|bitte wählen|bitte auswählen|wird noch bekannt gegeben|wird noch bekanntgegeben
  n v t|nvt|geen|nog te bepalen|sans objet|néant|non concerné|aucun e|à venir
  por anunciar|nenhum a|a definir|do potwierdzenia|do uzupełnienia|ej aktuellt|ingen|inget|meddelas senare
  特になし|해당사항 없음|해당 사항 없음|אין|لا شيء
  keine|keine angabe|keine angaben|k a|nicht angegeben|nicht bekannt|noch nicht bekannt|noch offen|unbekannt
  nicht verfügbar|nicht vorhanden|nicht definiert|nicht spezifiziert|nicht zutreffend
  aucun|aucune|non précisé|non précisée|non précisés|non précisées|non renseigné|non renseignée|non renseignés
  non communiqué|non communiquée|non spécifié|non spécifiée|non défini|non définie|non indiqué|non indiquée
  non mentionné|non disponible|non applicable|inconnu|inconnue|à définir|à déterminer|à préciser|à confirmer
  ninguno|ninguna|sin especificar|no especificado|no especificada|no indicado|no indicada|sin indicar|no disponible
  no aplica|no aplicable|desconocido|desconocida|por definir|por determinar|por confirmar|sin datos|sin información
  no informado|no informada|no consta
  nenhum|nenhuma|não especificado|não especificada|não informado|não informada|não indicado|não indicada|não definido
  não disponível|não se aplica|não aplicável|desconhecido|desconhecida|sem informação|sem dados
  nessuno|nessuna|non specificato|non specificata|non indicato|non indicata|non definito|non disponibile
  non applicabile|non pervenuto|sconosciuto|sconosciuta|da definire|da determinare|da confermare|da stabilire
  niet opgegeven|niet gespecificeerd|niet bekend|nog niet bekend|onbekend|niet van toepassing
  nader te bepalen|niet beschikbaar|geen opgave|niet vermeld|niet ingevuld
  brak|brak danych|brak informacji|nie podano|nie dotyczy|nie określono|do ustalenia
  ej angivet|ej angiven|inte angivet|inte angiven|ej specificerat|ej specificerad|ej känt|ej tillämpligt
  inte tillämpligt|ej tillgängligt|inte tillgängligt|saknas
  yok|belirtilmemiş|belirtilmedi|bilinmiyor|bilinmeyen
  غير محدد|غير محددة|غير معروف|غير معروفة|غير متوفر|غير متاح|غير مذكور|لا يوجد|لا ينطبق
  לא צוין|לא צויין|לא ידוע|לא רלוונטי|לא זמין|לא הוגדר
  निर्दिष्ट नहीं|अज्ञात|लागू नहीं|उपलब्ध नहीं|कोई नहीं|ज्ञात नहीं|तय नहीं
  未定|未設定|なし|無し|不明|未記入|未入力|未登録|指定なし|該当なし|該当無し
  없음|미정|미지정|미기재|미입력|미등록|해당 없음|해당없음
  无|暂无|没有|未知|待定|不详|未填写|未填|未指定|未提供|未说明|不适用
  無|暫無|沒有|不詳|未填寫|未說明|不適用`;

/** `n a` for `N. A.`, `keine angabe` for `(Keine Angabe)`: signs become spaces, accents and case are dropped. */
const normalize = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}+/gu, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();

/** In the tests: `isCoercible` must let them all through. */
export const PLACEHOLDER_WORDS: readonly string[] = WORDS.trim().split(/\s*[|\n]\s*/);
const PLACEHOLDERS = new Set(PLACEHOLDER_WORDS.map(normalize));

/**
 * Whether a text only means "not filled in": it has no letter, digit or emoji, or is one of the usual words in the languages
 * of the library, such as `N/A`, `TBD`, `k. A.`, `未定`. Takes linear time.
 */
export const isPlaceholder = (text: string): boolean => {
  if (isBlank(text)) return true;
  if (text.length > PLACEHOLDER_MAX) return false;
  const words = text.normalize('NFKC').trim();
  return isBlank(words) || UNFILLED.test(words) || PLACEHOLDERS.has(normalize(words));
};
