import type { LanguagePack } from '../language-pack.ts';
import { enGates } from './en-gates.ts';
import { enHeadings } from './en-headings.ts';
import { enWavedOff } from './en-waved-off.ts';

const NEED =
  'required|necessary|needed|essential|mandatory|compulsory|obligatory|expected|a must|must';
const GOOD =
  'plus|bonus|advantage|asset|merit|benefit|nice[- ]to[- ]have|good[- ]to[- ]have|boost|win|perk|treat|delight';
const NICE =
  'nice|great|good|lovely|ideal|helpful|useful|handy|beneficial|advantageous|excellent|awesome|wonderful|fantastic|amazing|perfect|cool|neat|welcome|appreciated|interesting';
const BE = "is|are|be|was|would be|will be|'d be|'ll be|being|considered|seen as|regarded as|as";
const VERY =
  '(?:(?:a|an|also|very|highly|strongly|always|most|really|definitely|certainly|clearly|of course|truly|particularly|especially|distinct|definite|real|huge|big|large|great|major|strong|added|additional|significant|nice|very large|not essential but) ){0,3}';

/** Who does what this job does not; "team" alone may be the one that hires. */
const OTHERS =
  '(?:agency|agencies|contractors?|supplier|provider|vendor|consultants?|accountants?|bookkeeper|head office|(?:sister|other|another|different|separate) (?:team|department|group|office)|(?<=(?:another|other|different|separate|next) (?:[\\p{L}-]+ )?)(?:team|department|group|office)|(?<=to the (?:[\\p{L}-]+ ){1,2})(?:team|department|group))';

