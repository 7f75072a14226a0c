/** What surrounds a posting on a page and was copied with it. */

/** A line that is nothing but a control of a page. */
const CONTROL =
  /^(?:[>»→#*\s-]*)(?:(?:click (?:here )?to )?apply(?: (?:now|here|today|online|to (?:this )?(?:role|job|position)|for (?:this|the) (?:job|role|position)|on (?:company|employer) (?:site|website)|with linkedin))?|easy apply|quick apply|save(?: (?:this )?(?:job|role|for later))?|saved|share(?: (?:this )?(?:job|role|on .{2,20}|via .{2,20}|by email))?|(?:copy|print|email|report|flag)(?: (?:this )?(?:job|link|posting|ad))?|view (?:website|company|profile|all(?: jobs| openings)?|more|job|similar jobs)|visit website|see (?:more|all)(?: jobs)?|show (?:more|less|all)(?: options)?|read (?:more|less)|back(?: to (?:all )?(?:jobs|search|results|careers|top|list|openings|home))?|skip to (?:main )?(?:content|navigation)|sign (?:in|up)(?: to .{2,40})?|log ?in|join now|register|home|menu|close|search(?: jobs)?|careers?(?: home)?|jobs|follow(?: us)?|facebook|twitter|x|linkedin|instagram|tiktok|youtube|xing|whatsapp|next|previous|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences)|cookie (?:settings|policy|preferences)|privacy(?: policy| notice)?|terms(?: (?:of (?:use|service)|& conditions|and conditions))?|imprint|sitemap|create (?:a )?(?:job )?alert|get (?:job )?alerts?|set alert|am i a good fit\?|jetzt bewerben|hier bewerben|online bewerben|merken|teilen|drucken|weiterempfehlen|zurück(?: zur (?:übersicht|liste|suche))?|anmelden|registrieren|impressum|datenschutz(?:erklärung)?|startseite|alle stellen|postuler(?: (?:maintenant|ici|à cette offre))?|je postule|partager|enregistrer|sauvegarder|imprimer|retour(?: aux offres)?|se connecter|accueil|mentions légales|voir (?:plus|toutes les offres)|aplicar(?: ahora)?|solicitar(?: ahora)?|inscribirme|postular(?:me)?|compartir|guardar|volver|iniciar sesión|inicio|candidati(?: ora)?|condividi|candidatar-se|candidate-se|compartilhar|solliciteer(?: nu)?|delen|aplikuj(?: teraz)?|udostępnij|ansök(?: nu| här)?|dela|başvur|応募する|エントリー(?:する)?|シェア|保存|지원하기|공유|立即申请|申请职位|立即應徵|分享|收藏)(?:[\s>»→.!*|…]*)$/iu;

/** A line that mentions cookies, applicants' numbers or similar notices of a page. */
const NOTICE =
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:clicking|continuing).{0,80}cookies|wir verwenden cookies|diese (?:web)?seite verwendet cookies|nous utilisons des cookies|utilizamos cookies|©|copyright\b|all rights reserved|powered by |cookies? )|^(?:over |more than )?\d[\d,.+]*\+? (?:applicants?|people clicked apply|views|clicks|followers|connections|likes|comments)\b|^(?:be among the first \d+ applicants|\d+ (?:hours?|days?|weeks?|months?) ago(?: ·.*)?|reposted .*|promoted.*|actively (?:hiring|recruiting)|.{0,40}· \d+ (?:hours?|days?|weeks?|months?) ago ·.*|responses managed off linkedin|matches your job preferences.*|.{5,120} hiring .{5,140}\| ?linkedin|see who .{2,60} has hired.*|referrals increase your chances.*|show (?:more|less)|seniority level|job function|your profile matches.*|see how you compare.*|people you can reach out to.*|meet the hiring team|no longer accepting applications)\s*$/iu;

/** A heading after which other postings, or the page's end, follow. */
const END =
  /^(?:(?:similar|related|other|more|recommended|people also viewed|latest|recent|featured)(?: open)? (?:jobs|roles|positions|openings|postings|internships|opportunities)(?: (?:at|in|from|for you|like this|you may like).{0,60})?|people also (?:viewed|searched for)|jobs you may (?:be interested in|like)|explore (?:more|other) (?:jobs|roles)|ähnliche (?:stellen|jobs|stellenangebote)(?:angebote)?|weitere (?:stellen|jobs|stellenangebote)(?: .{0,40})?|das könnte (?:dich|sie) auch interessieren|offres (?:similaires|d'emploi similaires)|ces offres pourraient.{0,40}|autres offres.{0,40}|ofertas (?:similares|relacionadas)|otras ofertas.{0,40}|posizioni simili|vagas semelhantes|vergelijkbare vacatures|podobne oferty|liknande jobb)\s*:?$/iu;

const HASHTAGS = /^(?:#[\p{L}\p{N}_-]+[\s,]*)+$/u;
/** What a page shows in place of something that was taken out. */
const REMOVED = /^\[(?:phone|e-?mail|name|link|url|image)(?: removed| redacted)?\]$/i;

export const isControl = (text: string): boolean => text.length < 80 && CONTROL.test(text.trim());
export const isNotice = (text: string): boolean => text.length < 300 && NOTICE.test(text.trim());
export const isEndOfPosting = (text: string): boolean => text.length < 100 && END.test(text.trim());
/** `#LI-Hybrid`: for machines, though it may state the workplace. */
export const isHashtags = (text: string): boolean => HASHTAGS.test(text.trim());
export const isRemoved = (text: string): boolean => REMOVED.test(text.trim());
