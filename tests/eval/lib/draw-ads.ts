import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const FILE = '../shared/pages/descriptions.jsonl';
/** Changing it draws other ads; the readings that are committed belong to this one. */
const SEED = 'waymark fields 1';
/** A shorter text is a teaser: it is drawn only when a field has no better ones. */
const WHOLE = 700;
/** One employer of this collection wrote a third of it. */
const MOST_OF_AN_EMPLOYER = 4;

/** One real ad of the reference folder. */
export interface DrawnAd {
  id: string;
  title: string;
  company: string | null;
  html: string;
}

/**
 * The fields, each with beginnings of words of the titles that belong to it. The first that fits
 * takes the ad, so the narrow ones stand before the wide ones.
 */
const FIELDS: readonly (readonly [string, string])[] = [
  [
    'healthcare',
    'biotech|bioinf|pharma|chemist|biolog|genom|life science|nurs|clinical|care home|audiolog|sonograph|doctor|sister|patient|health|medical|epic\\b|hospital|therap|pharmacist|vista|eclinical|soarian',
  ],
  [
    'education',
    'teach|lectur|school|education|trainer|training|curricul|instruction|university|academic|enablement|student|learning (?:designer|special|program)',
  ],
  [
    'hospitality-public',
    'hotel|chef|restaurant|food|events?|visitor|facilit|workplace|office manager|administrative|executive assistant|reception|government|public|chaplain|charity|fundrais|travel|urad|referent',
  ],
  [
    'construction-energy',
    'estimator|construct|civil|geotech|renewable|energy|electrician|plumb|trades|hvac|building|power systems|structural|solar|utilit|oil\\b|aircraft|real estate|electrical engineer|battery|cell design|field operations',
  ],
  [
    'legal-compliance',
    'counsel|legal|compliance|contract manager|it contract|paraleg|attorney|privacy|policy|audit|governance|risk|trust and safety|litigat|patent',
  ],
  [
    'security',
    'security|cyber|penetration|soc\\b|splunk|siem|identity|iam\\b|forensic|vulnerab|threat',
  ],
  [
    'games-media',
    'game\\b|unity|video|audio|media|animat|motion|editor|content|journal|film|graphics|multimedia',
  ],
  [
    'embedded',
    'embedded|firmware|fpga|asic|(?:design )?verification|dsp\\b|hardware|electronic|rf\\b|silicon|bsp\\b|analog|device driver|pcb|signal|pcie|physical design',
  ],
  [
    'ai',
    'machine learning|ai\\b|artificial|deep learning|computer vision|nlp\\b|ml\\b|data scien|natural language|robotic',
  ],
  [
    'cloud',
    'cloud (?:engineer|architect|integration|consult|infra|admin|&)|strategic cloud|devops|dev ops|aws|azure|sre\\b|site reliab|kubernetes|infrastructure|platform engineer|release|openshift|cloud',
  ],
  ['networks', 'network|cisco|voip|telecom|wireless|routing|telephon|data ?center|noc\\b'],
  [
    'it-support',
    '(?:it |tech|technical |application |production |exchange |portal |desktop )support|help ?desk|systems? admin|desktop|technician|sysadmin|macintosh|exchange|windows|linux|it manager|it services|endpoint|administrator|itil|service delivery|l1\\b|support',
  ],
  [
    'supply-chain',
    'supply|supplier|procure|logistic|buyer|purchas|warehouse|sourcing|inventory|vendor|transport|ariba|fleet',
  ],
  [
    'manufacturing',
    'manufactur|mechanical|process engineer|head of process|quality (?!assur)|production|maintenance|plc\\b|industrial|cad\\b|solidworks|npd\\b|lean\\b|plm\\b|product design engineer|assembly|automation systems',
  ],
  [
    'hr',
    'hr\\b|human|recruit|talent|people|compensation|benefits|payroll|staffing|reward|workday|successfactors|peoplesoft|psft|hcm\\b|workforce',
  ],
  ['customer', 'customer|client|account coordinator|onboarding|technical account|community'],
  [
    'marketing',
    'market|seo\\b|brand|social|communications|pr\\b|advertis|campaign|analytics 360|search|digital analyst',
  ],
  [
    'sales',
    'sales|account (?:exec|manager|strateg)|business development|salesforce|crm\\b|partner|presales|obchod',
  ],
  [
    'design',
    '(?:visual|interaction|ux\\b|ui\\b|web|product|graphic) design|designer|ux\\b|ui\\b|creative|grafik|user experience|interaction',
  ],
  [
    'product',
    'product (?:manager|owner|lead|operations|special)|(?:associate|technical|head of|senior) product|technical product',
  ],
  [
    'project-management',
    'project|program manag|program lead|technical program|scrum|agile|pmo|change manag|delivery|koordin|coach|program',
  ],
  [
    'finance',
    'financ|accountant|accounting|controller|tax\\b|treasury|fp&a|credit|actuar|economist|invest|quant|billing|insur|reinsur|m&a\\b|cash|bank|money|trad|revenue|buyside',
  ],
  [
    'business-analysis',
    'business (?:systems? )?anal|(?:sr.? )?systems? analyst|functional|analytik|process anal|transformation|strategy|business data anal|business process',
  ],
  [
    'data',
    'data|bi\\b|analytics|sql\\b|mysql|dba\\b|database|tableau|etl\\b|hadoop|informatica|cognos|sas\\b|analyst|reporting|business intelligence',
  ],
  [
    'software',
    'develop|engineer|programm|java|python|\\.net|software|architect|php|ruby|test|qa\\b|front|full ?stack|web|vývoj',
  ],
];

