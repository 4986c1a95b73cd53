import type { CueRule } from '../language-pack.ts';

/** Offices and firms that do what this job does not. */
const OUTSIDE =
  'agency|agencies|contractors?|subcontractors?|supplier|provider|vendor|consultants?|accountants?|bookkeeper|head office|headquarters|third part(?:y|ies)|(?:hosting|outsourcing|external|outside|local|specialist|implementation) (?:partners?|firm|company|bureau)';

/** Parts of the same house, told from the one that hires by the word before them. */
const ANOTHER = '(?:another|a different|a separate|a sister|an outside|an external)';

/** Who does what this job does not. */
const SOMEONE_ELSE = `(?:(?:someone|somebody|anyone) else|others|(?:${ANOTHER}|our own) (?:[\\p{L}-]+ ){0,2}?(?:team|department|group|office|unit|firm|company|colleague)|(?:our|an?|the) (?:[\\p{L}-]+ ){0,2}?(?:${OUTSIDE})|an? (?:colleague|teammate) already)`;

const JOB = '(?:role|position|job|post|work|vacancy|contract)';
const NOT = "(?:do not|don't|does not|doesn't|will not|won't|would not|wouldn't)";
const DONE =
  '(?:done|handled|run|managed|covered|dealt with|looked after|taken care of|prepared|processed|carried out|performed|maintained|administered|provided|delivered|kept)';

/** English cues that tell what others do, and what neither counts nor belongs to the job. */
export const enWavedOff: readonly CueRule[] = [
  {
    // "Payroll is looked after at head office", "Welding is subcontracted".
    kind: 'negated',
    reach: 'before',
    words: `(?:is|are|was|were|gets?|will be|has been|have been) (?:already |all |mostly |currently |now |long been )?(?:outsourced|subcontracted|contracted out|bought in|farmed out|${DONE} (?:by ${SOMEONE_ELSE}|(?:at|from|in|out of) (?:our |the |group )?(?:[\\p{L}-]+ )?(?:head office|headquarters|hq)|(?:from|out of) our [\\p{L}-]+ office)|(?:best )?left to ${SOMEONE_ELSE}|the [\\p{L}-]+ (?:[\\p{L}-]+ )?(?:team|department|agency)'s (?:business|job|responsibility|domain|remit|concern|problem))`,
  },
  {
    // "Kubernetes: we have people for that."
    kind: 'negated',
    reach: 'before',
    words: `(?:we(?:'ve| have)|there(?:'s| is| are)) (?:got |already )?(?:people|somebody|someone|specialists|a team|another team|others) for (?:that|this|it|them|those)`,
  },
  {
    kind: 'negated',
    reach: 'after',
    words: `(?:we(?:'ve| have)|there(?:'s| is| are)) (?:got |already (?:got |have )?)?(?:people|somebody|someone|specialists|another team|an? (?:separate|different|in-house|sister) (?:[\\p{L}-]+ )?(?:team|department|group)) for(?! (?:whom|which|life|the long|now|you))|we already have (?:people|somebody|someone|specialists) for`,
  },
  {
    // "Another department looks after SAP."
    kind: 'negated',
    reach: 'after',
    words: `(?<!(?:for|with|from|to|by|that|whom) )${SOMEONE_ELSE} (?:already )?(?:handles?|does|do|looks? after|takes? care of|covers?|runs?|manages?|deals? with|maintains?|sees? to)|we (?:outsource|subcontract|contract out|buy in|farm out)(?! (?:nothing|little))`,
  },
  {
    // "We leave Google Ads to our agency": the words hold the name.
    kind: 'negated',
    reach: 'before',
    words: `(?:we |(?<=^[\\W_]*))leave [^.;:]{1,60}? to (?:us|${SOMEONE_ELSE})|can leave [^.;:]{1,40}? (?:at the door|at home|behind|out)|leave [^.;:]{1,40}? at the door`,
  },
  {
    // "You're not going to be doing account management"; "somebody asks about Istio once a year".
    kind: 'negated',
    reach: 'after',
    words: `you(?:'re| are) (?:not|never) going to (?:be )?(?:do|us|touch|see|run|manag|need|work|writ|sell|cod)(?:e|ing|ning)?\\b|(?:someone|somebody|people|candidates) (?:sometimes |occasionally |still )?asks? about(?= [^.;]{1,40} (?:once an?|every now|now and|from time))`,
  },
  {
    // "… worked on MiFID, neither is relevant to us."
    kind: 'negated',
    reach: 'before',
    words: `(?:neither|none|nothing) (?:of (?:it|them|this|that|these|those|which) )?(?:is|are) (?:relevant|important|of interest|wanted|useful|asked for)(?: (?:to us|here|for this ${JOB}))?`,
  },
  {
    // "COBOL is out of scope", "SAP does not form part of this post".
    kind: 'negated',
    reach: 'before',
    words: `(?:is|are|was|were|falls?|lies?) (?:outside|out of|beyond) (?:the |our )?(?:scope|remit)(?: of (?:the|this) ${JOB})?|${NOT} (?:form|be) (?:a )?part of|${NOT} feature(?: in)?`,
  },
  {
    kind: 'negated',
    reach: 'after',
    words: `${JOB} (?:${NOT} (?:involve|include|cover|entail|extend to|come with|feature)|(?:involves|includes|entails|has|contains|comes with) no)`,
  },
  {
    // "PALS is not required as we do not admit paediatrics": what the house does not do at all.
    kind: 'negated',
    reach: 'after',
    words: `we (?:do not|don't) (?:admit|treat|offer|sell|serve|stock|operate|make|run|teach|work with)|you(?:'ll| will)? never (?:(?:have|need|be asked) to )?(?:touch|use|see|work with|do|need)(?![^.;]{0,60} without)|(?:it )?(?:does not|doesn't) matter (?:to us )?(?:if|whether)|(?:fine|ok|okay|no problem|not a problem) if you (?:(?:have |are )?(?:never|not)|don't|do not|haven't|can't|aren't)|no [^.;:,]{1,60}? either`,
  },
  {
    // "We attach no importance to PRINCE2."
    kind: 'negated',
    reach: 'after',
    words: `(?:we|i)(?:'re| are|'m| am) not (?:interested in|in need of|after)|(?:attach|place|put|set|give) no (?:importance|weight|value|emphasis|store|credit)(?: (?:to|on|by|for))?|(?:this|it)(?: is|'s) (?:not an?|no)(?= (?:[\\p{L}\\d.+#/-]+ ){1,3}(?:shop|house|role|job|position|post)\\b)`,
  },
  {
    kind: 'negated',
    reach: 'before',
    words: `(?:is|are|will be) of no (?:interest|relevance|importance|consequence|value|concern)(?: to (?:us|this \\p{L}+))?|(?:carry|carries|has|have) no weight|counts? for nothing|(?:earns? no|get you no) points|(?:will not|won't) get you (?:any(?:where| further)|an interview)|(?:do not|don't|does not|doesn't|will not|won't) (?:qualify(?: you)?|be counted|count towards?)|(?:is|are|will be) not (?:be )?(?:considered|counted|regarded|recogni[sz]ed)(?: as)? (?:qualifying|relevant|sufficient|equivalent)`,
  },
];