/** English. Its headings and gates stand in files of their own for their length. */
export const en: LanguagePack = {
  code: 'en',
  spaced: true,
  common:
    'the and of to in with for you we our your will are is as on be or have that at an this from by work team who all can experience skills',
  headings: enHeadings,
  cues: [
    // First, because it holds words of the others: "Preferred, but not required: …".
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:preferred|desired|desirable|optional|nice[- ]to[- ]have|nice[- ]to[- ]haves|good[- ]to[- ]have|bonus|bonuses|advantages?|advantageous|pluses|plus|(?:will|would) be (?:a |an )?(?:big |huge |great )?(?:plus|advantage|bonus)|welcome|ideal|ideally|extras?|preferably|assets?|beneficial)(?:,? (?:skills?|experience|qualifications?|knowledge|requirements?|also|too|(?:but )?not (?:strictly )?(?:required|essential|mandatory|necessary|needed|a must)|is|are|criteria)){0,3} ?:`,
    },
    {
      // "We'd be pleased, rather than insistent, to see …", "We would love, without insisting, …"
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:we|i)(?:'d| would|'ll| will) (?:be \\p{L}+, (?:rather than|not|though|but|if|while|without) [^,;:.]{1,40}, (?:to (?:see|find|hear of|have|meet)|if you)|(?:love|like|welcome|value|appreciate|enjoy), (?:rather than|though|but|if|while|without) [^,;:.]{1,50},)`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:it|that)? ?(?:would|'d|will) (?:also )?be ${VERY}(?:${NICE}|lovely|love),? (?:though|although|but) (?:it (?:is|'s) )?(?:not|isn't) (?:strictly )?(?:necessary|required|essential),? (?:if|to have|when)`,
    },
    // --- not needed -------------------------------------------------------------------------
    {
      // "We don't expect you to be an expert in Terraform, but you can read it."
      kind: 'preferred',
      reach: 'after',
      words: `(?:do not|don't|needn't) (?:need |expect |have )?(?:you )?to be an? (?:\\p{L}+ )?(?:expert|guru|master|specialist|wizard|pro)(?: in| at| with| on)?(?=[^.;]*, but )`,
    },
    {
      // A name that is listed and marked so is optional: "Perl for scripting (not essential)".
      kind: 'preferred',
      reach: 'before',
      words: `(?<=[([] ?)(?:but |though )?(?:is |are )?(?:not|non)[- ]?(?:strictly |absolutely )?(?:essential|required|mandatory|compulsory|critical|a must(?:-have)?)(?= ?[)\\]])`,
    },
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:,? ?(?:but|though|although|however|yet|albeit) )(?:it(?:'s| is) |they are |this is |that is |is |are )?(?:certainly |by no means |definitely )?(?:not|isn't|aren't) (?:strictly |absolutely |at all )?(?:${NEED}|a (?:strict )?(?:requirement|prerequisite|must|necessity|deal[- ]?breaker))`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:is |are )?not (?:strictly )?(?:required|necessary|essential|mandatory|needed|a must),? (?:but|though|although|yet) (?:it )?(?:is |would be |'d be |are )?${VERY}(?:${NICE}|${GOOD}|preferred|desirable|desired|valued)(?: (?:if|to have|when))?`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:though|although|while|but) (?:it (?:is|'s) |it isn't |they are |that is )?(?:not |isn't |never )?(?:strictly )?(?:necessary|required|essential),? (?:if|to have)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:you|we|they|candidates?|applicants?|one|it|role|job|position|there) (?:really |certainly |definitely |also |still |just )?(?:do not|don't|does not|doesn't|will not|won't|would not|wouldn't|need not|needn't|are not|aren't|is not|isn't) (?:actually |really |even |strictly |currently |ever |necessarily |at all )?(?:need|require|expect|have to|use|want|ask|look(?:ing)? for|care (?:about|for|if|whether)|mind (?:about|if|whether)|have|support|touch|moving? to|going to|expecting|requiring|using|asking|planning|required to|expected to|necessary to|write|code|know|do|be)(?: (?:you )?(?:to )?(?:know|have|use|be|learn|write|code|touch|do|bring))?`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:nor|neither) (?:do|does|will|would|should|is|are) (?:you|we|it|the \\w+|this \\w+)(?: need| require| have| use| expect| ask)?|nor (?:do|does|will|would|is|are)(?= \\p{L})`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:no one|nobody|none of us|nobody here) (?:has to|needs to|needs|will ask|expects|uses|knows)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:no need (?:for|to)|without (?:any )?need (?:for|to)|instead of|rather than|in place of|as opposed to|in lieu of|no longer (?:use|need|require|support|work with)|stopped using|never (?:use|need|required?)|we (?:skip|avoid|ditched|dropped|left behind)|(?<!is |are |was |were )not (?:using|looking for|needed|required|necessary):)`,
    },
    {
      kind: 'negated',
      reach: 'both',
      words: `no (?:(?:prior|previous|existing|formal|specific|professional|particular|in-depth|deep|special|commercial|working|hands-on|actual|real) ){0,2}(?:[\\p{L}\\d.+#/&-]+ ){0,4}(?:experience|knowledge|skills?|background|training|expertise|certification|certificate|qualification)s?(?: (?:of|in|with|on|using) (?:[\\p{L}\\d.+#/&,-]+ ){0,8}?)? ?(?:is |are |whatsoever |at all )?(?:${NEED}|require[ds]?|asked for|whatsoever|at all)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `no (?!way |day |better )(?:[\\p{L}\\d.+#/&-]+ ){1,5}(?:needed|required|necessary|here|at all|involved|please)`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:is|are|was|'s|'re|will be|would be)? ?(?:not|no longer|n't) (?:be )?(?:(?:actually|strictly|really|at all|currently|yet) )?(?:required|needed|necessary|essential|used|expected|mandatory|part of|a requirement|a prerequisite|important|relevant|asked for|wanted|in use|supported)(?: here| for this| at all| to apply)?`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:is|are|was|were)(?:n't) (?:actually |strictly |really )?(?:required|needed|necessary|essential|used|expected|mandatory|part of|a requirement|a prerequisite|important|relevant|a must)(?: here)?`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:is|are) (?:gone|unnecessary|optional extras we do not|irrelevant|handled by|of no (?:use|interest))|(?:so )?neither (?:helps|matters|counts|is (?:needed|required|used))|does(?: not|n't) (?:matter|count)(?! (?:to us )?(?:if|whether|towards?))|do(?: not|n't) (?:matter|count)(?! towards?)|not (?:needed|required|necessary|used)(?: here)?`,
    },
    {
      kind: 'negated',
      reach: 'both',
      words: `neither [^.;]{1,80}? nor [^.;]{1,60}? (?:is|are|will be) (?:${NEED}|used|asked for)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:don't|do not|no need to|please don't) (?:worry|fret|stress|panic|bother)(?: (?:about|over|with))?`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?<=\\? )(?:no problem|no worries|not here|(?:we )?(?:couldn't|could not) care less|(?:we )?(?:don't|do not) (?:care|mind|ask|look)(?: (?:about|for|at) [\\p{L} ]{1,30})?|who cares|doesn't matter)`,
    },
    {
      // Another one's work, or the second half of a negation: "Python isn't either".
      kind: 'negated',
      reach: 'before',
      words: `(?:is|are|was|were|do|does|will|wo)(?: not|n't)(?: be)? either|(?:wo|would|ca|could)(?: ?n't| not) be (?:used|needed|required|asked for|wanted|tested)|(?<!(?:role|position|job|post|vacancy|that|which|who|you) )(?:sits?|sat|rests?|lies|stays?|remains?) with (?:our|the|another|a|an) (?:[\\p{L}-]+ ){0,3}?${OTHERS}|(?<!(?:role|position|job|post|vacancy|that|which|who|you) )belongs? to (?:our|the|another|a|an) (?:[\\p{L}-]+ ){0,3}?${OTHERS}|(?:lives?|sits?|happens?|gets? done|(?:is|are) done) elsewhere|(?:is|are) (?:done|handled|run|managed|covered|dealt with|looked after|taken care of) (?:by (?:another|a different|someone|somebody|others|an outside|an external|(?:our|the|an?) (?:[\\p{L}-]+ ){0,3}?${OTHERS})|elsewhere)|(?:is|are) (?:someone|somebody) else's(?= ?(?:[.,;!]|$))`,
    },
    {
      kind: 'negated',
      reach: 'before',
      words: `(?:so )?(?:there is |there's )?no need to (?:know|learn|have|use|understand) (?:it|them|this|that|any of (?:it|them))|(?:(?:is|are) being|was|were|got) (?:switched off|turned off|retired|phased out|replaced|decommissioned)|(?:is|are) neither (?:needed|required|necessary|expected)(?: nor \\p{L}+)?|need not apply|(?:is|are|was) not (?:something|anything|a thing|on (?:the|our) (?:list|menu)|among)(?: you(?:'ll| will)? (?:need|use|touch|see))?|plays? no (?:part|role)(?: here| in this)?|(?:is|are) (?:someone|somebody|another team)(?: else)?'s (?:job|problem|department|business|headache|cross to bear|worry|concern)|(?:is|are) (?:for|the (?:job|business|domain) of) (?:the|our|another) \\p{L}+(?: team)?(?= (?:down|across|next|upstairs|downstairs|over)\\b)|(?:is|are) handled by (?:another|a different|someone|somebody|an? (?:contractor|agency|outside\\p{L}*))|(?:skills?|experience|knowledge)? ?(?:won't|will not|doesn't|does not|wouldn't) help|(?:has|have) (?:been|long been) (?:retired|dropped|abandoned|phased out|switched off|replaced)|(?:can|may) be (?:forgotten|ignored|skipped|left out)`,
    },
    {
      kind: 'negated',
      reach: 'after',
      words: `(?:(?:please )?leave (?:these|those|them|it|the following) (?:off|out|at home|behind)(?: (?:your|the) (?:cv|resume|application|letter))?(?: ?:)?|(?:(?:we|i)(?:'ve| have)|there(?:'s| is)) no use for|gave up|moved off|moved away from|ditched|said goodbye to|parted (?:ways )?with|got rid of)|(?:you |we )?can (?:safely )?(?:forget|ignore|skip|do without|live without)|never ask (?:you )?(?:for|about)|there(?:'s| is| are| will be) no(?! (?:need|better|doubt|shortage|limit|such|other|more|way|day|escaping|getting|substitute)\\b)|never (?:used|opened|seen|heard of|touched|worked with|written)|not an?(?= [\\p{L}\\d.+#]+ (?:shop|house|role|job|position))`,
    },
    ...enWavedOff,
    // --- nice to have -----------------------------------------------------------------------
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:it|that|this|we|you)? ?(?:would|'d|will|'ll) (?:also )?(?:be )?${VERY}(?:${NICE}|${GOOD}|love(?:ly)?|like|appreciate|prefer|help|value) ?(?:it)?(?: too| as well)?(?:, though (?:it is |it's )?(?:not|isn't) (?:strictly )?(?:necessary|required|essential))?,? ?(?:if|that|when|to see|to have|in case)(?: you(?:'ve| have|'d| had)?)?`,
    },
    {
      kind: 'preferred',
      reach: 'after',
      words: `it (?:is|'s|would be|'d be) (?:also )?${VERY}(?:${GOOD}|${NICE}),? (?:if|to have|when|that)`,
    },
    {
      kind: 'preferred',
      reach: 'sentence',
      words: `(?:great|nice|good|lovely|brilliant|perfect|ideal|super|cool|wonderful) if|(?:be )?(?:pleased|glad|happy|delighted|thrilled) (?:of(?! your)|to see|to find|to hear of|if you)|(?:we|i)(?:'d| would|'ll| will) be \\p{L}+(?:, [^,;:.]{1,40},)? (?:to see|to find|to hear of|if you)|(?:will|would|does|can|won't|wouldn't|doesn't|can't)(?: not)? hurt (?:to|if)|(?:you )?(?:might|may) (?:also |even |perhaps ){0,2}(?:know|have|recogni[sz]e)|(?:perhaps|maybe) you|knowing(?= [^.;]{1,40} (?:puts|helps|gives))|(?:particularly|especially|also|warmly) welcome(?= \\p{L})|(?:it (?:also )?helps|it (?:would|'d|will) help|helps?) (?:a lot |greatly )?if|even better if|better still if|${VERY}(?:plus|bonus)(?: points?)? (?:if|for|when)|bonus points?(?: (?:if|for))?|extra (?:points?|credit)(?: (?:if|for))?|brownie points?(?: (?:if|for))?|points? (?:if|for)|(?<=^|[.;(] ?)if (?:you|you've|you have) (?:ever |also |already |happen to have )?(?:used|worked with|touched|seen|tried|know)(?! (?:us|this|how|that|what)\\b)`,
    },
    {
      // "Willingness to learn Kubernetes": nobody has to know it yet.
      kind: 'preferred',
      reach: 'after',
      words: `(?<=(?:willing(?:ness)?|eager(?:ness)?|keen(?:ness)?|happy|ready|readiness|hungry|curious|wish|desire|interest(?:ed)?|open(?:ness)?|motivat(?:ed|ion)|enthusiasm)(?: in| to| for) )(?:quickly )?(?:learn(?:ing)?|pick(?:ing)? up|train(?:ing)? in)(?: (?:more |all )?(?:about|on))?`,
    },
    {
      kind: 'preferred',
      reach: 'after',
      words: `preferably|preferable|preferrably|ideally|optionally|if possible|where possible|(?:with )?(?:a |our |strong )?preference (?:for|to|given to|is|will be given to|towards?)|(?:we |would |'d |and |but )*prefer(?!red|ence|s? not)(?: candidates| people| someone| applicants)?|preferred(?= (?:experience|knowledge|skills?|qualifications?|background|certifications?|candidates?))|desirable(?= (?:experience|knowledge|skills?))|nice[- ]to[- ]have(?= (?:experience|knowledge|skills?|some|a|an|in|with|on))|bonus for|(?:some )?(?:additional|extra) (?:consideration|credit) (?:given )?(?:for|to)`,
    },
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:(?:${BE}) )?${VERY}(?:a |an )?(?:(?:a |an |some |big |huge |added |additional )(?:${GOOD})(?:es)?|preferred|prefered|preferable|desirable|desired|advantageous|(?<!mutually )beneficial|nice[- ]to[- ]haves?|good[- ]to[- ]have|optional|a nice extra|valued|favou?red|(?:big |huge )plus)(?! (?:experience|knowledge|points|qualifications|candidates?|by you|if)\\b)`,
    },
    {
      kind: 'preferred',
      reach: 'before',
      words: `(?:is|are|would be|will be|'d be|'ll be|be) (?:also )?${VERY}(?:${NICE})(?! (?:at|in|with|for|to work|enough)\\b)|(?:would|will|could|might) (?:also )?(?:help(?: you)?|come in (?:useful|handy)|give you an? (?:edge|head start)|come in handy|be handy|set you apart|stand out|count)|(?:a|an) ${VERY}(?:${GOOD})|can be (?:a |an )?(?:${GOOD})|(?:${BE}) (?:an? )?(?:added|additional|extra) (?:value|${GOOD})|counts? in your favou?r|gets? you extra points|(?:even|all the|so much the) better|(?:would|does|will|can|wo|ca)(?: not|n't) hurt(?! (?:to|if))|(?:also |always |equally |very )*welcomed?(?! to)|looked upon favou?rably|(?:is|are|would be) (?:the )?icing on|wins? you|puts? you (?:ahead|in front|first)|helps?(?= ?(?:[.,;]|$|you |too|here|a lot))|(?:an? )?(?:pleasant|nice|welcome|happy) (?:sur?prise|extra|addition)|goes? to the top of|(?:will be |are |is )?(?:considered first|given priority|moved to the top)|gets? (?:priority|a head start)|earns? (?:you )?(?:bonus|extra) points`,
    },
    {
      // As notes are written: "Visio pref'd", "Green Belt a +", "GraphQL – bonus", "SAP QM (helpful)".
      kind: 'preferred',
      reach: 'before',
      words: `(?:is |are |highly |strongly )*pref(?:'?d)?\\.?(?= ?(?:[,;)]|$))|an? (?:big |huge |definite |real |strong )?\\+(?= ?(?:[.,;)!]|$))|(?<=[-–—] )(?:an? )?(?:${GOOD}|optional)(?: points)?(?= ?[.!]?$)|(?<=[([])(?:${NICE}|${GOOD})(?=[)\\]])|(?:is|are|be) (?:big |huge |great |strong |added )?(?:advantage|bonus|asset)|(?:is |are |will be |would be )?also (?:considered|accepted|acceptable)|(?:will|would) be considered|(?:is|are) (?:absolutely |perfectly |also |just as |totally |equally )*(?:fine|ok|okay)(?= ?(?:[.,;)!]|too\\b|as well|$))`,
    },
    {
      kind: 'preferred',
      reach: 'before',
      words: `would make (?:\\p{L}+ ){1,3}(?:happy|smile|day)|badge(?:s)? (?:get|gets|earn|is nice)|not essential|not a must(?:-have)?|not a deal[- ]?breaker|not a (?:filter|hurdle|barrier|condition)`,
    },
    {
      // "SQL? Lovely, but …", "French? Amazing."
      kind: 'preferred',
      reach: 'before',
      words: `(?<=\\? )(?:${NICE}|super|brilliant|${GOOD})`,
    },
    {
      // "… is a must. So is SQL.": as strong as what was said before.
      kind: 'required',
      reach: 'after',
      words: `(?<=(?:must|required|essential|mandatory|needed|necessary|vital|crucial|non-negotiable)(?: ?\\([^()]{1,80}\\))?[.,;!]? (?:and )?)(?:so|as) (?:is|are)`,
    },
    {
      kind: 'preferred',
      reach: 'after',
      words: `(?:so would|so is|so are|as would|as is having|as are|as is|and so is|and so are)(?! (?:essential|required|necessary|clear))`,
    },
    // Person specifications mark their lines "(E)" and "(D)".
    { kind: 'preferred', reach: 'before', words: `\\(d\\)|\\[d\\]` },
    { kind: 'required', reach: 'before', words: `\\(e\\)|\\[e\\]` },
    // --- asked ------------------------------------------------------------------------------
    {
      kind: 'required',
      reach: 'after',
      words: `(?<!we |they |i |it )must(?! (?:not|be (?:received|recieved|submitted|sent))\\b)(?:[- ]haves?)?(?: skills?)?(?: ?:)?|(?:candidates?|applicants?|you|whoever [^.;,]{1,40}?) (?:shall|should)|applicants? needs?|(?:ask|asks|look|looks|call|calls)(?: here)? for(?! (?:help|support))|tested on|you(?:'ll| will)? (?:also )?(?:need|require)|(?:we|role|position|job|this|project) (?:also )?(?:need|needs|require|requires|expect|expects|demand|demands|insist on|insists on)|(?:requires?|(?<!(?:roles?|positions?|jobs?|contracts?|environments?|situations?|fields?|projects?) )requiring)(?! (?:field|documents?))|(?<=^|[.;•(]\\s?)(?:minimum |key |core |mandatory |essential |absolutely )*(?:required|requirements?|essential|mandatory)(?: (?:skills?|experience|qualifications?|knowledge|criteria))? ?:|(?<!as |if |when |where |is |are |be )required(?= (?:experience|knowledge|skills?|qualifications?|certifications?|degree))`,
    },
    {
      kind: 'required',
      reach: 'after',
      mild: true,
      words: `(?:at )?(?:a |an )?(?:absolute )?minimum(?: of| requirements?:?)?|at (?:the very )?least|(?:not|no) less than`,
    },
    {
      kind: 'required',
      reach: 'before',
      words: `(?<!as |if |when |where |not |n't |whenever |may |might |could |the )(?!as (?:needed|required|necessary))(?:(?:${BE}|have to be|has to be|goes|go) )?(?:absolutely |strictly |also |an? )?(?:required|essential|mandatory|necessary|compulsory|obligatory|(?:a |an? absolute )must(?:[- ]haves?)?|must[- ]haves?|needed|must requirement|indispensable|crucial|vital|imperative|a prerequisite|a requirement|a condition of|non[- ]negotiable|second nature|assumed|a given|taken (?:as read|for granted)|without saying)(?! (?:experience|knowledge|skills?|qualifications?|certifications?|degree|functions?|duties|to|for all|by law|field|documents?|part|have|be|hold|possess)\\b)`,
    },
  ],
  asks: `(?<=^[\\W_]{0,3})(?:strong|solid|excellent|proven|demonstrable|demonstrated|confident|(?:one|two|three|four|five|six|seven|eight|ten)(?: or more)? years(?= (?:in|of|with|as)\\b))|ph\\.?d|willingness to|experience(?:d)?|knowledge|knowlege|familiar(?:ity)?|proficien(?:t|cy)|understanding|expert(?:ise)?|ability|able to|fluen(?:t|cy)|skilled|skills?|competen(?:t|ce|cy)|comfort(?:able)?|background in|background|track record|command of|grasp of|capable|capacity|mastery|exposure to|certified|certification|qualified|degree|you have|you(?:'ve| have) (?:got|worked|built|used|been|run|done|shipped|led|managed|owned)|you (?:know|understand|speak|bring|are|write|must(?! not)|need|should|love|can)|hands[- ]on|working knowledge|know your way|\\d+\\s*\\+? ?years?|needed|looking for|seeking|must(?! not)|essential|required`,
  seeks: `(?:we(?:'re| are)|who(?:'s| is)|is|are) (?:currently |now )?(?:looking for|seeking|hiring|searching for|recruiting)|(?:somebody|someone|(?<!(?:the|our|your|of|other|these|those) )people|anyone|whoever|an? person|(?<!(?:the|our|your|of|other|these|those) )colleagues?) (?:who|with|that)|you (?:hold|speak|read|can|should|have (?:used|run|managed|shipped|led|built|worked|spent|done|sold|taught|seen|carried))|looking for (?:an?|someone|somebody|people|candidates?)|seeking (?:an?|someone)|you(?:'ve| have| know| must| need| bring| are (?:an?|fluent|proficient|familiar|comfortable|experienced|skilled|able)|'re (?:an?|fluent|proficient|familiar|comfortable|experienced|skilled|able))|(?:ideal|successful|right|suitable|strong) (?:candidate|applicant|person)|candidates? (?:with|must(?! not)|should|who|will have)|applicants? (?:with|must(?! not)|should|who)|\\d+\\s?\\+? ?(?:years?|yrs) (?:of )?(?:\\p{L}+ ){0,3}experience|must(?! not)|needed|required(?! to)`,
  openings: {
    required: `we (?:need|require|ask for|insist on)(?! (?:to|you to|your help))|you (?:must|need|should|will need|'ll need)(?: to)?(?: (?:have|be|bring|know|hold))?`,
    preferred: `we(?:'d| would) (?:also )?(?:be (?:glad|pleased|happy|delighted|grateful)|love|like|welcome|appreciate|value)(?! (?:you )?to (?:hear|meet|offer|tell|talk|have you|know))|it (?:would|'d) (?:also )?be (?:nice|great|lovely|good|a (?:bonus|plus))|it (?:would |'d |also )?helps? if|ideally,? you|bonus(?: points)? (?:for|if)`,
    goesOn: `you(?! (?:will|would|get))|you've|you're`,
  },
  self: `we|our|us|ours|we're|we've`,
  duty: `(?:you(?:'ll| will|'d| would)(?: also)? (?!need|have|bring|be (?:a|an|fluent|proficient|able|comfortable)|possess|get|enjoy|receive)[a-z]+|responsible for|in this role,? you|(?:perform|provide|develop|design|manage|lead|support|work|collaborate|partner|build|create|maintain|ensure|assist|coordinate|conduct|prepare|implement|drive|own|deliver|participate|contribute|analy[sz]e|identify|monitor|review|write|run|execute|help|define|establish|plan|oversee|troubleshoot|test|deploy|document|report|train|mentor|coach|communicate|develop|optimi[sz]e|improve|evaluate|advise|act|serve|engage|interact|liaise|research|track|organi[sz]e|facilitate|guide|influence|present|propose|recommend|resolve|respond|shape|translate|understand|use|utili[sz]e|administer|answer|apply|assess|attend|automate|be responsible|carry|champion|clean|close|complete|configure|consult|convert|cultivate|debug|demonstrate|devise|direct|draft|educate|enable|enhance|evangeli[sz]e|examine|explore|follow|formulate|gather|generate|grow|handle|hire|host|initiate|innovate|inspect|install|integrate|interpret|investigate|keep|launch|leverage|liaison|make|map|measure|meet|model|negotiate|operate|own|perform|pitch|position|produce|promote|provide|publish|recruit|refine|represent|scale|schedule|secure|select|sell|set|solve|source|strategi[sz]e|structure|supervise|take|teach|think|transform|update|upgrade|validate|verify|visit|articulate|architect|audit|balance|bring|broker|bridge|delegate|determine|discover|distribute|embed|empower|encourage|escalate|estimate|forecast|foster|fulfil|fulfill|inform|inspire|iterate|join|learn|look after|look|mitigate|motivate|move|nurture|perform|pioneer|prioriti[sz]e|process|prototype|pursue|spearhead|standardi[sz]e|steer|streamline|strengthen|synthesi[sz]e|work))`,
  benefit: `base (?:pay|compensation|salary)|individual compensation|compensation details|(?:learn|read) more about (?:our )?benefits|salary(?= ?(?:range|is|of|:|\\d|[£$€]))|per annum|pension (?:contribution|plan|scheme|at|as)|paid (?:time off|holidays?|leave|vacation)|annual leave|days(?:'| of)? (?:holiday|leave|vacation|annual)|health(?:care)? (?:insurance|plan|cover|stipend)|medical,? (?:dental|cover|insurance)|dental(?=,| and| insurance| plan| cover)|401\\s?\\(?k\\)?|stock options|perks|free (?:lunch|fruit|snacks|coffee|parking|drinks)|gym (?:membership|stipend)|life (?:insurance|assurance)|bonus scheme|profit sharing|maternity|paternity|parental leave|cycle to work|base pay|pay range|[£$€]\\s?\\d[\\d.,]*\\s?k?\\b`,
  apply: `(?:we(?:'re| are)|is|are) also (?:hiring|recruiting|looking (?:for|to hire))|do(?:n't| not) hesitate|reach out to (?:me|us)|please apply|apply directly|not a fit for this|third[- ]part(?:y|ies) candidates|parts of the hiring process|(?:hiring|recruitment) decisions|(?:hiring|screening|recruitment) process|(?:reviewing|screening) (?:resumes|applications|candidates)|looking forward to (?:receiving|hearing|your)|attached (?:files?|documents?)|to apply|how to apply|apply (?:now|online|today|here|via|through|directly|with|by)|send (?:us |your |me |an? |two |three )|submit (?:your|an?|the)|click (?:apply|here|on|the)|cover letter|(?:send|submit|upload|e-?mail|attach|include|forward)(?: us)? your \\p{L}+|your application|closing date|interviews? (?:are|will|process|at|is)|shortlisted|e-?mail us|write to us|in (?:word|pdf) format|word (?:or pdf )?format|word document`,
  equal: `equal[- ](?:employment[- ])?opportunit\\w*|affirmative action|without regard to|regardless of (?:race|age|gender|sex|background)|protected (?:veteran|characteristic|class)|race, (?:colou?r|religion)|sexual orientation|reasonable (?:accommodation|adjustment)|eoe|eeo|e-verify|(?:is|are) an? (?:[\\p{L}\\d:.,()&/-]+ ){1,14}(?:certified|accredited|registered) (?:company|employer|organi[sz]ation|firm|business)|privacy (?:policy|notice)|drug[- ]free workplace|we celebrate diversity|diverse and inclusive|inclusive (?:workplace|environment|culture)`,
  heads: `(?:(?:good|strong|solid|deep|basic|proven|advanced|excellent|extensive|working|practical|hands-on|previous|prior|some|very good|professional|fluent|in-depth|relevant|demonstrated|significant|sound) ){0,2}(?:experience|experiences|knowledge|familiarity|understanding|proficiency|expertise|exposure|skills? in|ability|fluency|command|mastery|background in)`,
  breaks: `but(?! (?:it(?:'s| is) )?(?:also )?(?:not|isn't|aren't))|while|whereas|however`,
  or: 'or|and/or|and / or',
  and: 'and|&|as well as|plus',
  oneOf: `(?:at least |any |just )?one (?:or more |or several )?(?:of|from|among)|any of|either|one (?:\\p{L}+ ){0,4}(?:language|framework|tool|platform|cloud|database|library|vendor|provider|system|suite|service|technology|solution|package)s? ?(?:\\(|:|,|like|such as)|such as|e\\.?g\\.?,?|for example|for instance|like|similar to|equivalent to`,
  choice:
    '(?:at least )?(?:one|two|three) (?:or (?:more|several|both) )?(?:of|from|among)|any (?:one )?of|either of',
  orSimilar: `or (?:any |an |a |some |the )?(?:other )?(?:similar|equivalent|comparable|alike|like|related|other|alternative|another|something|same)|(?:or )?whatever|your (?:pick|choice)|(?:at least|just) one|any one|one (?:of them )?is enough|whichever|etc`,
  levels: {
    basic:
      'basic|basics|some|a bit of|elementary|foundational|fundamentals?|introductory|beginner|entry[- ]level|familiar(?:ity)?|exposure|awareness|a little|a2|a1|enough|rudimentary|conversational',
    working:
      'working|intermediate|proficient|proficiency|good|solid|sound|competent|comfortable|practical|hands[- ]on|proven|b1|b2|confident',
    advanced:
      'advanced|expert(?:ise)?(?:[- ]level)?|deep|in[- ]depth|extensive|strong|excellent|mastery|fluent|fluency|native|c1|c2|thorough|very good|highly skilled|specialist|senior|super[- ]user|power user',
  },
  gates: enGates,
};
