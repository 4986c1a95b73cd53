/**
 * Words of titles, and the fields of work (as the catalogue's credentials name them) that they speak
 * of. A title may name several: "BI Developer" is of data and of software.
 */
export const FIELD_WORDS: readonly (readonly [words: RegExp, fields: readonly string[]])[] = [
  [
    /\b(data|analytics|bi|business intelligence|etl|reporting|dwh|daten\w*|données)\b(?! (cent(er|re)|entry|protection|privacy))/i,
    ['data'],
  ],
  [
    /\b(machine learning|ml|ai|ki|llm|nlp|deep learning|computer vision|data scientist)\b/i,
    ['ai', 'data'],
  ],
  [/\b(cyber ?security|security|soc|infosec|penetration|it-?sicherheit)\b/i, ['security']],
  [
    /\b(web|front-?\s?end|full-?\s?stack|ui|react|angular(js)?|vue|javascript|php|drupal|wordpress)\b/i,
    ['web', 'software'],
  ],
  [/\b(android|ios|mobile|flutter)\b/i, ['mobile', 'software']],
  [
    /\b(software\w*|developers?|entwickler\w*|développeur|programm(er|ierer)\w*|back-?\s?end|java|python|c\+\+|embedded|tech(nical)? lead)\b|\.net\b|c#/i,
    ['software'],
  ],
  [/\b(devops|sre|site reliability|platform engineer|release engineer)\b/i, ['devops', 'cloud']],
  [/\b(cloud|aws|azure|gcp|infrastructure)\b/i, ['cloud']],
  [/\b(network\w*|netzwerk\w*|cisco|telecoms?)\b/i, ['networking']],
  [
    /\b(help ?desk|service ?desk|desktop|(it|technical|systems?|application) support|systems? administrat(or|ion)|systemadministrator\w*|sysadmin|it (technician|administrator|specialist|engineer)|linux|windows|data cent(er|re))\b/i,
    ['it-support'],
  ],
  [/\b(qa|test(er|ing)?|sdet|test automation)\b/i, ['qa']],
  [/\b(quality|qa|six sigma|lean|qualit\u00e4t\w*)\b/i, ['quality']],
  [
    /\b(projects?|projekt\w*|program(me)?s? (manager|lead|director|coordinator)|scrum|agile|pmo|delivery manager)\b/i,
    ['project-management'],
  ],
  [/\b(product|produkt\w*) (manager|owner|lead|management|director)\b/i, ['product']],
  [
    /\b(business|systems?|functional|process) (systems )?analyst\b|\bbusiness analysis\b/i,
    ['business-analysis'],
  ],
  [
    /\b(design(er)?|ux|ui|graphic|creative|illustrator|video|motion|user experience|art director)\b(?! engineer)/i,
    ['design'],
  ],
  [
    /\b(marketing|seo|sem|ppc|content|social media|brand|advertis\w*|growth|campaign|programmatic|media (buyer|planner)|communications?|public relations)\b/i,
    ['marketing'],
  ],
  [
    /\b(sales|vertrieb\w*|account (manager|executive|director)|business development|go-to-market|partner(ship)?s?|customer success)\b/i,
    ['sales'],
  ],
  [/\b(salesforce|crm)\b/i, ['crm']],
  [
    /\b(hr|human resources|recruit\w*|talent|people (partner|operations|consultant|manager)|personal(referent|sach)\w*)\b/i,
    ['hr'],
  ],
  [
    /\b(accountants?|accounting|accounts (payable|receivable)|finance|financial|audit\w*|bookkeep\w*|\w*buchhalt\w*|controller|controlling|treasury|tax|payroll)\b/i,
    ['finance'],
  ],
  [
    /\b(legal|counsel|lawyer|paralegal|solicitor|compliance|privacy|data protection|regulatory|governance)\b/i,
    ['compliance'],
  ],
  [
    /\b(nurs\w*|clinical|medical|health\w*|pharmac\w*|therap\w*|patient|dental|phlebotom\w*|care (assistant|worker|manager)|pflege\w*)\b/i,
    ['healthcare'],
  ],
  [
    /\b(teach\w*|lecturer|tutor|instructor|professor|school|learning support|esl|lehrer\w*)\b/i,
    ['education'],
  ],
  [
    /\b(supply|logisti\w*|warehouse (?!engineer|architect|developer)|procurement|buyer|purchasing|inventory|demand plan\w*|transport\w*|einkauf\w*)/i,
    ['supply-chain'],
  ],
  [
    /\b(mechanical|electrical|electronics?|civil|structural|hardware|manufacturing|chemical|industrial|cad|firmware|fpga|design engineer|estimator|maschinenbau\w*)\b/i,
    ['engineering'],
  ],
  [
    /\b(welder|electrician|hvac|plumb\w*|mechanic|carpenter|maintenance technician|refrigeration)\b/i,
    ['trades'],
  ],
  [/\b(safety|hse|ehs|osha)\b/i, ['safety']],
  [
    /\b(customer (service|support|care)|call cent(er|re)|contact cent(er|re)|kundenservice)\b/i,
    ['customer-service'],
  ],
  [
    /\b(chef|cook|kitchen|restaurant|hotel|barista|waiter|waitress|bartender|sommelier)\b/i,
    ['hospitality'],
  ],
  [
    /\b(secretar\w*|administrative|office|clerk|receptionist|data entry|executive assistant)\b/i,
    ['office'],
  ],
  [/\b(sap|erp|peoplesoft)\b/i, ['erp']],
  [
    /\b(itil|itsm|service (delivery|level) manag\w*|change and release|incident manag\w*|servicenow)\b/i,
    ['it-service-management'],
  ],
  [/\b(rpa|power (apps|platform|automate)|low-?code)\b/i, ['low-code']],
  [/\b(sustainab\w*|esg|environmental|energy)\b/i, ['sustainability']],
  [/\b(fitness|personal trainer|gym)\b/i, ['fitness']],
  [/\b(journalist|editor|reporter|redakteur\w*)\b/i, ['media']],
  [/\b(solutions?|enterprise|cloud|data|software) architect\b/i, ['architecture']],
];

