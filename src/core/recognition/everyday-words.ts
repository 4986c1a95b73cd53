/**
 * The most frequent words of job postings that are mostly written small, counted over 1,674
 * postings, without those that name a skill. A product called like one of them ("Delighted",
 * "ProFicient") is told from it by evidence only, so its name is risky whether the catalogue says
 * so or not. Used when the lexicon is compiled, and for names that nobody knows.
 */
const WORDS = `abilities ability able about above abroad aby academic accelerate accelerating accept
   acceptable acceptance accepted access accessibility accessible accommodate accommodation
   accommodations accomplish accomplished accordance according account accountability accountable
   accounting accounts accuracy accurate accurately achieve achieved achievements achieving
   acquire acquisition acquisitions across act acting action actionable actions activation active
   actively activities activity actual actually acumen adapt add added addition additional address
   addressing adherence adjustments admin administering administration administrative adoption ads
   advance advanced advancement advantage advantageous advertiser advertisers advertising advice
   advise advising advisor advisors advisory advocate advocates affect affiliations afraid after
   against age agencies agency agenda agentic agents aggressive ago agreed agreement agreements
   ahead aid aim aiming ale alert alerting alerts algorithms align aligned aligning alignment all
   allocation allow allowance allowing allows along alongside already als also alternative
   alternatives always amazing ambiguity ambiguous ambition ambitions ambitious among analyse
   analyses analysing analysis analysts analytic analytical analytics analyze analyzing ancestry
   and annual annually annum anomalies another ans answer answering any anything anywhere app
   appear appears applicable applicant applicants application applications applied applies apply
   applying appointment appreciate approach approaches appropriate appropriately approval
   approvals approved approximately apps aptitude architecting architects architectural
   architecture architectures are area areas arise around arrangement arrangements array art
   articles articulate articulating artifacts artificial ask aspect aspects assault assess
   assessed assessing assessment assessments asset assets assigned assignment assignments assist
   assisting associated assume assumptions assurance atmosphere attention attitude attractive
   attribute attributes attribution audience audiences audio audit auditing auditors audits auf
   authenticity authority authorized authorship automate automated automating automation
   autonomous autonomously autonomy availability available avec average aversion aviation avoid
   aware awareness away back backbone backed backend background backgrounds backlog backup balance
   balanced balancing bank banking banks bar base based bases basic basis beautiful because become
   becoming been before beginning behalf behavior behavioral behaviour behind being belief beliefs
   believe below benchmarking beneficial benefit benefits best better between beyond bias bid big
   bigger biggest bike billing billion billions birthday blog board boards bold bonus bonuses book
   books boost both bottlenecks bottom boundaries boutique box brand brands breadth break bridge
   bridges bridging briefings brilliant bring bringing brings broad broader broadly bude budget
   budgeting budgets bug bugs build building builds built bullet bullets bus business businesses
   but button buy buying calculations call calls campaign campaigns campus can candidate
   candidates cannot capabilities capability capable capacity capture car card care career careers
   careful carry case cases cash casual catch cause causes celebrate centered centers central
   centralized centre centres certain certification certifications certified chain challenge
   challenges challenging champion chance chances change changes changing channel channels
   characteristic characteristics charge chat check checks child children choice choices choose
   churn cities citizenship clarify clarity class classes classification clean clear clearance
   clearly click clicking client clientele clients clinical close closely closing cloud clustering
   coach coaching code coding coffee cohesive collaborate collaborating collaboration
   collaborative collaboratively collaborator collaborators collateral colleagues collect
   collecting collection collective color combination combine combined combines combining come
   comes comfort comfortable comfortably command commerce commercial commercially commitment
   commitments committed commodities common communicate communicating communication communications
   communicator communities community companies company comparable compelling compensation
   competence competencies competency competing competition competitive complete completed
   completeness completing completion complex complexity compliance comply component components
   comprehensive compute computing concept conception concepts conceptual concerning concise
   conclusions concrete concurrent condition conditions conduct conducted conducting conference
   conferences confidence confident confidential confidentiality confidently configuration
   configurations configure configuring confirm conflict conjunction connect connected connecting
   connection connections consensus consent consequences consider consideration considerations
   considered consistency consistent consistently consisting consists constant constantly
   constraints construction constructive consult consultancy consultants consultation consultative
   consulting consume consumer consumers consumption contact contacts content context continually
   continue continued continuing continuity continuous continuously contract contracting
   contractor contractors contracts contractual contribute contributing contribution contributions
   contributor control controls conventions conversations conversion convert cool cooperation
   coordinate coordinates coordinating coordination copy core corporate corporations correct
   corrective cost costs could counsel counseling countries country coupled course courses cover
   coverage covered covering craft crafting create created creates creating creation creative
   creatively creativity credibility credit crisis criteria critical cross crucial cultivate
   cultural culture cultures curated curiosity curious current currently custom customer customers
   customize customized customizing cutting cyber cycle cycles daily dans dashboard
   dashboards dat data database databases datasets date day days deadline deadlines deal
   dealing deals debt debug decade decision decisions dedicated dedication deep deeper
   deeply defects define defined defines defining definition definitions degree deliver
   deliverables delivered delivering delivers delivery demand demanding demands demonstrable
   demonstrate demonstrated demonstrating demonstrations demos den dental department departments
   depend dependencies depending deploy deployed deploying deployment deployments depth der des
   describe described description deserve design designed designers designing designs desirable
   desire desired desktop detail detailed details detection determine determined determining
   develop developed developers developing development developments develops device devices
   diagrams die difference differences different difficult dig digital diligence dimension
   dimensional dimensions diploma direct directed direction directly disabilities disability
   disaster discipline disciplined disciplines discount discounts discover discovery discrepancies
   discriminate discrimination discuss discussed discussion discussions disparate display displays
   distinct distribute distributed distribution dive diverse diversity division document
   documentation documented documenting documents does doesn doing dokumentace domain domains
   domestic don done door dovednosti down downstream draw drawings drinks drive driven driver
   drivers drives driving drug due durable during duties duty dynamic dynamics each eager early
   earn earned easier easily easy economics economy ecosystem ecosystems edge editing editorial
   educate educated education educational een effective effectively effectiveness efficiencies
   efficiency efficient efficiently effort efforts eine either electric electricity electronic
   electronics elements elevate eligibility eligible else email emails embedded embrace emerging
   empathetic emphasis employee employees employer employers employment employs empower empowered
   empowering empowers enable enabled enablement enables enabling encourage encouraged encourages
   end energetic energy enforce enforcement engage engaged engagement engagements engaging engine
   engineering engineers engines enhance enhanced enhancement enhancements enhancing enjoy enjoys
   enough enrolled ensure ensures ensuring enterprise enterprises entertainment enthusiasm
   enthusiastic entire entities entrepreneurial entry environment environments equipment equity
   equivalent error errors escalate escalation escalations especially essential establish
   established establishing estate estimates etc ethic ethical ethnic ethnicity evaluate
   evaluating evaluation even event events every everyday everyone everything everywhere evidence
   evolution evolve evolving exact example examples exceed exceeding excellence excellent
   exceptional exchange excited exciting execute executing execution executive executives exercise
   exist existing expand expanding expansion expect expectation expectations expected experience
   experienced experiences experiment experimental experimentation experiments expert expertise
   experts explain explaining explicit explicitly exploration explore exploring exposure
   expression extend extended extending extends extensive external externally extra extract
   extraction extraordinary extremely eye face facilitate facilitating facilitation facilities
   facing fact factors failure failures fair familiar familiarity family fantastic far fashion
   fast faster fastest fear feasibility feature features federal feed feedback feel feels fellow
   few field fields file files fill filled final financial find finding findings finish fintech
   firm firms firmware firmy first fit fitness five fix fixed fixes flat fleet flexibility
   flexible floor flow flows fluency fluent fluently focus focused focuses focusing follow
   followed following food for force forecast forecasting forecasts forefront foreground foremost
   form formal format formats forms formulate forward foster fostering found foundation
   foundational foundations founded founding four frame framework frameworks framing free freedom
   fresh friendly from front frontend fruits fuel fulfill full fullest fully fun function
   functional functionality functions fund fundamental fundamentals funding funnel further future
   gain gaining game games gaming gap gaps gate gather gathered gathering gender general
   generalist generate generated generating generation generic generous genetic genuine genuinely
   geographically geographies get gets getting give given gives giving global globally globe goal
   goals goes going good goods governance governed government governments graduate graduating
   graphic grasp great greater greatest greenfield gross ground grounded group groups grow growing
   grown grows growth guarantee guidance guide guidelines guides guiding gym had half hand handle
   handling hands happen happy hard hardware has have having headcount headquartered headquarters
   health healthcare healthy hear heard hearing heart heavily heavy held help helpful helping
   helps here hesitate hierarchies hierarchy high higher highest highlight highly hire hired hires
   hiring history hoc hold holiday holidays holistic home hosted hosting hour hours how  
   huge human humans hundreds hybrid idea ideal ideally ideas identification identify identifying
   identity idiomatically immediate immediately impact impactful impacting impacts impeccable
   implement implementation implementations implemented implementing implements implications
   implied implies importance important improve improved improvement improvements improving
   inception incident incidents include included includes including inclusion inclusive income
   inconsistencies incorporate increase increasing increasingly incredible incremental independent
   independently indicators individual individually individuals industrial industries industry
   influence influencers influencing influential inform informal information informed
   infrastructure infrastructures ingestion initial initiative initiatives innovate innovation
   innovations innovative input inputs inquiries inside insight insightful insights inspection
   inspire inspiring install installation installed instead institution institutional institutions
   instruments insurance integral integrate integrated integrating integration integrations
   integrity intellectual intelligent intent interact interacting interaction interactions
   interactive interest interested interesting interests interface interfaces interfacing
   intermediate internal internally international internationally internship interpersonal
   interpret intersection interview interviewing interviews into introducing intuitive inventory
   invest investigate investigation investigations investing investment investments investors
   invite involve involved involvement involves involving isn issue issues items iterate iteration
   iterative iteratively its jako jejich job jobs join joining joins joint journey journeys jsme
   jsou judgment junior just kde keen keep keeping kernel key keywords kind know knowing knowledge
   known lab landscape language languages large larger largest last lasting latency
   later latest launch launched launches law laws layer layers lead leader leaders leadership
   leading leads lean learn learner learners learning leasing least leave led legacy legal legally
   legislation les less lessons let lets letter level levels leverage leveraging liaison libraries
   license licensing life lifecycle lifestyle like likely limited line lineage lines link linked
   list listed listening literacy little live lives living load loads local located location
   locations log logic logical logistics logs long longer look looking looks loop lot lots love
   low loyalty lunch lunches machine macros made main maintain maintainability maintainable
   maintained maintaining maintenance major make makers makes making manage managed management
   managers manages managing mandate mandatory manipulation manner manual manufacturing many map
   mapping margin marital market marketing marketplace markets marts mass massive match matches
   matching material materials maternity matrix matrixed matter matters mature maturity maximize
   maximizing maximum may meal mean meaning meaningful means measurable measure measurement
   measures measuring mechanical mechanisms media medical medium meet meeting meetings meets
   member members membership memory mental mention mentioned mentor mentoring mentorship message
   messages messaging met metadata methodologies methodology methods meticulous metric metrics
    mid might migrating migration migrations milestones military million
   millions mind minded minds mindset minimal minimum mining minutes mirror mission missions mit
   mitigate mitigation mix mobile mobility mode model modeling modelling models moderate modern
   modular module modules moment moments money monitor monitoring month monthly months more most
   mostly motion motivate motivated motivating motivation move movement moves moving much multi
   multidisciplinary multiple must name named names naming narrative narratives nation national
   nationalities nationwide native natural nature navigate navigating near nearly nebo necessary
   need needed needing needs negotiate negotiating negotiation nejen network networking networks
   never new newest newly news next nice not note novel now number numbers numerous nurture
   objections objective objectives oblasti obligations obtain obtaining occasional
   oder off offer offered offering offerings offers office offices offline offshore often
   onboarding once one ones ongoing online only onsite open opening operate operates operating
   operation operational operations operators opportunities opportunity ops optimal optimisation
   optimise optimising optimization optimize optimized optimizing option optional options oral
   orchestration order ordering orders organisation organisational organisations organised
   organization organizational organizations organize organized orientation oriented origin other
   others otherwise our ourselves out outcome outcomes output outputs outside outsourced
   outsourcing outstanding over overall overcome oversee overseeing oversight own owned owner
   owners ownership owning owns pace paced package packages page paid pain pair papers parallel
   parental parking part participate participating participation particular particularly parties
   partner partnered partnering partners partnership partnerships parts party pass passion
   passionate past path paths patient patients patterns pay paying payment payments payroll peer
   peers pension people per percent perfect perform performance performant performed performing
   period periodic periods perks permanent person personal personality personalized personnel
   persons perspective perspectives pharmaceutical pharmacy phase phases phone physical physics
   pick picture pipeline pipelines pitch pitches pivotal place placed placement places plan
   planned planning plans platform platforms play player players plays please plenty plus pod
   point points policies policy political portfolio position positioning positions positive
   possess possibilities possibility possible post posted posting postings posts potential
   potentially pour powered powerful powering powers pracovat practical practice practices
   pragmatic precise precision predictive prefer preferably preferred pregnancy premier premium
   preparation prepare prepared preparing presence present presentation presentations presenting
   press pressure prevent previous price pricing pride primarily primary prime principles prior
   priorities prioritise prioritization prioritize prioritizing priority privacy private privately
   pro proactive proactively problem problems procedure procedures process processed processes
   processing procurement produce producing product production productive productivity products
   professional professionalism professionally professionals proficiency proficient profile profit
   profitability program programmatic programme programmes programming programs progress
   progression progressive project projects projektech prominent promise promote promoting
   promotion promotions prompt proper properly properties property proposals propose proposition
   proprietary prospect prospects protect protected protection protocol protocols prototype
   prototypes prototyping proud proven provide provided provider providers provides providing
   public publication publications publishers publishing purchase pure purpose purposes pursue
   pursuing push pushing put putting qualification qualified qualify qualitative quality
   quantitative quarterly que queries query querying question questions quick quickly quo race
   raise raised raising ramp range ranging rapid rapidly rate rates rather raw reach reaching read
   readiness reading ready real reality realize really reason reasonable receive received
   receiving recent recently recognise recognised recognition recognize recognized recognizing
   recommend recommendations reconciliation record records recovery recruit recruiter recruiters
   recruiting recruitment recurring reduce reduced reduction refer reference
   references referral refine refining reflect reflects refresh regard regarding regardless
   regards regional regions regression regular regularly regulated regulations regulatory
   reimbursement relate related relates relating relation relational relations relationship
   relationships release releases relevant reliability reliable reliably relies religion religious
   relocation rely remediation remote remotely remove repeatable replace report reported reporting
   reports represent representatives representing reputation reputational request requested
   requests require required requirement requirements requires requiring requisition research
   researchers reserved resilience resilient resolution resolve resolving resource resourceful
   resources resp respect respected respond responding response responses responsibility
   responsible responsive rest restaurants result resulting results resume resumes retail
   retailers retain retention retirement retrieval return reusable revenue revenues review
   reviewing reviews reward rewarding rewards rich right rights rigor rigorous rigour risk risks
   road roadmap roadmaps robust role roles roll rollout room root route routine routing rules run
   running runs safe safely safety salaries salary sales same sample satisfaction satisfy save
   savings say scalability scalable scale scaled scales scaling scenarios schedule schedules
   scheduling schema schemas scheme schemes school schopnosti sciences scientific scientists scope
   scoping scratch screen screening script scripting scripts seamless seamlessly search searches
   searching second secondary section sector sectors secure security see seek seekers seeking
   seeks seen segments select selected selecting selection self sell selling semantic send senior
   sense sensitive separate serve server servers serves service services serving sessions set sets
   setting setup several sex sexual shape shapes shaping share shared shareholders sharing sharpen
   shell shifting shifts ship shipping shopping short should show showing shows sick side signal
   signals significant similar simple simplicity simplify simply simulation simultaneously since
   single sit site sites sits situation situations six size sizes skill skilled skills sleeves
   slide slovy small smaller smart smarter smooth snacks social society software solely solid
   solution solutions solve solver solving some someone something sometimes soon sophisticated
   sound sounds source sources sourcing space spaces span spanning speak speaking special
   specialists specialized specializes specializing specific specifically specification
   specifications specified spectrum speed spend spending spirit spoken sponsor sponsorship sports
   spot spread spreadsheet squad squads stability stable stack stacks staff staffing stage stages
   staging stakeholder stakeholders stalking stand standard standardised standardization standards
   star start started starting starts startup startups state stated statement statements
   statistical statistics status statutory stay staying step steps still stipend stock stop
   storage store stored stores stories story storytelling strategic strategically strategies
   strategy stream streaming streamline streams strength strengthen strengthening strengths strive
   strong stronger strongly structure structured structures structuring student students studies
   study style subject submit submitted subscription subscriptions subsidiaries subsidised
   substantial succeed success successful successfully such suggest suggesting suggestions
   suggests suit suitability suitable suite suites summer superior supervision supplier suppliers
   supply support supported supporting supportive supports sur sure surface survey surveys
   sustainability sustainable switch synthesize system systematic systems table tables tackle
   tackling tactical tactics tailor tailored tak take taken takes taking talent talented talents
   talk tangible target targeted targets tarif task tasks tax teach teaching team teammates teams
   teamwork tebe tech technical technically technique techniques technische technological
   technologie technologies technology telecom telecommunications telemetry telephone tell
   templates ten tenacious term terms territory test testable tested testing tests text than that
   the their them themselves then theory there therefore these they thing things think thinker
   thinking third this thorough those thought thousands threat threats three thrive thrives
   thriving through throughout throughput ticket tickets tie tight time timeline timelines timely
   times timing tips today together tomorrow too tool tooling tools top topics total touch toward
   towards track tracking trade tradeoffs trading traditional train training trainings trajectory
   transaction transactional transactions transfer transferability transform transformation
   transformational transformations transformed transforming transition translate translates
   translating translation transparency transparent transport transportation travel treat
   treatment trends trial true truly trust trusted trusting
   trustworthy truth try tuning turn turning two type types typical ultimately unable unavailable
   uncover und under underlying understand understanding understands understood une unified unique
   uniqueness unit units universities university unless unlimited unlock unsere unstructured until
   update updated updates upgrade upgrades upload upon upstream urgency usability usable usage use
   used useful user users uses using utilization utilize utilizing vacancy vacation valid validate
   validation validity valuable value valued values van varied variety various vary varying
   vehicle velocity vendor vendors verbal verbally verbatim verification verify version versions
   vertical verticals very veteran via vibrant victim video view viewed views violence virtual
    visa visibility visible vision visit visits visual visualisation visualization
   visualizations voice volume volumes volunteer volunteering volunteerism von vouchers wait
   waiting walk want wants warehouse warehouses warehousing was waterfall way ways wealthy web
   website websites week weekly weeks welcome welcoming well wellbeing wellness were what when
   where wherever whether which while whilst white who whole why wide wider width will willing
   willingness win wind window winning wins wir with within without won work worked worker
   workflow workflows workforce working workload workloads workplace works workshops workspace
   world worldwide worth would write writing written www year yearly years yet you your yourself
   znalost znalosti`;

let index: Set<string> | null = null;

/** Whether a word, in small letters, is one of them. */
export function isEverydayWord(word: string): boolean {
  index ??= new Set(WORDS.split(/\s+/));
  return index.has(word);
}
