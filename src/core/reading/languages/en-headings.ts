import type { HeadingRule } from '../language-pack.ts';

const YOU =
  "(?:you|you'll|you will|you'd|you would|you are|you're|you've|you have|your|candidates?|applicants?)";
const PERK_WORDS =
  'benefits?|perks|compensation|salary|salaries|remuneration|rewards?|pay|wages?|package|bonuses|holidays?|time off|pto|wellbeing|well-being|insurance|on offer';
const KIND =
  '(?:(?:key|core|main|essential|technical|professional|personal|specific|hard|soft|other|general|academic|additional|basic|relevant|functional|work|job|role|position|candidate|applicant|minimum|mandatory|necessary|primary|required|formal|critical|top|must[- ]have|your|our|the|desired|behaviou?ral|educational|industry|knowledge|leadership|management|it|computer|language|people|digital) )*';
const THING =
  '(?:skills?(?: ?sets?)?|skillset|require?ments?|requisites?|qualifications?|qualities|experiences?|knowledge|competenc(?:e|es|y|ies)|abilities|attributes|expertise|education(?: levels?)?|credentials?|certifications?|certificates?|licen[sc]es?(?: and registrations?)?|background|profile|criteria|guidelines|capabilities|strengths|expectations|traits|languages?|training|proficienc(?:y|ies)|toolkit|prerequisites?|pre-requisites?|must[- ]haves?|essentials|specification|spec|eligibility|ksas?)';

/** Words that make a list of skills one of wishes: "Preferred qualifications", "Skills desired". */
const WISH =
  '(?:(?:highly |strongly |most )?(?:preferred|desirable|optional|beneficial|advantageous)|nice[- ]to[- ]have|good[- ]to[- ]have|bonus)';
const AND = '(?: ?(?:,|/|&|and|or|\\+) ?)';

/**
 * English headings, first match wins. Counts of real headings stand in `../shared/job-pages.md` §2;
 * rules name the pattern behind them, because headings are written anew in every listing.
 */
