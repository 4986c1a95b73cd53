import type { LanguagePack } from '../language-pack.ts';

const NEED =
  'imprescindibles?|indispensables?|obligatori[oa]s?|necesari[oa]s?|requerid[oa]s?|exigid[oa]s?|excluyentes?|esencial(?:es)?|fundamental(?:es)?';

/** Spanish. */
export const es: LanguagePack = {
  code: 'es',
  spaced: true,
  common:
    'el la los las de del en y con para por que se una un como más su tu al es son experiencia conocimientos trabajo empresa nuestro nuestra tus eres nosotros años no ser sobre o',
  headings: [
    {
      zone: 'preferred',
      whole:
        '(?:es un )?plus,? si(?: además| tienes)?.*|sumas? puntos|nos gustaría(?: que)?|si además.*|puntos a favor|extras?|estaría (?:bien|genial)|lo ideal',
    },
    {
      zone: 'unneeded',
      whole: '(?:lo que )?no (?:hace falta|pedimos|necesitas|importa)|da igual|nos da igual',
    },
    { zone: 'benefits', whole: 'a cambio|(?:lo )?que te llevas|qué hay para ti|lo que damos' },
    {
      zone: 'duties',
      whole: 'tu día a día|(?:lo )?que harás|de qué va|en qué trabajarás|el trabajo',
    },
    {
      zone: 'required',
      whole:
        '(?:lo )?que (?:necesitas|sí pedimos|no puede faltar|tienes que tener|hace falta)|lo (?:imprescindible|esencial)|tienes que|necesitas',
    },
    {
      zone: 'equal-opportunity',
      part: 'igualdad de oportunidades|diversidad|inclusión|protección de datos|privacidad|aviso legal',
    },
    {
      zone: 'apply',
      whole: '(?:empleos|ofertas|vacantes|puestos) (?:similares|relacionad[oa]s).*',
      part: 'cómo (?:postular|aplicar|inscribirte|solicitar)|proceso de selección|inscríbete|postúlate|contacto|documentación requerida|te interesa|¿te animas',
    },
    { zone: 'preferred', part: `no (?:es |son )?(?:${NEED}),? pero` },
    {
      zone: 'unneeded',
      part: `no (?:es |son |hace |será )?(?:${NEED}|falta|pedimos|buscamos|se requiere|se exige)|lo que no (?:pedimos|necesitas)`,
    },
    {
      zone: 'benefits',
      whole:
        '(?:nuestros |tus |los )?(?:beneficios|ventajas|salario|sueldo|retribución|condiciones|remuneración|horario|ubicación|tipo de (?:empleo|contrato)|jornada|contrato)(?: .*)?|ofrecemos|se ofrece|oferta',
      part: '(?:qué|lo que|que) (?:te |os )?(?:ofrecemos|podemos ofrecer|damos)|te ofrecemos|se ofrece|ofrecemos|beneficios|condiciones|por qué (?:unirte|trabajar|nosotros)|qué encontrarás',
    },
    {
      zone: 'preferred',
      part: 'se valorará\\p{L}*|valoraremos|valorable(?:s)?|se valora|deseables?|deseado|plus(?:es)?|puntos? extra|suma(?:rá|n)? puntos|no imprescindible|opcional(?:es)?|preferente(?:mente)?|ideal si|además,? si|nos encantaría|sería (?:ideal|genial|un plus)|te hará destacar|nice to have',
    },
    {
      zone: 'mixed',
      part: 'requisitos.{1,20}(?:funciones|responsabilidades)|(?:funciones|responsabilidades).{1,20}requisitos',
    },
    {
      zone: 'none',
      whole:
        '(?:descripción|detalles|resumen)(?: (?:del|de la|completa del|general del))?(?: (?:puesto|empleo|oferta|trabajo|vacante))?|descripción completa.*|el puesto|sobre el puesto|información adicional',
    },
    {
      zone: 'duties',
      part: 'qué (?:harás|vas a hacer|hará[s]?)|funciones|responsabilidades|tareas|tu (?:misión|día a día|rol|papel|trabajo|reto)|misión|actividades|en qué consiste|día a día|objetivo del puesto|cuál será tu',
    },
    {
      zone: 'stack',
      whole: '(?:nuestro )?stack(?: tecnológico| técnico)?|tecnologías',
      part: 'stack|tecnologías|herramientas que (?:usamos|utilizamos)|con qué trabajamos',
    },
    {
      zone: 'required',
      part: 'requisitos|requerimientos|(?:qué|lo que) (?:te )?(?:pedimos|buscamos|necesitamos|esperamos|necesitas|debes|requerimos)|buscamos(?: en ti)?|a quién buscamos|imprescindible|indispensable|perfil|tu perfil|sobre ti|quién eres|eres tú|experiencia|formación|conocimientos|habilidades|competencias|estudios|idiomas|cualificaciones|aptitudes|titulación|necesitamos|qué (?:esperamos|necesitas|aportas)|te pedimos|mínimos?|exigimos|debes tener|si tienes',
    },
    {
      zone: 'company',
      whole: 'con quién (?:vas a trabajar|trabajarás)',
      part: 'sobre (?:nosotros|la empresa|el equipo|\\p{L}+)|quiénes somos|la empresa|nuestra (?:empresa|historia|misión|cultura)|nuestro equipo|nuestros valores|el equipo|conócenos|acerca de|quien(?:es)? somos',
    },
  ],
  cues: [
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:pero|aunque) no (?:es |son )?(?:${NEED}|excluyente)`,
    },
    { kind: 'preferred', reach: 'sentence', words: `no (?:es |son )?(?:${NEED}),? pero` },
    {
      kind: 'negated',
      reach: 'after',
      words: `no (?:es|son|será|hace|se)? ?(?:estrictamente )?(?:${NEED}|falta|requiere|exige|pide|necesita|precisa|valora)(?: (?:saber|tener|conocer|disponer de|contar con|experiencia (?:en|con)))?|no (?:necesitas|hace falta|requerimos|pedimos|exigimos|buscamos|usamos|utilizamos|trabajamos con|tienes que|tendrás que|tocarás|tocamos)|sin necesidad de|en (?:lugar|vez) de|ni hace falta|tampoco (?:pedimos|exigimos|necesitas|necesitarás|usamos|buscamos|se (?:pide|exige|requiere|necesita)|hacen? falta|es necesari[oa]|tocarás)`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `no (?:es|son|será|serán) (?:${NEED}|relevantes?)|no (?:se )?(?:requerid[oa]s?|requiere|usamos|utilizamos|hace falta|hacen falta|necesari[oa]s?)|tampoco(?= ?(?:[.,;!]|$))|(?:lo|la|los|las) (?:lleva|hace|llevan|hacen) (?:otr[oa]|otr[oa]s|nuestra agencia|nuestro gestor|la gestoría)(?: (?:equipo|persona|departamento))?`,
    },
    {
      // What others do, and what does not belong to the job: "De SAP se encarga otro equipo".
      kind: 'negated',
      reach: 'before',
      words: `(?:está|están) (?:externalizad|subcontratad)[oa]s?|se encargan? (?:otr[oa]s?|nuestra|un[oa]?|el|la) (?:\\p{L}+ )?(?:equipo|departamento|agencia|gestoría|persona|empresa|externo|externa)|no (?:forma|forman) parte|(?:lo|la|los|las) (?:gestiona|gestionan|lleva|llevan) un[oa] \\p{L}+ extern[oa]`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `no esperamos|(?:otr[oa] (?:equipo|departamento)|nuestra (?:agencia|gestoría)) (?:se encarga|gestiona|lleva)(?: de)?`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words:
        '(?:se )?valorar(?:á|emos|án|se)(?: positivamente| muy positivamente| especialmente)?|se valora(?:n)?(?: positivamente)?|(?:sería|será|es) (?:un )?(?:plus|ideal|genial|deseable|valorable|interesante) (?:que|si|tener)|nos encantaría|suma(?:rá)? (?:puntos )?si|(?:deseables?|plus|valorables?|opcional(?:es)?|nice to have) ?:',
    },
    {
      kind: 'preferred',
      reach: 'after',
      words:
        '(?<=^|[,;•:] )(?:deseables?|valorables?)(?= \\p{L})|preferiblemente|preferentemente|a poder ser|idealmente|si es posible|de preferencia|preferimos',
    },
    {
      kind: 'preferred',
      reach: 'before',
      words:
        '(?:será|serán|es|son|sería|serían)? ?(?:muy )?(?:un plus|un extra|una ventaja|deseables?|valorables?|valorad[oa]s?|un punto a favor|opcional(?:es)?|preferibles?|nice to have|de valor|un valor añadido)|se valorarán?|plus',
    },
    {
      kind: 'required',
      reach: 'after',
      words: `(?:es |son )?(?:${NEED}) ?:?(?= (?:tener|experiencia|conocimientos?|dominio|saber|disponer|contar|nivel|que|:))|debes? (?:tener|saber|dominar|conocer|contar)|(?:se )?(?:requiere|exige|necesita|requerimos|necesitamos|exigimos|pedimos)(?:n)?|tienes que|necesitas|imprescindible(?:s)?`,
    },
    {
      kind: 'required',
      reach: 'after',
      mild: true,
      words: 'mínimo|al menos|como mínimo|por lo menos',
    },
    { kind: 'required', reach: 'before', words: `(?:es |son |será |serán )?(?:${NEED})` },
  ],
  asks: 'experiencia|conocimientos?|dominio|manejo|formación|titulación|grado|capacidad|habilidad(?:es)?|nivel|certificación|competencias?|domines?|sepas|conozcas|tengas|titulad[oa]|licenciad[oa]|ingenier[oa]|requisitos?|\\d+ años?|capaz',
  seeks:
    '(?:se )?busca(?:mos|n)?|necesitamos|debes|tienes|cuentas con|eres|imprescindible|requiere|persona con|candidat[oa]s?|\\d+ años? de experiencia',
  self: 'nosotros|nuestr[oa]s?|somos|tenemos|usamos|utilizamos',
  duty: '(?:\\p{L}+(?:ar|er|ir)(?:te|se|los|las|lo|la)?|serás responsable|te encargarás|responsable de|harás|desarrollarás|gestionarás|realizarás|participarás|colaborarás|trabajarás|diseñarás|liderarás)',
  benefit:
    'vacaciones|días laborables|salario|sueldo|contrato (?:indefinido|temporal)|jornada (?:intensiva|completa|continua)|seguro médico|tickets? restaurante|retribución|teletrabajo|horario flexible|€',
  apply:
    'envía(?:nos)?|currículum|cv en|carta de presentación|inscríbete|postula|proceso de selección',
  equal: 'igualdad de oportunidades|sin distinción|discriminación|protección de datos',
  heads:
    '(?:(?:buen|buena|buenos|amplia|amplios|sólidos?|sólida|alto|altos|mínima|demostrable) )?(?:experiencia|conocimientos?|dominio|manejo|nivel|formación|capacidad)',
  breaks: 'pero(?! no)|mientras que|sin embargo',
  or: 'o|u|y/o|o bien',
  and: 'y|e|así como|además de',
  oneOf:
    'un[oa] de(?: los| las| estos| estas)?|al menos un[oa](?: de)?|como|tales como|tipo|por ejemplo|p\\.? ?ej\\.?|cualquiera de',
  choice: '(?:al menos )?un[oa] de (?:los|las|estos|estas)',
  orSimilar:
    'o (?:similar(?:es)?|equivalentes?|parecid[oa]s?|análog[oa]s?|alguna? otr[oa])|u otr[oa]s?|etc',
  levels: {
    basic: 'básic[oa]s?|nociones|elemental(?:es)?|inicial|a1|a2|introductori[oa]',
    working: 'intermedi[oa]s?|medi[oa]|buen[oa]?s?|sólid[oa]s?|b1|b2|práctic[oa]s?',
    advanced:
      'avanzad[oa]s?|alt[oa]s?|expert[oa]s?|dominio|amplios?|amplia|profund[oa]s?|fluid[oa]|nativ[oa]|bilingüe|c1|c2|excelentes?',
  },
  gates: {
    degree:
      'grado (?:universitario|superior|medio|en)|licenciatura|licenciad[oa]s? en|ingenier(?:ía|o|a) (?:superior|técnic[oa]|informátic[oa]|industrial|en)|titulación|titulad[oa]s?|título (?:universitario|de|en|oficial)|formación profesional|cfgs|cfgm|ciclo formativo|fp (?:ii|de|grado|superior)|máster|mba|doctorado|diplomatura|bachillerato|curso de especialización|estudios (?:universitarios|superiores|de)|eso',
    notDegree: 'título del puesto|en gran (?:grado|medida)',
    equivalent: 'o (?:(?:titulación|formación|experiencia) (?:equivalente|similar)|equivalente)',
    licence:
      '(?:carn[ée]|carnet|permiso|licencia) de conduc(?:ir|ción)|carn[ée] (?:tipo )?[a-e]1?|colegiad[oa]|colegiación|habilitación (?:profesional|como|para)|licencia (?:de|profesional|para ejercer)|título habilitante|cap en vigor|carn[ée] de (?:carretillero|manipulador|instalador)',
    notLicence: 'licencias? de (?:software|uso)',
    clearance:
      'habilitación de seguridad|(?:certificado|antecedentes) (?:de )?(?:penales|delitos)\\p{L}*|sin antecedentes(?: penales)?',
    permit:
      'permiso de (?:trabajo|residencia)|nacionalidad española|documentación en regla|autorización para trabajar',
    backgroundCheck: 'reconocimiento médico|examen médico|prueba de drogas',
    years:
      '(?:al menos |mínimo (?:de )?|más de |entre )*(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|\\d{1,2})(?: ?(?:-|–|a|o|y) ?\\d{1,2})? ?\\+? ?años?',
    notYears:
      'años de (?:edad|historia|trayectoria|antigüedad)|(?:tienen|hace|desde hace|tiene) .{0,12}años?|mayor(?:es)? de \\d+ años|al año|último año|el año',
    language:
      '(?:inglés|francés|alemán|italiano|portugués|catalán|español|castellano|chino|euskera) (?:\\p{L}+ ){0,2}(?:\\(?(?:a1|a2|b1|b2|c1|c2)\\)?|alto|avanzado|fluido|intermedio|nativo|bilingüe|medio)|nivel (?:\\p{L}+ ){0,3}de (?:inglés|francés|alemán|italiano|portugués|catalán|español|castellano)|bilingüe',
  },
};