const TITLES = FIELDS.map(
  ([name, words]) => [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'iu')] as const,
);

/** The fields by name. */
export const fieldNames: readonly string[] = FIELDS.map(([name]) => name).toSorted();

/** All ads of the reference folder; none where it is not. */
export function allAds(): DrawnAd[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(adOf)
    .filter((ad) => ad !== null);
}

/** Ads of a field in the order of the draw: few of one employer, no two of the same title. */
export function drawAds(): ReadonlyMap<string, DrawnAd[]> {
  const drawn = new Map<string, DrawnAd[]>();
  const ads = allAds();
  ads.sort((a, b) => shortness(a) - shortness(b) || (order(a) < order(b) ? -1 : 1));
  const taken = new Map<string, number>();
  for (const ad of ads) {
    const field = fieldOf(ad);
    if (field === null) continue;
    const employer = `${field} ${ad.company ?? ad.id}`;
    const title = `${field}: ${wordsOf(ad.title)}`;
    if ((taken.get(employer) ?? 0) >= MOST_OF_AN_EMPLOYER || taken.has(title)) continue;
    taken.set(employer, (taken.get(employer) ?? 0) + 1);
    taken.set(title, 1);
    drawn.set(field, [...(drawn.get(field) ?? []), ad]);
  }
  return drawn;
}

/** By what stands before the first comma: "Recruiter, Google Cloud" is a recruiter. */
function fieldOf(ad: DrawnAd): string | null {
  const role = ad.title.split(/, | - | \(/)[0] ?? ad.title;
  for (const text of [role, ad.title]) {
    const field = TITLES.find(([, titles]) => titles.test(text));
    if (field !== undefined) return field[0];
  }
  return null;
}

function adOf(line: string): DrawnAd | null {
  const row = JSON.parse(line) as Record<string, unknown>;
  const { id, title, company, html_or_text: html } = row;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof html !== 'string') return null;
  return { id, title, company: typeof company === 'string' ? company : null, html };
}

function shortness(ad: DrawnAd): number {
  return ad.html.length < WHOLE ? 1 : 0;
}

function order(ad: DrawnAd): string {
  return createHash('sha256').update(`${SEED} ${ad.id}`).digest('hex');
}

function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join(' ');
}