export const enHeadings: readonly HeadingRule[] = [
  // Equal opportunity, privacy.
  {
    zone: 'equal-opportunity',
    whole:
      '(?:eeo|eoe|disclaimers?|privacy|confidentiality|gdpr|accessibility statement|accommodations?|legal|fine print|e-verify|diversity|our commitment)',
    part: 'equal[- ](?:employment[- ])?opportunit\\w+|\\beeo\\b|diversity|inclusion\\b|belonging|accommodations?|privacy|data protection|disclaimer|adjustments|safeguarding statement|fraud (?:alert|warning)|accessibility statement',
  },
  // Pages around the posting.
  {
    zone: 'apply',
    whole:
      '(?:similar|related|more|other|recommended|open|current) (?:jobs|roles|vacancies|positions|openings)(?: .*)?|also open|people also viewed',
  },
  // What is waved off; after it, what is merely wished, so "not required but nice" is a wish.
  {
    zone: 'preferred',
    part: "(?:not|isn't|n't) (?:strictly )?(?:required|necessary|essential|needed|mandatory|a must)(?:,)? (?:but|though|yet|to have)|(?:but|though|although|yet|(?:nice|good|useful|handy|helpful|great|lovely|welcome|ideal|preferred|desirable|desired|bonus|plus|extra|have|advantage|advantageous),) (?:it )?(?:is |it's )?(?:not|isn't|never) (?:strictly )?(?:required|necessary|essential|mandatory|vital|needed|a must)|^not (?:essential|vital|crucial|compulsory)$|(?:would|could|might|will|may) (?:also )?(?:help|be (?:useful|nice|handy)),? (?:but )?not .*",
  },
  {
    zone: 'unneeded',
    whole:
      "(?:what|things)(?:'s| is| are)? (?:that (?:is|are) )?not (?:expected|needed|required|asked(?: for| of you)?|necessary|wanted)|not (?:required|needed|necessary|essential|important|relevant|expected|this time|here|today|on (?:the|our) list|a requirement)|neither here nor there|deal-?breakers? we (?:don't|do not) have|won't(?: have| need)?s?|(?:(?:this|it|the (?:job|role)) is )?not for you if(?: you)?|you (?:should not|shouldn't) apply(?: if(?: you)?)?|(?:please )?(?:don't|do not) apply (?:if|when)(?: you)?|unnecessary|unimportant|immaterial|irrelevant(?: here)?|no need|leave (?:these |it )?behind|left behind|off the list|not asked for|you (?:needn't|need not)|(?:(?:we're|we are) )?not (?:fussed|bothered|worried|picky)(?: (?:about|by))?|not (?:an? |one of (?:the|our) |among (?:the|our) )?(?:criterion|criteria)|(?:please )?leave (?:these|those|them|this|it|the following) (?:off|out|at home)|no use (?:here|for)|safe to (?:ignore|skip)|(?:things|stuff|what) (?:that )?(?:won't|will not|doesn't|does not|don't|do not) (?:help|matter|count|impress)(?: (?:us|you|here))?|skip (?:these|this)|not your (?:job|problem|concern|department|worry)|(?:what|things) you(?: won't| will not|'ll never| will never|(?:'re| are) not(?: going to)?| aren't(?: going to)?)(?: be)? (?:do|doing|touch|touching|us(?:e|ing)|see|seeing|work(?:ing)? (?:on|with))|what (?:this|the|it)(?: (?:role|job|position|post))? (?:is not|isn't)",
    part: `(?:what |things |skills )?(?:(?:we |${YOU} )?(?:won't|will not|don't|do not|needn't|need not)(?: really| actually)? (?:need|have to|require|care|expect|ask|look|worry|fret|mind|use|want))|don't (?:fret|worry|panic|stress)|no need (?:for|to)|(?:don't|do not) bother|nor (?:do|will|does)|(?:does not|doesn't|do not|don't) matter|(?:won't|will not|wouldn't|doesn't|does not|don't|do not) (?:help(?! us)|impress|count for)(?: (?:you|anyone|much))?|isn't (?:needed|required|necessary)|not (?:needed|required|necessary)(?: for| here| at)?|(?:we|you) can (?:live|do|get by) without|(?:you|feel free to) (?:can |may |could )?(?:skip|forget|ignore|leave (?:out|behind|at home))|what we(?:'ll| will| can) teach(?: you)?|forget (?:about|the)|(?:does not|doesn't|do not|don't) count|(?:nobody|no one) (?:will|is going to|asks|needs|expects)|what you need not|not asked for|(?:not|isn't|aren't) on (?:the|our) list|not looking for|neither here nor there|(?:not|isn't) (?:for you|the right (?:role|fit|job))`,
  },
  // "Required for January 2027" says when somebody is wanted.
  {
    zone: 'none',
    whole:
      'required (?:for|from|by|to start)\\b.*\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|spring|summer|autumn|asap|immediate\\p{L}*|\\d{4}).*',
  },
  // As if the reader asked: "What don't I need?", "And what do I get?"
  {
    zone: 'unneeded',
    part: "what (?:don't|do not|won't|will not|needn't) (?:i|we) (?:need|have|know|use|do)\\b",
  },
  { zone: 'benefits', part: 'what (?:do|will|would|can) (?:i|we) (?:get|earn|receive)\\b' },
  { zone: 'required', part: 'what (?:do|will|would|should|must) i (?:need|bring|have|know)\\b' },
  // Money is pay, never a wish: "£60k plus 20% bonus".
  { zone: 'benefits', part: '[£$€¥] ?\\d.*|\\d[\\d.,]* ?(?:k|% bonus|usd|eur|gbp|chf|czk)' },
  // Benefits first where perk words stand: "benefits & extras", "bonus and pay".
  {
    zone: 'benefits',
    whole: `(?:the |our |your |job |employee |key |some |other |additional |great |attractive |full |company |what are the |what about |and )*(?:${PERK_WORDS})(?: (?:and|&|/|,|package|range|details|plan|info|information|time|${PERK_WORDS}|perks|extras|culture|growth|location|hours|conditions|travel))*|(?:the |our |your )?(?:offer|offering|deal|rest(?: of it)?|small print|package|practicalities|logistics|hours|schedule|working hours|money|the money|us\\$|the terms|terms|where and when|when and where|the numbers|the fine print|housekeeping|practical (?:matters|bits|side|things|points)|the practical (?:matters|bits|side|things|points)|what else|(?:pay|money|time|hours|location|terms|salary|holidays?|place|perks)(?:,? (?:and|&|or) (?:pay|money|time|hours|location|terms|salary|holidays?|place|perks|leave|benefits|conditions|days))+|for your trouble|in exchange|you get|we pay|what you get|life here|what we bring(?: to the table)?|location|work location|place of work|working pattern|pay and \\w+|good to know|details|terms|conditions|terms (?:and|&) conditions|start date|salary.*|shift(?:s| pattern)?|travel|reporting|reports to|contract(?: type)?|job type|duration|department|industry|closing date|posted|employment type|seniority level|job function|location type|pay scale.*|work schedule|overtime|relocation|visa|probation|compensation.*)`,
    part: `what (?:to|${YOU} (?:can|may|should|could)|(?:can|may|should|could) you) expect(?! of)|(?:what|why)(?:'s| is| do| can| will| should)? ?(?:we|us|in it|on offer)(?: (?:can |will |do )?(?:offer|give|provide|promise|bring to you|have for you|pay|do for you))|what(?:'s| is) in it(?: for (?:you|me))?|in it for you|we(?: can|'ll| will)? (?:offer|provide|give)(?! you(?:'ll| will) need)|our (?:offer|promise)|what ${YOU} (?:will |can |'ll )?(?:get(?! (?:your|stuck|involved|up to|to|into)\\b)|receive|earn|gain|enjoy|expect from us|take home)|(?:can|to|could|may) (?:expect|wait|get) from us|you(?:'ll| will) get$|expect from us|on offer|has to offer|offers you|what (?:they|the company|\\p{L}+) offers?|look forward to|why (?:should you )?(?:apply|join|\\p{L}+)\\?|your life (?:at|@)|in return|in exchange|our (?:side|end|half) of the (?:bargain|deal)|for your (?:trouble|efforts?)|where you(?:'d|'ll| would| will) (?:work|sit|live|be based)|why (?:you(?:'ll| will| should)?|join|work|us|choose|\\w+ is)|reasons to|how we (?:look after|support|reward|treat|pay|thank)|(?:benefits?|perks|compensation|salary|remuneration)\\b(?! (?:manager|analyst|administrator|administration|specialist|experience|knowledge|realisation|realization))|working (?:conditions|with us|at|here|for us)|life (?:at|with|here)|joining us|perks|wellness|we take care of you|things? you'll love|you(?:'ll| will)? (?:also )?(?:have|get) (?:the |a )?(?:opportunity|chance|access)|what makes (?:us|this (?:role|job))|practical (?:stuff|details|information)|nuts and bolts|physical (?:and|demands|requirements|environment)|work(?:ing)? environment`,
  },
  {
    zone: 'apply',
    whole:
      '(?:the |our )?(?:hiring |interview |application |recruitment |selection )?(?:process|timeline)|interviews?|(?:your )?(?:applications?|apply|contact|contacts|next steps?|interested|required documents|documents(?: required)?|how you will be evaluated|join us|keywords|job keywords|key words|applying|say hello|what next|what now|closing(?: soon)?|ready\\??|still (?:reading|here|interested)\\??|write to us|send us|how we hire|references|note|notes|please note|agency notice|questions)',
    part: `how to (?:apply|join|proceed)|to apply|apply (?:now|for|here|today|to)|application (?:process|deadline|instructions|procedure|details)|(?:hiring|interview(?:ing)?|recruitment|selection|recruiting) (?:process|stages?|steps?|journey|procedure)|what happens (?:next|after)|get in touch|contact (?:us|person|details|information)|ready to (?:apply|join|start)|sound(?:s)? (?:like you|good|interesting|like a fit|like your)|want to (?:apply|join)|questions\\?|interested (?:in|\\?)|deadline|are you (?:interested|ready|in)\\b|a word about|how (?:you will|we(?:'ll| will)?) (?:be evaluated|evaluate|assess|hire|recruit)|(?:required|requested) documents`,
  },
  // Mixed: both kinds of word.
  {
    zone: 'mixed',
    whole:
      '(?:required |key |necessary |core )*(?:skills?|require?ments?|qualifications?|experience) (?:and|&) (?:key )?(?:responsibilities|duties)',
    part: '(?:skills?|require?ments?|qualifications?|experience).{1,25}(?:responsibilit\\w+|duties|tasks)|(?:responsibilit\\w+|duties|tasks).{1,25}(?:skills?|require?ments?|qualifications?|experience)',
  },
  // Preferred.
  {
    zone: 'preferred',
    weak: true,
    whole: `(?:desired|desirable) ${KIND}${THING}(?:${AND}(?:desired )?${KIND}${THING})*|${KIND}${THING} desired|the ideal|ideally(?: you)?(?:,? you(?:'ll| will)? (?:have|are|be))?`,
  },
  {
    zone: 'preferred',
    whole: `${WISH}(?: (?:and|or|but not required) ${WISH})? ${KIND}${THING}(?:${AND}(?:${WISH} )?${KIND}${THING})*|${KIND}${THING}(?:${AND}${KIND}${THING})* ${WISH}`,
  },
  {
    zone: 'preferred',
    part: `what (?:would|will|might|could) (?:(?:put|set|get|move|push|lift) you\\b|make (?:us|our|your application)\\b|tip |catch |impress |delight |win us|give you)|(?:nice|good|great|lovely|useful|handy|cool|helpful|love|like|happy)[- ]to[- ](?:ha(?:ve|ves)|see)(?! you)|nice[- ]to[- ]know|bonus (?:points?|if|for|skills?|qualifications?|round|experience|criteria)|(?:a |as a |big |huge |added )bonus\\b|\\bpreferr?ed\\b|preferabl[ey]|preferences?\\b|\\bdesir(?:able|ables|ed)\\b|\\bappreciated\\b|\\b(?:highly )?valued(?= (?:\\w+ )?(?:skills?|experience|qualifications?))|\\boptional(?:ly)?\\b|advantage(?:ous|s)?\\b|beneficial|\\bhelpful|\\bplus(?:es)?\\b(?!\\+)|extra (?:credit|points?)|brownie points?|(?:worth|lovely|nice|little|some|useful|optional|handy|great|good|welcome|happy|pleasant) (?:a little |a bit )?extras?|would be (?:a |an )?(?:very |really )?(?:nice|great|good|lovely|ideal|bonus|plus|helpful|useful|amazing|awesome|fantastic|wonderful|perfect|advantage|asset|cherry)|(?:it )?(?:would|'d|will|might) (?:also )?help\\b(?! (?:you|us))|(?:it |what )?(?:also )?helps?(?: (?:if|to|too))?$|helps? (?:if|to have)|even better|we(?:'d| would) (?:also )?(?:love|like|appreciate|be happy|welcome)(?! to hear)(?! you to)|(?:set|sets|setting|puts?) (?:you|yourself|candidates|a candidate|someone) (?:apart|ahead)|stand out|tips? the (?:balance|scales?)|(?:give|gives) you an? (?:edge|advantage|head start)|icing on|cherry on|catch(?:es)? our (?:eye|attention)|makes? us (?:smile|happy|jump)|would (?:impress|delight|excite) us|you (?:might|may|could) (?:also |even )?(?:have|know|bring)$|(?:add|added|additional) (?:value|assets?)|ideally also|ideally\\b|if you also|also (?:nice|good|great|welcome|valued|useful)|secret(?:ly)? (?:hope|weapon)|good extras|(?:considered )?an? asset|\\bassets\\b|not (?:a )?must|wish ?list|(?:wouldn't|would not|won't|doesn't|can't) hurt|(?:nice|great|good|lovely|happy|perfect) if|(?:we(?:'d| would|'ll| will)) be (?:chuffed|delighted|glad|pleased|impressed|happy|thrilled|grateful|over the moon)|(?:a |you a )?stronger (?:candidate|application)|strengthens? (?:your|an|the)|top of the pile|earns? (?:you )?(?:points|bonus)|would be (?:handy|welcome|appreciated)|glad of|worth (?:a mention|mentioning|telling us)|in your favou?r|in an ideal world|will not mind if you|won't mind if you|added value|wishlist|dream (?:candidate|come)|super(?:b)? if|we get excited|happy surprise|sweeteners?|welcome (?:too|also|additions?)`,
    whole:
      '(?:an? |some )?(?:few |couple of |more )?(?:nice|good)[- ]to[- ]haves|bonus|plus|pluses|extras?|assets?|desired|preferred|desirables?|optional|ideal(?:ly)?|advantageous|advantages?|additional skills|secondary skills|welcome|also welcome|what would help|what helps|for (?:a )?bonus|nice|shoulds?(?: have)?|coulds?(?: have)?|gravy|gold (?:dust|stars?)(?: for)?|nice touch(?:es)?|a head start|head starts?|beyond the basics|over and above|favourable|favorable|pleasant surprises|better still|better yet|tie-?breakers?|good signs|might also have|points for|some bonuses|added bonuses|(?:handy|useful|helpful|nice|good|welcome),? (?:but )?not .*|surplus|added extras|going further|special sauce',
  },
  // Container headings say nothing of their content.
  {
    zone: 'none',
    whole:
      'job role|(?:full |the |about the |about this )?(?:job|position|role|vacancy)? ?(?:description|details|overview|summary|post|posting|advert|information|info|specification)(?: (?:and|&) (?!.*(?:requirement|qualification|skill)).*)?|about (?:the )?(?:job|role|position|opportunity|post|vacancy|seat)|about this (?:job|role|position|opportunity)|overview|summary|description|introduction|intro|hello|hi|welcome|general description|general|additional information|other information|other|further information|more information|info|at a glance|in short|in a nutshell|the (?:role|job|position|opportunity|post|seat|vacancy|brief)(?: in .{1,30})?|the opportunity|position|role|job|job title|title|objective|purpose',
  },
  {
    zone: 'stack',
    part: `(?:tech(?:nology|nical)? ?stack|technologies|tools|stack) (?:that )?(?:you|we)(?:'ll| will| would)? .*|technologies used`,
  },
  // Duties.
  {
    zone: 'duties',
    whole:
      "(?:what |where )?you(?:'ll| will) (?:be )?(?:get(?:ting)?|roll(?:ing)? up) (?:your |stuck |involved |up to|to ).*|on your (?:plate|desk|bench|list)|(?:some )?examples? of (?:the |your )?(?:work|duties|tasks)(?: performed)?|(?:typical|illustrative|representative) (?:examples|duties|work)|your (?:patch|turf)|in practice|the day(?: job)?|days here.*|(?:what|how) (?:it|the (?:post|work|day|time)) (?:involves|entails|looks like|goes)|where (?:the|your) time goes|purpose of the (?:post|role|job)|(?:your |the |our )?(?:tasks?|mission|day|impact|accountabilit(?:y|ies)|work|challenge|contribution|focus|objectives?|deliverables|scope|projects?|purpose|week|remit|function|activities|outcomes)|respons[ia]bilit(?:y|ies).*|duties.*",
    part: `respons[ia]bilit(?:y|ies)|\\bduties\\b|accountabilit(?:y|ies)|\\btasks\\b|(?:what|how|where|things?) (?:will |would |are |do |can )?${YOU} (?:will |would |be |going to |gonna |get to |'ll )*(?:do|doing|own|work|working|build|building|be|achieve|tackle|deliver|lead|drive|create|make|contribute|spend|help|responsible|gonna|accomplish|manage|handle|join|learn|run|impact|shape|in charge)\\b|what (?:will|would|are|do) you (?:be |going to |gonna )?(?:do|doing|work|own)|you(?:'ll| will|'d| would)(?: be)? (?:do|doing|own|work|working|build|responsible|joining|part|lead|help|be|get to)(?! (?:need|have|bring|a great|successful|great|an? ))|(?:typical|average|ordinary|normal|day|days|week|month) (?:day|week|in the life|to[- ]day|as an?)|day[- ]to[- ]day|essential (?:job )?functions|(?:job|role|position|main|key|primary|principal|core) (?:functions?|purpose|objectives?|deliverables|activities|accountabilities|duties|tasks)|your (?:role|mission|tasks|job|day|impact|next|side of|new role|challenge|contribution|work|first|responsib\\w+)|your first|first (?:\\d+|ninety|thirty|sixty|hundred|six|three) (?:days|weeks|months)|what (?:success|great|good) looks like|success (?:looks like|metrics|in this)|in (?:this|your) (?:role|position|job)(?!.*\\b(?:need|have|bring|must|thrive|succeed)\\b)|(?:you will|you'll|you would)(?: be)?$|your tasks? (?:will|is|are)|will be doing|focus areas|^(?:the |this )?(?:role|job|position|work)(?: itself| involves| entails| will involve| in brief| purpose| scope)?$|what (?:the|this) (?:role|job|position) (?:involves|entails|is)|about the work|in our team you|where you come in|what fills your (?:days?|weeks?)|(?:what|things that) needs? (?:doing|to be done)|what we want done|look(?:ing)? after$|spend your (?:time|days?|weeks?)|the (?:post|role|job|work|position) (?:involves|entails|in practice)|how you(?:'ll| will) (?:make|contribute|help|spend)|^the work\\b|you(?:'ll| will) be (?:doing|working|responsible)|the job in`,
  },
  // Stack.
  {
    zone: 'stack',
    whole:
      "(?:our |the |current |modern |main |project |team |core )*(?:tech(?:nology|nical|nologies)?|stack|tech(?:nology|nical)? ?stack|toolset|tooling|tools?|technologies|platforms?|tools (?:and|&) technologies|technologies (?:and|&) tools|tech environment|technical environment|environment|stack and tools)(?:,? for orientation| (?:we use|used|you will use|you'll use|is|are|at \\w+|overview|in use))*",
    part: 'tech(?:nology|nical|nologies)? ?stack|(?:our|the|current|core|modern|data|project) (?:\\w+ ){0,2}stack|technolog(?:y|ies) (?:we|you|used|in use|that we)|tools (?:we|you|used)|what we (?:use|work with|build with|run on)|we (?:use|work with)\\b|in the project we use|technical environment|the setup|how we build',
  },
  // Company; before "who/what we" of the requirements, after "what we look for".
  {
    zone: 'required',
    part: `(?:what|who|whom)(?:'s)? (?:exactly )?(?:are |do |is |does )?(?:we|we're|we are|they|the team|our client)(?:'re)? (?:are |do )?(?:also |really |actually )?(?:look|looking|need|ask|asking|want|expect|require|seek|seeking|hope|value|hoping|after|search|care about)|(?:is|are) (?:we )?looking for|looking for|what .{0,60}\\bbrings?\\b.*|what makes an? (?:great|good|strong|successful|perfect|ideal) .*|(?:who|you(?:'ll| will| are likely to|'re likely to)?) (?:will )?(?:thrives?|succeeds?|excels?)\\b.*|(?:match|fit|well) if|(?:we are|we're) after|who you'd be|(?:if )?you have any of these|(?:our|the|your|an) ideal \\p{L}+|we (?:need|ask|expect|require|want|seek)\\b|(?:what|who) we (?:need|want|require)|our (?:requirements|expectations)|we are looking`,
  },
  {
    zone: 'company',
    whole:
      'us|we|(?:the |our )(?:shop|clinic|practice|farm|museum|charity|council|trust|agency|factory|plant|bakery|kitchen|restaurant|hotel|ship|yard|library|college|university|lab|laboratory|ward|surgery)|where we are|(?:the |our |your )?(?:company|firm|organi[sz]ation|employer|client|team|teams|business|department|story|history|values|culture|mission|vision|purpose|school|hospital|studio|agency|people|industry|customers?|brand|product|products|office)(?: (?:description|overview|profile|info|information|background|bio|culture|values|size|type|summary|and culture|and values))*|about|background info.*|who we are|who are we\\??|what we do|overview of .*|meet .*|we are .{0,30}|introduction to .*',
    part: `^(?:a (?:little|bit) (?:more )?)?about (?!(?:you|yourself|the (?:role|job|position|opportunity|candidate|work|person|ideal|seat|post|applicant)|this)\\b)\\p{L}+|who (?:we are|are we|is \\w+)\\b|what (?:we do|do we do)(?! (?:want|need|ask|expect|require|value|look|care|like|love|mind))|our (?:company|story|mission|values|culture|history|vision|client|business|team|purpose|people|customers?|product)|(?:company|team|client|firm|employer|business|organi[sz]ation(?:al)?|department) (?:description|overview|profile|background|summary|introduction|information|context)|meet the team|who you(?:'ll| will| would|'d)? (?:be )?(?:work|report|join|meet|team)|your (?:team|colleagues|manager)\\b|why (?:we exist|\\w+ exists)|the (?:team|company|client|product|business)\\b`,
  },
  // Required.
  {
    zone: 'required',
    whole: `${KIND}${THING}(?:(?: ?(?:,|/|&|and|or|\\+) ?| )(?:${KIND}${THING}|needed|required|requested|desired|for (?:the|this) (?:role|job|position)|you will need|you'll need|of the candidate|necessary|wanted|expected|include))*|required|essential|essentials|minimum|mandatory|must|must[- ]haves?(?: skills?)?|musts|the basics|basics|prerequisites|needs|what's needed|needed|person specification|conditions of employment|basic hiring criteria|you|yourself|you (?:have|are|bring|will have|must have|should have|need|must|can|know|come with)|about you(?:rself)?|who you are|who are you|profile|candidate|the (?:candidate|person|applicant)|the skinny|(?:non[- ]negotiables?|deal-?breakers?)|(?:what )?you can't do (?:this job |it )?without|need[- ]to[- ]haves?|table stakes|the (?:bar|baseline|basics|ask|fundamentals)|our ask|fundamentals|tick(?:s|ing)? (?:these|all of these|the) boxes|your kit|(?:come|bring)(?: to us)? with(?: you)?|bring with you|in your (?:toolbox|bag|kit|backpack|rucksack|suitcase)|expected|you already|what we (?:cannot|can't|can not|won't) teach(?: you)?|what (?:counts|matters)(?: to us| most| here)?|selection criteria|qualifying (?:criteria|experience)|speciali[sz]ed experience|about the person|who you'd be|to (?:qualify|be eligible)|what (?:the (?:job|role|work)|this|it) (?:takes|needs|asks|demands)`,
    part: `require?ments?\\b|qualifications?\\b|\\brequired\\b|must[- ]haves?|\\bmust\\b|\\bessential(?:s)?\\b|\\bminimum\\b|\\bmandatory\\b|pre-?requisites?|what(?:'s| is)? (?:do |will |would |does |should )?(?:${YOU}|it takes|the (?:candidate|person|successful|ideal)|makes?)(?:.{0,30})(?:need|needs|bring|brings|have|has|know|to succeed|successful|takes|require|offer|possess|ideal|good fit|great fit|be great|do well|fit|got)|what it takes|what you(?:'ll| will)? (?:need|bring|have|know|offer)|who (?:you are|are you)|you(?:'ll| will|'d| would| should| must| may| might| could)? (?:also )?(?:have|need|bring|must|possess|be a (?:great|good)|thrive|excel|love|fit|succeed|are|know)\\b|about you|(?:your|the|our|an?) (?:\\w+ )?(?:profile|background|skills?|experience|expertise|strengths|toolkit|superpowers?|qualities|fit)\\b|(?:ideal|successful|right|perfect|strong|best|suitable|our|great) (?:\\w+ ){0,2}(?:candidate|applicant|person|match|fit|profile|hire|colleague|teammate)|person spec|candidate (?:profile|require?ments?|spec|must)|applicants? (?:must|should)|is this you|could (?:this|it) be you|(?:is|role|job|this) (?:is )?(?:for|right for) you|is it you|you might be|might be (?:you|a fit|right)|to (?:be considered|succeed|thrive|do well|excel|be successful)|what's needed|\\bneeded\\b|we (?:need|expect|require|ask|seek|want|hope)\\b|join us if|(?:who )?(?:should|can) apply(?: if)?|apply if|who fits|do well if|(?:we are|we're) after|we insist on|can't do without|(?:technical|hard|key|core|professional|primary|specialist|must|computer|language|functional|it) (?:skills?|knowledge|expertise|competenc\\w+|experience|abilities)|knowledge,? skills|skills (?:and|&|/)|experience (?:and|&|/|in|with|required)|education (?:and|&|/)|\\blicensure|eligibility|you(?:'re| are) (?:a|an|the|someone|our)|it's you|why (?:do )?we need you|(?<!customer |user |client |candidate |employee |digital |developer |guest |patient |your )experience(?! with (?:us|our))|(?:skills?|knowledge|expertise|competenc(?:y|ies|es)|abilities|attributes)\\b|why you(?:'re| are)|we(?:'d| would) love to hear from you`,
  },
  // "Your section", "your ward": the work, whatever it is called.
  { zone: 'duties', whole: 'your \\p{L}+' },
];
