import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'requise?s?|nécessaires?|obligatoires?|indispensables?|exigée?s?|impérati(?:f|ve|fs|ves)|essentiel(?:le)?s?|demandée?s?|attendue?s?';

/** French. */
export const fr: LanguagePack = {
  code: 'fr',
  spaced: true,
  common:
    'le la les de des du et en un une pour dans vous nous votre vos notre nos sur avec au aux par est sont qui que ou ce cette plus être tu ton tes expérience poste sein équipe équipes vos a d l se son sa',
  headings: [
    {
      zone: 'preferred',
      whole:
        '(?:ce )?qui nous ferait plaisir|(?:la )?cerise.*|en bonus|(?:ce serait )?encore mieux(?: si)?|bienvenue?s?|ça aiderait|(?:les )?bons points|en plus|ce serait bien',
    },
    {
      zone: 'unneeded',
      whole:
        "pas la peine|inutile(?: de)?|(?:ce )?qui n'est pas demandé|peu importe|ce dont on se passe|ce qui ne compte pas|ce qu'on ne (?:demande|cherche) pas",
    },
    {
      zone: 'benefits',
      whole:
        'en (?:échange|retour)|côté pratique|ce que (?:vous|tu) y gagne[sz]|et pour (?:vous|toi)|le cadre|en contrepartie',
    },
    { zone: 'duties', whole: "ce qui (?:vous|t') ?attend|(?:votre|ta) journée|le travail|à faire" },
    {
      zone: 'required',
      whole:
        "(?:ce )?(?:qu'il|il) (?:vous |te )?faut|ce dont (?:nous avons|on a) besoin|ce qui compte|sans quoi|à avoir absolument|l'essentiel|ce que (?:vous savez|tu sais) faire|pour ce poste,? il faut|vous,? c'est",
    },
    {
      zone: 'equal-opportunity',
      part: 'égalité|diversité|inclusion|handicap|données personnelles|confidentialité|rgpd|mentions légales',
    },
    {
      zone: 'apply',
      whole:
        '(?:offres|emplois|postes) similaires.*|(?:pour )?nous rejoindre|rejoi(?:gnez|ns)[- ]nous',
      part: 'postuler|(?:processus|procédure|étapes) de (?:recrutement|candidature|sélection)|processus|candidature|recrutement|contact|intéressée?\\??|prochaines étapes|envie de (?:nous rejoindre|postuler)|déroulement|les étapes',
    },
    { zone: 'preferred', part: `(?:pas |non )(?:${NEED}),? mais|mais pas (?:${NEED})` },
    {
      zone: 'unneeded',
      part: `(?:pas|non) (?:${NEED}|besoin)|ce (?:que nous n'attendons|dont vous n'avez|qu'on ne demande) pas|vous n'avez pas besoin`,
    },
    {
      zone: 'benefits',
      part: "(?:les )?plus (?:de l'offre|du poste|de l'entreprise|chez)|fourchette|(?:ce que )?(?:nous|on) (?:vous |te |t')?(?:offr\\p{L}*|propos\\p{L}*)|avantages(?! concurrentiels)|rémunération|salaire|package|pourquoi (?:nous rejoindre|rejoindre|\\p{L}+)|conditions|les bénéfices|nos engagements|bonnes raisons|ce qui t'attend chez nous|vie chez|qualité de vie|informations complémentaires|localisation|lieu|type de contrat|contrat|horaires|date de (?:début|prise de poste)|ce que l'on (?:t'|vous )offre",
    },
    {
      zone: 'preferred',
      part: '(?:les )?(?:petits )?(?:plus|\\+)(?! de)|(?:serait|seraient|sera|est|sont) un (?:vrai |réel |gros )?(?:plus|atout)|atouts?|bonus|apprécié\\p{L}*|souhait\\p{L}*|idéalement|un plus|nice to have|facultatif|ce serait (?:top|super|idéal)|on adorerait|cerise sur le gâteau|optionnel(?:le)?s?',
    },
    {
      zone: 'mixed',
      part: '(?:missions?|responsabilités).{1,20}(?:profil|compétences)|profil.{1,15}missions?',
    },
    {
      zone: 'none',
      whole:
        "(?:descriptif|description|détails?|résumé|présentation)(?: (?:du|de l'|de la|complète du))? ?(?:poste|offre|emploi|mission)?|le poste|le rôle|l'offre|à propos du (?:poste|rôle)|contexte|contexte du poste",
    },
    {
      zone: 'required',
      whole:
        '(?:le |ton |votre |notre )?profil(?: (?:recherché|souhaité|idéal|attendu|requis|candidat|du candidat|type))?',
    },
    { zone: 'stack', part: '(?:tu|vous) (?:utiliseras|utiliserez)' },
    {
      zone: 'duties',
      part: '(?:vos|tes|les|ton|votre|ta|la|principales|nos)? ?(?:missions?|responsabilités|tâches|activités|rôle|quotidien|journée|défis|challenges?)(?: principales?)?|ce que (?:vous|tu) (?:fer\\p{L}*|allez faire|vas faire)|au quotidien|(?:tu|vous) (?:seras|serez|auras|aurez) (?:amené|pour|à)|votre journée|concrètement(?!.*(?:demande|attend|recherch|profil))|contribution|en quoi consiste|vos futures',
    },
    {
      zone: 'stack',
      part: '(?:notre |la |stack )?(?:stack|environnement) ?(?:technique|tech|technologique)?|technos?|technologies (?:utilisées|que nous)|outils',
    },
    {
      zone: 'required',
      part: "(?:le |votre |ton |notre )?profil|compétences|prérequis|pré-requis|(?:ce que|ce qu'|qu'est-ce qu') ?(?:nous|on|tu|vous|l'on)(?: \\p{L}+){0,4} (?:recherch\\p{L}*|cherch\\p{L}*|attend\\p{L}*|demand\\p{L}*|apport\\p{L}*|apprécier)|qui (?:êtes-vous|es-tu|recherchons|cherchons|sommes-nous à la recherche)|vous (?:êtes|avez|possédez|disposez|maîtrisez|justifiez)|tu (?:es|as|maîtrises|possèdes|justifies)|nous recherchons|on recherche|ce que (?:tu apportes|vous apportez)|ton bagage|qualifications?|qualités|formation|expériences?|exigences|connaissances|savoir-(?:être|faire)|diplômes?|langues|indispensables?|(?:les )?essentiels|requis|critères|es-tu fait|est-ce vous|à propos de (?:vous|toi)|ce poste est (?:fait )?pour (?:vous|toi)|nos attentes|attendus?|critères|conditions requises|exigé",
    },
    {
      zone: 'company',
      part: "quelques mots sur|à propos(?: de (?:nous|l'entreprise|la société|l'équipe|\\p{L}+|d'\\p{L}+))?|qui sommes[- ]nous|(?:l'|notre |votre future? )?(?:entreprise|société|équipe|histoire|culture|client|mission)|présentation (?:de l'entreprise|de la société)|nos valeurs|le groupe",
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?mais |bien que |quoique )(?:n'est |ne sont |elle n'est |il n'est )?(?:pas|non) (?:un prérequis|${NEED})`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:n'est |ne sont )?(?:pas|non) (?:${NEED}),? mais`,
    },
    {
      kind: 'negated',
      reach: 'both',
      words: `aucune? (?:[\\p{L}\\d.+#/&'-]+ ){0,7}(?:n'est |ne sont )?(?:${NEED}|nécessaire)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words:
        "inutile d(?:e|')(?: ?(?:connaître|savoir|maîtriser))?|(?:pas|nul) besoin (?:de|d)(?:['’ ]?(?:connaître|savoir|maîtriser))?|(?:tu|vous) n(?:e |')\\p{L}+ (?:pas|plus)(?! (?:peur|seulement|que)\\b)(?: avec| sur| à)?|(?:vous n'avez|tu n'as|vous n'aurez|tu n'auras) pas (?:besoin|à)(?: de| d')?|(?:nous|on) (?:n'exige\\p{L}*|ne demand\\p{L}*|n'utilis\\p{L}*|ne cherch\\p{L}*|n'attend\\p{L}*) (?:pas|plus|aucun\\p{L}*)|au lieu (?:de|du|d')|plutôt que|sans besoin de",
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:n'est|ne sont|n'est donc) (?:pas|plus) (?:${NEED}|utilisée?s?|un prérequis)|(?:pas|non) (?:${NEED})|n'est pas (?:utilisé|un critère)|non plus(?= ?(?:[.,;!]|$))|(?:est|sont) (?:géré|confié|fait|assuré|pris)e?s?(?: en charge)? (?:par|à) (?:une? autre|d'autres|notre (?:agence|prestataire|cabinet))(?: (?:équipe|service))?`,
    },
    {
      // What others do, and what does not belong to the job: "La paie est externalisée".
      kind: 'negated',
      reach: 'before',
      words: `(?:est|sont) (?:externalisée?s?|sous-traitée?s?|confiée?s? à (?:un|une|notre|nos|des) \\p{L}+)|ne (?:fait|font) (?:pas|plus) partie|n'entre(?:nt)? pas dans|hors (?:du )?périmètre`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:une? autre \\p{L}+|notre (?:agence|prestataire|cabinet)|un prestataire) (?:s'occupe|se charge|gère|assure)(?: déjà)?(?: d[eu']{1,2})?|vous n'aurez (?:pas|jamais) à|n'attendons pas`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        "(?:ce )?(?:serait|c'est|est|sera) (?:un (?:vrai |gros |réel )?(?:plus|atout)|top|super|idéal|apprécié|génial),? (?:si|que|de)|(?:un plus|le petit plus|les (?:petits )?plus|atouts?|bonus|nice to have|idéalement|apprécié(?:s|es)?|souhaité(?:s|es)?|optionnel) ?:|(?:nous|on) (?:apprécier\\p{L}*|adorer\\p{L}*)",
    },
    {
      // Nobody has to know it yet.
      kind: 'preferred',
      reach: 'after',
      words:
        "(?:envie|volonté|désir|souhait|prêt|prête|motivation)(?: forte)?(?: (?:à|de|d'|pour))? ?(?:d')?(?:apprendre|se former (?:à|sur|en)|vous former (?:à|sur|en)|découvrir)",
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        "idéalement|de préférence|préférablement|si possible|éventuellement|une préférence pour|dans l'idéal",
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:est|sont|serait|seraient|sera|seront|constitue\\p{L}*)? ?(?:aussi |également |fortement |très |vivement |toujours )*(?:un (?:vrai |réel |gros |sérieux |véritable )?(?:plus|atout|avantage|bonus)|appréciée?s?|souhaitée?s?|souhaitables?|bienvenue?s?|valorisée?s?|préférée?s?|recommandée?s?|préférables?|optionnel(?:le)?s?|nice to have|atout)',
    },
    {
      kind: 'required',
      reach: 'after',
      words: `(?:vous |tu )(?:devez|dois|devrez)|il (?:faut|vous faut|te faut)|(?:nous|on) (?:exige\\p{L}*|demand\\p{L}*|attend\\p{L}*)|impérativement|obligatoirement|(?:${NEED}) ?:|prérequis ?:|exige`,
    },
    { kind: 'required', reach: 'after', mild: true, words: 'au moins|minimum|au minimum|a minima' },
    {
      kind: 'required',
      reach: 'before',
      words: `(?:est|sont|sera|seront)? ?(?:un |une |absolument |strictement )*(?:${NEED}|un must|un prérequis|must[- ]have)`,
    },
  ],
  asks: "expériences?|connaissances?|maîtrise[rz]?|maîtrises|compétences?|capacité|formation|diplôme|diplômée?|niveau|aisance|à l'aise|bac ?\\+ ?\\d|vous (?:êtes|avez|possédez|disposez|maîtrisez|justifiez|connaissez|savez|parlez)|tu (?:es|as|maîtrises|connais|sais|justifies|parles|possèdes|disposes)|habitude|familier|familiarisé|certification|anglais (?:courant|professionnel)|\\d+ ans?|sens d[eu]|rigueur|autonomie|titulaire|savoir",
  seeks:
    '(?:nous|on) (?:recherch\\p{L}*|cherch\\p{L}*)|recherchons|vous (?:êtes|avez|possédez|disposez|maîtrisez|justifiez|connaissez|savez|parlez|devez)|tu (?:es|as|maîtrises|connais|sais|justifies|parles|dois)|candidate?s?|profil|requise?s?|exigée?s?|indispensables?|il faut',
  self: 'nous|notre|nos|on',
  duty: '(?:vous|tu) (?:serez|seras|participer\\p{L}*|développer\\p{L}*|travailler\\p{L}*|gérer\\p{L}*|assurer\\p{L}*|aurez|auras|contribuer\\p{L}*)|(?:participer|développer|concevoir|assurer|gérer|piloter|animer|accompagner|analyser|suivre|mettre en|contribuer|garantir|réaliser|définir|rédiger|encadrer|coordonner|proposer|élaborer|optimiser|superviser|organiser|créer|être|collaborer|identifier|maintenir|veiller|intervenir|prendre en|construire|déployer|tester|former|conseiller|négocier|préparer|traiter|effectuer|produire|planifier|améliorer)|participation|conception|développement d|mise en (?:place|œuvre|oeuvre)|gestion d|suivi d',
  benefit:
    'tickets? restaurants?|mutuelle|rtt|congés|télétravail|salaire|rémunération|intéressement|participation aux bénéfices|13e mois|€|carte (?:swile|restaurant)|prime|pass navigo|afterworks?',
  apply:
    'cv|lettre de motivation|envoyez|postulez|candidature|entretien (?:téléphonique|rh|technique|avec)',
  equal:
    'égalité des chances|sans distinction|situation de handicap|discrimination|données personnelles',
  heads:
    '(?:(?:bonne|bonnes|très bonne|excellente|première|solide|solides|forte|réelle) )?(?:expérience|connaissances?|maîtrise|compétences?|niveau|capacité)',
  breaks: 'mais(?! pas| non)|tandis que|alors que|en revanche',
  or: 'ou|et/ou|ou bien|soit',
  and: 'et|ainsi que|&',
  oneOf:
    "(?:au moins )?(?:l')?une? (?:des|de ces|parmi|ou plusieurs)|tels? que|telles? que|comme|par exemple|ex\\.? ?:?|type|de type|l'un des",
  choice: "(?:au moins )?(?:l'une?|une?) (?:des|de ces|ou plusieurs)",
  orSimilar:
    'ou (?:équivalents?|équivalente?s?|similaires?|autres?|tout autre|une? autre|assimilée?s?)|etc|au choix',
  levels: {
    basic: 'notions?|bases?|basiques?|débutant|élémentaires?|premières?|scolaire|a1|a2',
    working: 'bonnes?|bon|intermédiaires?|solides?|b1|b2|opérationnel(?:le)?|pratique',
    advanced:
      'excellentes?|excellent|maîtrise|avancée?s?|approfondie?s?|experte?s?|expertise|courant|bilingue|parfaite?|très bonnes?|confirmée?s?|fortes?|c1|c2|natif',
  },
  gates: {
    degree:
      "bac ?\\+ ?\\d(?: ?(?:/|à|ou) ?\\+? ?\\d)?|bac (?:pro|professionnel)|diplômée?s? (?:d'|de|en|du)|diplôme\\p{L}*|(?:formation|école|niveau) (?:d'|de |en |supérieure |universitaire )?(?:ingénieur|supérieure|bac|master|commerce|universitaire|informatique)|licence (?:professionnelle|pro|en)|master(?:s)?(?! data)|mastère|doctorat|bts|dut|but|mba|cap(?= |,|$)|bep|deug|maîtrise (?:en|universitaire)|école d'ingénieurs?|formation (?:en|dans|initiale|type|de type)|titulaire d'un",
    notDegree:
      'scrum master|formation continue|formations? internes?|plan de formation|mais|nom du diplôme',
    equivalent:
      'ou (?:(?:formation|diplôme|expérience) (?:équivalente?s?|similaire)|équivalente?s?)',
    licence:
      "permis (?:de conduire|[abcde]\\b|b |c |caces)|permis|caces|habilitation (?:électrique|\\p{L}+)|diplôme d'état|inscrite? (?:à l'ordre|au barreau|au tableau)|ordre (?:des|national)|barreau|autorisation d'exercer|carte professionnelle|ade?li|rpps",
    notLicence: "permis de travail|permis de construire|licences? (?:logicielles?|d'utilisation)",
    clearance:
      'habilitation (?:confidentiel|secret|défense|sécurité)\\p{L}*|casier judiciaire(?: vierge)?|enquête (?:de sécurité|administrative)|secret défense',
    permit:
      'permis de travail|autorisation de travail|titre de séjour|nationalité française|ressortissant',
    backgroundCheck: 'visite médicale|test de dépistage|vaccination',
    years:
      "(?:au moins |minimum |plus de |d'au moins )*(un|une|deux|trois|quatre|cinq|six|sept|huit|dix|\\d{1,2})(?: ?(?:-|–|à|ou) ?(?:\\d{1,2}|deux|trois|cinq))? ?\\+? ?(?:ans?|années?)",
    notYears:
      "ans d'(?:existence|histoire)|depuis .{0,12}ans?|(?:il y a|créée? il y a|âgée?s? de|en|par|plus de \\d+ ans d'expertise) .{0,10}ans?(?= d'existence)|fête ses|18 ans|depuis plus de",
    language:
      "(?:parle[sz]|écri(?:s|vez)|maîtrise[sz])(?: \\p{L}+){0,3} (?:l')?(?:anglais|français|allemand|espagnol|italien|néerlandais)|(?:anglais|français|allemand|espagnol|italien|néerlandais|arabe|chinois)(?: \\p{L}+){0,3} (?:courant|professionnel|bilingue|fluent|natif|lu|parlé|a2|b1|b2|c1|c2|exigé|requis|indispensable|obligatoire)|(?:maîtrise|niveau|pratique|bon niveau|parfaite maîtrise) (?:de |d'|en |de l'|du )*(?:l')?(?:anglais|français|allemand|espagnol|italien)|bilingue",
  },
};
