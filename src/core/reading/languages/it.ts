import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'richiest[oaie]|necessari[oae]?|obbligatori[oae]?|indispensabil[ei]|essenzial[ei]|fondamental[ei]|imprescindibil[ei]|vincolant[ei]';

/** Italian. */
export const it: LanguagePack = {
  code: 'it',
  spaced: true,
  common:
    'di e il la in un per che con una del della i le è sono dei delle al da nel si come alla anche o gli più lavoro azienda esperienza conoscenza nostro nostra tuo tua siamo team non buona',
  headings: [
    {
      zone: 'preferred',
      whole: 'ci piacerebbe|(?:ancora )?meglio(?: ancora)?(?: se)?|in più|punti in più|se poi',
    },
    { zone: 'unneeded', whole: '(?:cosa )?non (?:serve|importa|chiediamo)' },
    { zone: 'benefits', whole: 'in cambio|cosa (?:ti diamo|avrai|trovi)' },
    { zone: 'duties', whole: "cosa c'è da fare|il lavoro|la giornata" },
    { zone: 'required', whole: "cosa (?:ti )?serve|(?:cosa )?non può mancare|l'indispensabile" },
    {
      zone: 'equal-opportunity',
      part: 'pari opportunità|diversità|inclusione|privacy|gdpr|entrambi i sessi|trattamento dei dati',
    },
    {
      zone: 'apply',
      whole: '(?:offerte|lavori|annunci) simili.*',
      part: 'come candidarsi|candida\\p{L}*|processo di selezione|contatt[io]|invia|interessat[oi]|iter di selezione',
    },
    { zone: 'preferred', part: `non (?:è |sono )?(?:${NEED}),? ma|ma non (?:${NEED})` },
    {
      zone: 'unneeded',
      part: `non (?:è |sono )?(?:${NEED})|non (?:serve|servono|richiediamo|chiediamo)|cosa non (?:serve|ti chiediamo)`,
    },
    {
      zone: 'benefits',
      part: 'benefit|(?:cosa |che cosa )?(?:ti |vi )?offriamo|si offre|offerta|retribuzione|inquadramento|ral|stipendio|vantaggi|perch[éè] (?:noi|unirti|\\p{L}+)|condizioni|sede(?: di lavoro)?|luogo di lavoro|orario|contratto|tipo di contratto|cosa troverai|cosa avrai',
    },
    {
      zone: 'preferred',
      part: 'plus|costitui\\p{L}* (?:un )?(?:plus|titolo preferenziale)|preferenzial[ei]|gradit[oaie]|titol[oi] preferenzial[ei]|nice to have|bonus|preferibil\\p{L}*|desiderabil[ei]|desiderat[oaie]|opzional[ei]|è un vantaggio|sarebbe (?:bello|ideale|un plus)|completa(?:no)? il profilo|idealmente',
    },
    {
      zone: 'mixed',
      part: 'requisiti.{1,20}(?:responsabilità|mansioni)|(?:responsabilità|mansioni).{1,20}requisiti',
    },
    {
      zone: 'none',
      whole:
        "descrizione(?: (?:del lavoro|della posizione|del ruolo|completa|dell'offerta))?|la posizione|il ruolo|dettagli|panoramica|informazioni aggiuntive",
    },
    {
      zone: 'duties',
      part: '(?:cosa|di cosa|che cosa) (?:farai|ti occuperai|ti aspetta)|responsabilità|mansioni|attività|compiti|(?:la|il) tu[oa] (?:ruolo|missione|giornata|sfida)|principali|di cosa si occuperà|la risorsa (?:si occuperà|sarà)|obiettivi|ti occuperai',
    },
    { zone: 'stack', part: 'stack|tecnologie|strumenti' },
    {
      zone: 'required',
      part: 'requisiti|competenze|(?:cosa|chi|che cosa) (?:cerchiamo|stiamo cercando|ti chiediamo|chiediamo|ci aspettiamo|serve|richiediamo|porti|sei)|cerchiamo|profilo|il tuo profilo|conoscenze|esperienz[ae]|qualifiche|formazione|titolo di studio|lingue|skills?|si richiede|si richiedono|chi sei|su di te|indispensabil[ei]|obbligatori|capacità|caratteristiche|hai|sei (?:tu|la persona)|ti riconosci|fa per te|abilità',
    },
    {
      zone: 'company',
      part: "chi siamo|(?:l'|la nostra )?azienda|(?:la )?(?:società|nostra (?:storia|missione|cultura))|su di noi|il (?:nostro )?team|il cliente|il gruppo|profilo aziendale",
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?ma |anche se )non (?:è |sono )?(?:${NEED}|vincolante)`,
    },
    { kind: 'preferred', reach: 'sentence', words: `non (?:è |sono )?(?:${NEED}),? ma` },
    {
      kind: 'negated',
      reach: 'after',
      words: `non (?:è|sono|si)? ?(?:${NEED}|richiede|richiedono|necessario)(?= (?:l[a']|una?|esperienza|conoscenza|saper))|non (?:serve|servono|occorre|richiediamo|chiediamo|usiamo|utilizziamo|cerchiamo|devi|dovrai|è necessario)(?: (?:conoscere|sapere|avere|esperienza))?|invece di|al posto di|senza bisogno di`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `non (?:è|sono|sarà|saranno) (?:${NEED})|non (?:${NEED})|non (?:serve|servono)|(?:neanche|nemmeno|neppure)(?= ?(?:[.,;!]|$))|(?:è|sono) (?:gestit|seguit|curat)\\p{L} da (?:un'? ?altr\\p{L}|altri|la nostra agenzia)(?: (?:team|ufficio|reparto))?`,
    },
    {
      // What others do, and what does not belong to the job: "Di SAP si occupa un altro team".
      kind: 'negated',
      reach: 'before',
      words: `(?:è|sono) (?:esternalizzat|affidat|subappaltat)\\p{L}(?: a(?:d|l|lla)? (?:un[oa']? ?)?\\p{L}+(?: estern\\p{L})?)?|non (?:fa|fanno|rientra|rientrano) (?:parte|nel|nella|tra|fra)|(?:si occupa|se ne occupa) (?:un'?[oa]? ?altr\\p{L}|un altro|la nostra|lo studio)(?: (?:team|ufficio|reparto|agenzia))?`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `non ci aspettiamo|(?:un altro (?:team|reparto|ufficio)|la nostra agenzia) (?:si occupa|gestisce|segue)(?: d\\p{L}*)?`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:sarà|sarebbe|è) (?:un )?(?:plus|gradito|preferibile|ideale|bello|apprezzato) (?:se|che|avere)|(?:plus|nice to have|gradit[oaie]|preferibilmente|bonus|titolo preferenziale|opzionale) ?:',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        'preferibilmente|idealmente|possibilmente|meglio se|di preferenza|preferenza per|gradit[oaie](?= (?:la )?(?:conoscenza|esperienza|padronanza))',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:è|sono|sarà|saranno|sarebbe|considerat[oaie]|costituisc\\p{L}*|costituir\\p{L}*|rappresent\\p{L}*)? ?(?:un |una |anche |molto |titolo |valore |requisito )*(?:plus|gradit[oaie]|preferenzial[ei]|preferibil[ei]|apprezzat[oaie]|vantaggio|aggiunto|desiderabil[ei]|benvenut[oaie]|opzional[ei]|nice to have|valore aggiunto)',
    },
    {
      kind: 'required',
      reach: 'after',
      words: `(?:è |sono )?(?:${NEED}) ?(?::|(?= la| una| avere| conoscenza| esperienza))|(?:si )?(?:richiede|richiedono|richiediamo|chiediamo)|devi|dovrai avere|occorre`,
    },
    { kind: 'required', reach: 'after', mild: true, words: 'almeno|minimo|come minimo' },
    { kind: 'required', reach: 'before', words: `(?:è|sono|sarà|saranno)? ?(?:${NEED})` },
  ],
  asks: 'esperienz[ae]|conoscenz[ae]|padronanza|competenz[ae]|capacità|laurea|diploma|ottim[ao]|buon[ao]|livello|abilità|certificazion[ei]|familiarità|dimestichezza|\\d+ anni|hai|conosci|sai|possiedi|laureat[oa]|inglese|autonomia',
  seeks:
    '(?:cerchiamo|stiamo cercando|ricerca(?:mo)?|si ricerca)|hai|conosci|possiedi|devi|candidat[oai]|risorsa con|richiest[oaie]|indispensabil[ei]',
  self: 'noi|nostr[oaie]|siamo|usiamo|utilizziamo|abbiamo',
  duty: '(?:\\p{L}+(?:are|ere|ire)(?:si)?|ti occuperai|sarai responsabile|si occuperà|responsabile d|gestione d|sviluppo d|supporto|progettazione|analisi d|collaborazione|parteciperai|svilupperai|lavorerai|coordinamento|redazione)',
  benefit:
    'buoni pasto|ticket|smart working|ferie|ral|retribuzione|stipendio|welfare|assicurazione sanitaria|tempo indeterminato|€|ccnl|quattordicesima',
  apply: 'invia(?:re|ci)?|curriculum|cv|candidati|lettera di presentazione|selezione',
  equal: 'pari opportunità|entrambi i sessi|l\\. ?903|senza distinzione|trattamento dei dati',
  heads:
    '(?:(?:buona|ottima|solida|pregressa|comprovata|forte|minima|discreta) )?(?:esperienza|conoscenza|padronanza|competenza|capacità|familiarità|dimestichezza)',
  breaks: 'ma(?! non)|mentre|tuttavia',
  or: 'o|oppure|e/o|ovvero',
  and: 'e|ed|nonché|&',
  oneOf:
    '(?:almeno )?un[oa]? (?:dei|delle|di|tra)|come|quali|ad esempio|ad es\\.?|es\\.?|tipo|per esempio',
  choice: '(?:almeno )?un[oa]? (?:dei|delle|di questi|di queste|tra)',
  orSimilar: 'o (?:simil[ei]|equivalent[ei]|analogh[ie]|altr[oaie]|affini)|etc|ecc',
  levels: {
    basic: 'base|nozioni|basilar[ei]|elementar[ei]|scolastico|a1|a2',
    working: 'buon[ao]|intermedi[oa]|discret[oa]|b1|b2|pratica',
    advanced:
      'ottim[ao]|avanzat[oa]|padronanza|approfondit[oa]|fluente|madrelingua|espert[oa]|eccellente|solida|c1|c2',
  },
  gates: {
    degree:
      'laurea(?: (?:triennale|magistrale|specialistica|in))?|laureat[oaie] in|diploma(?: di| in| tecnico)?|perito|titolo di studio|master(?! data)|dottorato|its',
    notDegree: 'scrum master|nome diploma',
    equivalent: 'o (?:(?:titolo|esperienza) (?:equivalent[ei]|affin[ei]|simil[ei])|equivalent[ei])',
    licence:
      "patente(?: (?:di guida|b|c|tipo b|categoria b))?|patentino|iscri(?:tto|zione) all'(?:albo|ordine)|abilitazione (?:professionale|all'esercizio|all'insegnamento)|albo professionale|cqc",
    notLicence: 'licenz[ae] software',
    clearance: 'nulla osta (?:di )?sicurezza|nos|casellario|fedina penale',
    permit: 'permesso di (?:soggiorno|lavoro)|cittadinanza italiana',
    backgroundCheck: 'visita medica|idoneità fisica',
    years:
      '(?:almeno |minimo |oltre |più di )*(un|uno|due|tre|quattro|cinque|sei|sette|otto|dieci|\\d{1,2})(?: ?(?:-|–|a|o|/) ?\\d{1,2})? ?\\+? ?ann[oi]',
    notYears:
      "anni di (?:età|storia|attività)|(?:da|oltre) .{0,10}anni (?:sul mercato|opera)|18 anni|all'anno",
    language:
      "(?:inglese|francese|tedesco|spagnolo|italiano)(?: \\p{L}+){0,3} (?:fluente|b1|b2|c1|c2|ottimo|buono|madrelingua|obbligatorio)|(?:ottima|buona|fluente|perfetta) (?:\\p{L}+ ){0,2}(?:dell'|del |della lingua |lingua )?(?:inglese|francese|tedesco|spagnolo|italiano)|livello \\p{L}\\d di (?:inglese|francese|tedesco)",
  },
};
