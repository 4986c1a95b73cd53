import { describe, expect, it } from 'vitest';
import { detectLanguage, languagePack } from '../../../src/core/reading/language.ts';
import { said, understand } from './helper.ts';

const R = 'required';
const P = 'preferred';
const N = 'negated';

describe('listings in other languages', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'de',
      `# Deine Aufgaben
       * Weiterentwicklung unserer Plattform mit [Vue]
       # Das bringst du mit
       * Sehr gute Kenntnisse in [Java] und Erfahrung mit [SQL]
       * Idealerweise Erfahrung mit [Kafka]
       * [Docker] ist von Vorteil
       * Kenntnisse in [COBOL] sind nicht erforderlich
       # Das bieten wir dir
       * Kurse auf [Udemy]`,
      { Vue: 'mentioned', Java: R, SQL: R, Kafka: P, Docker: P, COBOL: N, Udemy: 'dropped' },
    ],
    [
      'fr',
      `# Vos missions
       * Développer nos services en [Go]
       # Profil recherché
       * Vous maîtrisez [Python] et vous avez une bonne connaissance de [SQL]
       * La connaissance de [Spark] est un plus
       * Idéalement [Airflow]
       # Les petits plus
       * [Docker]
       # Ce que nous offrons
       * Des cours [Udemy]`,
      { Go: 'mentioned', Python: R, SQL: R, Spark: P, Airflow: P, Docker: P, Udemy: 'dropped' },
    ],
    [
      'sv',
      `# Om jobbet
       Du planerar arbetet i [Trello] och stöttar kollegor.
       # Vi söker dig som har
       * God kunskap i [Java] och minst två års erfarenhet av [SQL]
       * Erfarenhet av [Kafka] är meriterande
       * Gärna [Docker]
       * Du behöver inte kunna [COBOL]
       * [Perl] är inget krav, men ett plus
       # Meriterande
       * [Scala]
       # Vi erbjuder
       * Kurser på [Udemy]`,
      {
        Trello: 'mentioned',
        Java: R,
        SQL: R,
        Kafka: P,
        Docker: P,
        COBOL: N,
        Perl: P,
        Scala: P,
        Udemy: 'dropped',
      },
    ],
    [
      'sv',
      `# Arbetsuppgifter
       * Ansvara för driften av [Linux]
       # Kvalifikationer
       * Du har arbetat med [Ansible] eller [Puppet]
       * Flytande [svenska] i tal och skrift
       * Goda kunskaper i [Bash]; [Windows] sköts av ett annat team
       # Låter det intressant?
       * Skicka ditt CV i [Word]`,
      {
        Linux: 'mentioned',
        Ansible: R,
        Puppet: R,
        svenska: R,
        Bash: R,
        Windows: N,
        Word: 'dropped',
      },
    ],
    [
      'pl',
      `# Twoje zadania
       * rozwój platformy w [Vue]
       # Wymagania
       * bardzo dobra znajomość [Java] oraz [SQL]
       * mile widziana znajomość [Kafka]
       * Nie wymagamy znajomości [COBOL]
       # Mile widziane
       * [Docker]
       # Oferujemy
       * kursy na [Udemy]`,
      { Vue: 'mentioned', Java: R, SQL: R, Kafka: P, COBOL: N, Docker: P, Udemy: 'dropped' },
    ],
    [
      'pl',
      `# Czego oczekujemy?
       * Masz doświadczenie z [Kubernetes] i swobodnie piszesz w [Bash]
       * [Terraform] będzie dodatkowym atutem
       * [Azure] nie jest wymagany, ale mile widziany
       # Co zyskujesz?
       * [Multisport]`,
      { Kubernetes: R, Bash: R, Terraform: P, Azure: P, Multisport: 'dropped' },
    ],
    [
      'nl',
      `# Wat ga je doen?
       * Je bouwt dashboards in [Tableau]
       # Wie ben jij?
       * Je hebt ervaring met [Java] en kennis van [SQL]
       * Ervaring met [Kafka] is een pré
       * Bij voorkeur [Docker]
       # Wat bieden wij?
       * Cursussen via [Udemy]`,
      { Tableau: 'mentioned', Java: R, SQL: R, Kafka: P, Docker: P, Udemy: 'dropped' },
    ],
    [
      'cs',
      `# Náplň práce
       * Vývoj aplikací v [Angular]
       # Požadujeme
       * Znalost [Java] a zkušenosti s [SQL]
       * [Docker] výhodou
       * Ideálně [Kafka]
       # Nabízíme
       * Kurzy na [Udemy]`,
      { Angular: 'mentioned', Java: R, SQL: R, Docker: P, Kafka: P, Udemy: 'dropped' },
    ],
    [
      'es',
      `# ¿Qué harás?
       * Mantener los equipos con [GLPI]
       # Requisitos imprescindibles
       * Dominio de [Windows] y experiencia con [Veeam]
       * Se valorará [PowerShell]
       # Ofrecemos
       * Cursos en [Udemy]
       No es necesario tener experiencia en [Linux].`,
      { GLPI: 'mentioned', Windows: R, Veeam: R, PowerShell: P, Udemy: 'dropped', Linux: N },
    ],
    [
      'pt',
      `# O que você vai fazer
       * Desenvolver serviços em [Go] e atender no [Zendesk]
       # Requisitos
       * Experiência com [Java] e conhecimento de [SQL]
       * [Docker] será um diferencial
       # Diferenciais
       * [Kafka]
       # O que oferecemos
       * Cursos na [Udemy]`,
      {
        Go: 'mentioned',
        Zendesk: 'mentioned',
        Java: R,
        SQL: R,
        Docker: P,
        Kafka: P,
        Udemy: 'dropped',
      },
    ],
    [
      'it',
      `# Cosa farai
       * Sviluppare servizi in [Go]
       # Requisiti
       * Ottima conoscenza di [Java] e esperienza con [SQL]
       * La conoscenza di [Docker] costituisce un plus
       # Cosa offriamo
       * Corsi su [Udemy]`,
      { Go: 'mentioned', Java: R, SQL: R, Docker: P, Udemy: 'dropped' },
    ],
    [
      'ja',
      `## 仕事内容
       * [Looker]で作られた既存ダッシュボードの運用
       ## 必須条件
       * [SQL]を用いたデータ抽出([BigQuery]または[Redshift])
       ## 歓迎条件
       * [Tableau]でのダッシュボード構築
       ## 福利厚生
       各種社会保険。[Java]などの開発の経験は必要ありません。`,
      { Looker: 'mentioned', SQL: R, BigQuery: R, Redshift: R, Tableau: P, Java: N },
    ],
  ])('%s', (language, text, wanted) => {
    const { read } = understand(text, null);
    expect(read.language).toBe(language);
    expect(read.hasRequirementsHeading).toBe(true);
    expect(said(text, null)).toEqual(wanted);
  });

  it('a language that is not yet read is named, and said not to be understood', () => {
    const finnish = 'Olet kokenut kehittäjä ja sinulla on kokemusta, kun meillä on myös hyvä työ.';
    expect(detectLanguage(finnish)).toBe('fi');
    expect(languagePack('fi')).toBeNull();
    expect(languagePack('de-AT')?.code).toBe('de');
  });

  it('a text too short to tell has no language', () => {
    expect(detectLanguage('Java, SQL')).toBeNull();
    expect(detectLanguage('')).toBeNull();
  });
});
