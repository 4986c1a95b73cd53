import type { CredentialEntry } from '../domain/catalog.ts';

/** What an issuer wants to see before it awards a credential, as data. */
export interface Prerequisite {
  /** Groups of credentials; one of each group must be held. */
  first?: readonly (readonly string[])[];
  /** Training in the field that is more than a course: a programme, a degree, a profession. */
  training?: true;
}

const AZURE_SECURITY = [
  'microsoft-certified-security-operations-analyst-associate-sc-200',
  'microsoft-certified-identity-and-access-administrator-associate-sc-300',
  'microsoft-certified-cloud-and-ai-security-engineer-associate-sc-500',
  'microsoft-certified-azure-security-engineer-associate-az-500',
];
const AZURE_ADMINISTRATOR = 'microsoft-certified-azure-administrator-associate-az-104';
const AZURE_DEVELOPER = 'microsoft-certified-azure-developer-associate-az-204';
const SALESFORCE_ADMINISTRATOR = 'salesforce-certified-platform-administrator';
const SNOWPRO_CORE = 'snowflake-snowpro-core-certification';

/**
 * The demands that the catalogue states in words (`prerequisites`), for those that bar the way. Work
 * experience is `experienceMonths` of the entry itself; what is merely advised is not here. Within a
 * group the first is what is suggested to begin with.
 */
export const PREREQUISITES: Readonly<Record<string, Prerequisite>> = {
  'cncf-certified-kubernetes-security-specialist-cks': {
    first: [['cncf-certified-kubernetes-administrator-cka']],
  },
  'microsoft-certified-azure-solutions-architect-expert-az-305': { first: [[AZURE_ADMINISTRATOR]] },
  'microsoft-certified-cybersecurity-architect-expert-sc-100': { first: [AZURE_SECURITY] },
  'microsoft-certified-devops-engineer-expert-az-400': {
    first: [[AZURE_ADMINISTRATOR, AZURE_DEVELOPER]],
  },
  'peoplecert-prince2-7-practitioner': {
    first: [
      [
        'peoplecert-prince2-7-foundation',
        'pmi-project-management-professional-pmp',
        'pmi-certified-associate-in-project-management-capm',
      ],
    ],
  },
  'red-hat-certified-engineer-rhce-ex294': {
    first: [['red-hat-certified-system-administrator-rhcsa-ex200']],
  },
  'salesforce-certified-advanced-administrator': { first: [[SALESFORCE_ADMINISTRATOR]] },
  'salesforce-certified-business-analyst': { first: [[SALESFORCE_ADMINISTRATOR]] },
  'salesforce-certified-sales-cloud-consultant': { first: [[SALESFORCE_ADMINISTRATOR]] },
  'salesforce-certified-service-cloud-consultant': { first: [[SALESFORCE_ADMINISTRATOR]] },
  'salesforce-certified-platform-developer-ii': {
    first: [['salesforce-certified-platform-developer']],
  },
  'scrum-alliance-advanced-certified-scrummaster-a-csm': {
    first: [['scrum-alliance-certified-scrummaster-csm']],
  },
  'snowflake-snowpro-advanced-administrator': { first: [[SNOWPRO_CORE]] },
  'snowflake-snowpro-advanced-architect': { first: [[SNOWPRO_CORE]] },
  'snowflake-snowpro-advanced-data-engineer': { first: [[SNOWPRO_CORE]] },
  'istqb-certified-tester-advanced-level-test-automation-engineering': {
    first: [['istqb-certified-tester-foundation-level-ctfl-v4-0']],
  },
  'aha-advanced-cardiovascular-life-support-acls-provider-course-card': {
    first: [['aha-basic-life-support-bls-provider-course-card']],
    training: true,
  },
  'aha-pediatric-advanced-life-support-pals-provider-course-card': { training: true },
  'asq-certified-six-sigma-black-belt-cssbb': { training: true },
  'nha-certified-billing-and-coding-specialist-cbcs': { training: true },
  'nha-certified-clinical-medical-assistant-ccma': { training: true },
  'nha-certified-electronic-health-records-specialist-cehrs': { training: true },
  'nha-certified-medical-administrative-assistant-cmaa': { training: true },
  'nha-certified-phlebotomy-technician-cpt': { training: true },
  'ptcb-certified-pharmacy-technician-cpht': { training: true },
  'aacn-ccrn': { training: true },
  'ncees-fundamentals-of-engineering-fe-exam': { training: true },
  'nremt-emergency-medical-technician-certification-emt': { training: true },
  'nala-certified-paralegal-cp': { training: true },
  'nchec-certified-health-education-specialist-ches': { training: true },
  'pmi-agile-certified-practitioner-pmi-acp': { training: true },
  'pmi-professional-in-business-analysis-pmi-pba': { training: true },
  'pmi-program-management-professional-pgmp': { training: true },
  'pmi-risk-management-professional-pmi-rmp': { training: true },
  'pmi-scheduling-professional-pmi-sp': { training: true },
};

/** The groups of which nothing is held yet; each is to be met by one of its members. */
export function missingFirst(
  entry: Pick<CredentialEntry, 'id'>,
  held: ReadonlySet<string>,
): (readonly string[])[] {
  const groups = PREREQUISITES[entry.id]?.first ?? [];
  return groups.filter((group) => !group.some((id) => held.has(id)));
}
