import { describe, expect, it } from 'vitest';
import { said } from './helper.ts';

const R = 'required';
const P = 'preferred';
const N = 'negated';

describe('a cue glued to the next item by a lost break', () => {
  it('still speaks of what stands before it', () => {
    const text = `Requirements: Bachelor degree in a related field and five years of building applications with [C#] for investment managersExperience with [Knockout.js] and [Node.js] desiredUnderstanding of [SQL] and of servers`;
    expect(said(text)).toMatchObject({
      'Knockout.js': P,
      'Node.js': P,
      SQL: R,
    });
  });
});

describe('a cue in the clause overrides the line', () => {
  it.each<[string, Record<string, string>]>([
    ['* [Java] required, [Kotlin] a plus', { Java: R, Kotlin: P }],
    ['* You need [Java], and [Kotlin] is a bonus.', { Java: R, Kotlin: P }],
    ['* [Python] is a must; [R] would be nice.', { Python: R, R: P }],
    [
      '* Strong [SQL] skills, ideally with [BigQuery] or [Snowflake].',
      { SQL: R, BigQuery: P, Snowflake: P },
    ],
    ['* Experience with [React] (preferably with [Redux]).', { React: R, Redux: P }],
    [
      '* [Docker] (essential), [Helm] (desirable), [Terraform] (nice to have)',
      { Docker: R, Helm: P, Terraform: P },
    ],
    ['* [Excel] (required) and [Tableau] (preferred)', { Excel: R, Tableau: P }],
    [
      '* Fluent [English] is essential; [Danish] is helpful but not a prerequisite.',
      { English: R, Danish: P },
    ],
    ['* [SQL] and [Python] are essential, [R] is desirable.', { SQL: R, Python: R, R: P }],
    ['* Desirable: [R]; essential: [SQL].', { R: P, SQL: R }],
    [
      '* You have five years of [Java], and it would be great if you had touched [Scala].',
      { Java: R, Scala: P },
    ],
    ['* At least one year of [Go]', { Go: R }],
    [
      '* Knowledge of [Linux], [Bash] and [Git]. [Perl] is a plus.',
      { Linux: R, Bash: R, Git: R, Perl: P },
    ],
    ['* [Excel] (E), [Visio] (D)', { Excel: R, Visio: P }],
    ['* If you have worked with [HubSpot], even better.', { HubSpot: P }],
    ['* Knowledge of [Kafka], [Flink] is a plus', { Kafka: P, Flink: P }],
    ['* We use [Jira] daily, [Notion] is a plus', { Notion: P, Jira: 'mentioned' }],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});

describe('what is waved off is negated, and a wish is not', () => {
  it.each<[string, Record<string, string>]>([
    ['* No [PHP] needed.', { PHP: N }],
    ['* Experience with [Java] (not [JavaScript]) required.', { Java: R, JavaScript: N }],
    ['* You need [Python], not [Perl].', { Python: R, Perl: N }],
    ['* [Java] (nicht [JavaScript])', { Java: 'mentioned', JavaScript: N }],
    ['* You know [Java], or if not [Kotlin].', { Java: R, Kotlin: R }],
    ['* You know [Java] (not only [Spring]).', { Java: R, Spring: R }],
    ["* You won't need [PHP].", { PHP: N }],
    ['* [PHP] is not required.', { PHP: N }],
    ['* No experience with [SAP] is required, we will teach you.', { SAP: N }],
    ["* [Ruby] isn't needed.", { Ruby: N }],
    ['* Neither [Figma] nor [Sketch] is needed.', { Figma: N, Sketch: N }],
    ['* No one has to know [iManage].', { iManage: N }],
    ['* Nobody here uses [Word].', { Word: N }],
    ["* You don't need [AWS], but [GCP] is a plus.", { AWS: N, GCP: P }],
    ['* [French] would be useful but is not a must.', { French: P }],
    ['* [AWS] certification is preferred but not required.', { AWS: P }],
    ['* Not essential, but [Lua] would help.', { Lua: P }],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});

describe('the heading sets the default', () => {
  it('holds for items without a cue, and an item can still say otherwise', () => {
    const text = `
      # Requirements
      * [SQL]
      * [dbt] every day, [Airflow] is a plus
      # Nice to have
      * [Looker]
      * [Git] (required)`;
    expect(said(text)).toEqual({
      SQL: R,
      dbt: R,
      Airflow: P,
      Looker: P,
      Git: R,
    });
  });

  it('a mild "at least" does not turn a wish into a demand', () => {
    expect(said('# Nice to have\n* At least basic [Polish]')).toEqual({ Polish: P });
  });

  it('duties and the stack mention; benefits, applying and the company ask nothing', () => {
    const text = `
      # About us
      We were founded in a kitchen and love [Python].
      # Your tasks
      * Maintain dashboards in [Tableau]
      # Our stack
      [Rust], [Kafka]
      # Requirements
      * [SQL]
      # Benefits
      * Free [LinkedIn Learning]
      # How to apply
      Send your CV in [Word] format.`;
    expect(said(text)).toEqual({
      Python: 'dropped',
      Tableau: 'mentioned',
      Rust: 'mentioned',
      Kafka: 'mentioned',
      SQL: R,
      'LinkedIn Learning': 'dropped',
      Word: 'dropped',
    });
  });

  it('under "not required" everything is waved off', () => {
    expect(said('# Requirements\n* [SQL]\n# Not required\nKnowledge of [COBOL] or [VB6].')).toEqual(
      {
        SQL: R,
        COBOL: N,
        VB6: N,
      },
    );
  });

  it('an aside about the employer is not a demand', () => {
    expect(said('# Must haves\n* [SQL] on a cloud warehouse (ours is [Redshift])')).toEqual({
      SQL: R,
      Redshift: 'mentioned',
    });
  });
});

describe('without any heading the sentences decide', () => {
  it('reads a letter-like listing', () => {
    const text = `
      Everything is on our own servers. Pages are written in [Svelte].
      You must have run production on [GCP] for a couple of years, know [Kubernetes] past the tutorial, and have used [Pulumi] on a team.
      It'd be great if you had also tuned [Postgres]. [Honeycomb] is what we look at all day.`;
    expect(said(text)).toEqual({
      Svelte: 'mentioned',
      GCP: R,
      Kubernetes: R,
      Pulumi: R,
      Postgres: P,
      Honeycomb: 'mentioned',
    });
  });
});

describe('a paragraph that says with its first words what it is about', () => {
  it('asks to its end, and wishes to its end', () => {
    const text = `
      We sell maps to the people who run ferries.
      We need four years of this. You source by yourself: [LinkedIn Recruiter], a phone. You know [GDPR].
      We'd be glad of [German], and of some calm. If you can build a report in [Sheets], so much the better.
      The rest is told in an hour. We use [Slack].`;
    expect(said(text)).toEqual({
      'LinkedIn Recruiter': R,
      GDPR: R,
      German: P,
      Sheets: P,
      Slack: 'mentioned',
    });
  });

  it('wishes no further where a sentence only tells how things are done', () => {
    const text =
      'The ability to offer [Physics] would be welcome. Resources are centrally planned and shared on [Teams].\n# Essential\n* [QTS]';
    expect(said(text)).toEqual({ Physics: P, Teams: 'mentioned', QTS: R });
  });

  it('asks nothing where the rest tells what one will do', () => {
    const text =
      'We need a hand in the office. You will write to shops with [Excel]. You will answer [Zendesk] tickets.';
    expect(said(text)).toEqual({ Excel: 'mentioned', Zendesk: 'mentioned' });
  });
});

describe('what "never" says of the employer', () => {
  it('waves off below a heading that does, and what the reader has never done does not', () => {
    expect(
      said("# Not your job\n[Google Ads] is run by an agency. We've never used [Eloqua]."),
    ).toEqual({ 'Google Ads': 'negated', Eloqua: 'negated' });
  });
});
