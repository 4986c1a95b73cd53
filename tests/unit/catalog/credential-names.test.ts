import { describe, expect, it } from 'vitest';
import { loadCatalogFiles } from '../../../scripts/lib/load-catalog.ts';
import { compileLexicon } from '../../../src/core/recognition/compile-lexicon.ts';
import { loadLexicon } from '../../../src/core/recognition/lexicon.ts';
import { recognise } from '../../../src/core/recognition/recognise.ts';

const lexicon = loadLexicon(compileLexicon(loadCatalogFiles()));

/** Ids of the credentials that a posting of these lines surely names, in order, once each. */
function named(...lines: string[]): string[] {
  const mentions = recognise(lexicon, {
    title: null,
    company: null,
    lines: lines.map((text) => ({ text })),
  });
  const ids = mentions
    .filter((mention) => mention.sure)
    .map((mention) => lexicon.concept(mention.concept))
    .filter((concept) => concept.credential)
    .map((concept) => concept.id);
  return [...new Set(ids)];
}

const PMP = 'pmi-project-management-professional-pmp';
const CSM = 'scrum-alliance-certified-scrummaster-csm';
const CPA = 'us-certified-public-accountant-cpa';
const A_PLUS = 'comptia-a-plus';

describe('credentials are recognised under the names that postings use', () => {
  it.each([
    ['PMP certification preferred', PMP],
    ['Project Management Professional (PMP)', PMP],
    ['AZ-104 or equivalent', 'microsoft-certified-azure-administrator-associate-az-104'],
    ['AZ104 desirable', 'microsoft-certified-azure-administrator-associate-az-104'],
    ['SY0-701', 'comptia-security-plus'],
    ['Security+ CE', 'comptia-security-plus'],
    ['A+ certification required', A_PLUS],
    ['CompTIA A+', A_PLUS],
    ['Active CISSP', 'isc2-cissp-certified-information-systems-security-professional'],
    ['CCNA preferred', 'cisco-certified-network-associate-ccna'],
    ['Certified Kubernetes Administrator', 'cncf-certified-kubernetes-administrator-cka'],
    ['SHRM-CP', 'shrm-certified-professional-shrm-cp'],
    ['SHRM certification a plus', 'shrm-certified-professional-shrm-cp'],
    ['Google Analytics certified', 'google-analytics-certification'],
    ['GAIQ', 'google-analytics-certification'],
    ['Google Ads certification', 'google-ads-search-certification'],
    ['HubSpot certified', 'hubspot-certification'],
    ['HubSpot Content Marketing Certification', 'hubspot-academy-content-marketing-certification'],
    ['Facebook Blueprint certification', 'meta-blueprint-certification'],
    ['Power BI certification', 'microsoft-certified-power-bi-data-analyst-associate-pl-300'],
    ['AWS certifications', 'aws-certification'],
    ['AWS Certified Solutions Architect', 'aws-certified-solutions-architect-associate-saa-c03'],
    ['Azure certified', 'azure-certification'],
    ['Cisco certification', 'cisco-certification'],
    ['ITIL certification', 'peoplecert-itil-foundation-itil-4-version-5'],
    ['ITIL v3 Foundation', 'peoplecert-itil-foundation-itil-4-version-5'],
    ['PRINCE2 Practitioner', 'peoplecert-prince2-7-practitioner'],
    ['Lean Six Sigma Green Belt', 'six-sigma-green-belt'],
    ['Scrum Master certification', 'scrum-master-certification'],
    ['Certified Scrum Master', CSM],
    ['PSM I', 'scrum-org-professional-scrum-master-i-psm-i'],
    ['Salesforce Certified Administrator', 'salesforce-certified-platform-administrator'],
    ['Tableau Desktop Specialist', 'salesforce-certified-tableau-desktop-foundations'],
    ['Terraform Associate', 'hashicorp-terraform-associate-004'],
    ['OSHA 30-Hour card', 'osha-30-hour-outreach-card'],
    ['EPA 608 Universal', 'epa-section-608-technician-certification'],
    ['ServSafe certified', 'servsafe-manager-certification'],
    ['forklift certified', 'employers-forklift-operator-training-record'],
    ['BLS certification', 'aha-basic-life-support-bls-provider-course-card'],
    ['CIPD Level 5', 'cipd-level-5-associate-diploma-in-people-management'],
    ['CPA license', CPA],
    ['MCSE', 'microsoft-mcse'],
  ])('%s', (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it('knows withdrawn exams under their old names', () => {
    expect(named('DP-203, AI-900 and AZ-500')).toEqual([
      'microsoft-certified-azure-data-engineer-associate-dp-203',
      'microsoft-certified-azure-ai-fundamentals-ai-900',
      'microsoft-certified-azure-security-engineer-associate-az-500',
    ]);
  });

  it('takes doubtful abbreviations where other certifications stand beside them', () => {
    expect(named('One or more certifications: CISA, CIA, CPA, CFE')).toEqual([
      'isaca-cisa-certified-information-systems-auditor',
      'iia-certified-internal-auditor-cia',
      CPA,
      'acfe-certified-fraud-examiner-cfe',
    ]);
    expect(named('IT support certifications such as A+ and Network+')).toContain(A_PLUS);
    expect(named('Qualified accountant (ACA, ACCA, CIMA)')).toContain('cima-qualification');
    expect(named('RN with BLS, ACLS and PALS')).toHaveLength(3);
  });
});

describe('what only looks like a credential is none', () => {
  it.each([
    'Reduce CPA and CPC across paid media campaigns',
    'Work with the CSM team and customer success leaders',
    'We hire A+ players only',
    'PKI and certificate management',
    'Excellent command of the English language (C1)',
    'We are an ISO 9001 certified company',
    'Experience with scrum and kanban',
    'You will manage the CAP table and APR disclosures',
    'EMT conduit bending',
    'Growth in financial markets and machine learning in production',
    'Enterprise Architecture (EA) guidance',
    'Die Person wählt, wie sie arbeitet',
    'Queremos llegar contigo a la cima',
    'Monte Carlo tree search (MCTS) and reinforcement learning',
    'C#/.NET+SQL Server+Azure',
    'Developing secure software for Linux+Windows',
    'An introduction to Kubernetes is given on the first day',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