/** Fields whose credentials are taken by people of a field as a matter of course. */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  software: ['web', 'mobile', 'devops', 'cloud', 'qa', 'data', 'ai', 'security', 'low-code'],
  web: ['software', 'mobile', 'devops', 'cloud', 'design', 'qa', 'data'],
  mobile: ['software', 'web', 'design', 'qa'],
  devops: ['software', 'cloud', 'security', 'networking', 'it-support'],
  cloud: ['devops', 'networking', 'security', 'it-support', 'software', 'architecture'],
  data: ['ai', 'software', 'cloud', 'business-analysis', 'office', 'low-code'],
  ai: ['data', 'software', 'cloud'],
  security: ['networking', 'cloud', 'devops', 'it-support', 'compliance'],
  networking: ['security', 'cloud', 'it-support', 'devops'],
  'it-support': ['networking', 'cloud', 'security', 'devops', 'it-service-management', 'office'],
  'it-service-management': ['it-support', 'project-management'],
  architecture: ['cloud', 'software', 'data', 'security', 'business-analysis'],
  qa: ['software', 'web', 'devops'],
  quality: ['engineering', 'safety', 'supply-chain'],
  'project-management': ['product', 'business-analysis', 'it-service-management', 'office'],
  product: ['project-management', 'business-analysis', 'design', 'marketing', 'data'],
  'business-analysis': [
    'project-management',
    'product',
    'data',
    'erp',
    'office',
    'qa',
    'architecture',
  ],
  design: ['web', 'marketing', 'media'],
  marketing: ['sales', 'design', 'media', 'crm'],
  sales: ['marketing', 'crm', 'customer-service', 'office'],
  crm: ['sales', 'marketing', 'customer-service', 'business-analysis', 'software'],
  hr: ['office', 'compliance', 'erp'],
  finance: ['data', 'office', 'erp', 'compliance', 'sustainability'],
  compliance: ['security'],
  healthcare: ['safety', 'office'],
  education: ['office', 'design'],
  'supply-chain': ['quality', 'erp', 'office', 'safety'],
  engineering: ['quality', 'safety', 'software', 'data', 'trades', 'sustainability'],
  trades: ['safety', 'engineering'],
  safety: ['trades', 'engineering', 'quality'],
  'customer-service': ['office', 'crm', 'sales', 'it-support'],
  hospitality: ['customer-service', 'safety'],
  office: ['customer-service', 'hr', 'finance'],
  erp: ['finance', 'hr', 'supply-chain', 'business-analysis', 'software'],
  'low-code': ['software', 'data', 'business-analysis'],
  sustainability: ['engineering', 'finance'],
  media: ['marketing', 'design'],
};

/** Languages, and how people work together, are of every field. */
export const WELCOME_EVERYWHERE = ['languages', 'business', 'leadership', 'personal-effectiveness'];

/** Fields of those who build and run things; the others deal with people, papers or both. */
export const BUILDING: ReadonlySet<string> = new Set([
  'software',
  'web',
  'mobile',
  'devops',
  'cloud',
  'data',
  'ai',
  'security',
  'networking',
  'it-support',
  'qa',
  'engineering',
  'architecture',
  'trades',
  'low-code',
]);
