import { describe, expect, it } from 'vitest';
import { found, lexiconOf } from './helpers.ts';

const lexicon = lexiconOf(
  'C++',
  'C#',
  '.NET',
  'ASP.NET',
  'Node.js',
  'Java',
  'JavaScript',
  'SQL Server',
  'SQL',
  'Power BI',
  'CI/CD',
  'UI/UX',
  'A+',
  'R&D',
  { name: 'React', family: 'frontend' },
  { name: 'German', kind: 'human-language', local: { de: ['Deutsch'] } },
  'HTML',
  'CSS',
  'Python',
  'Golang',
  'Go',
  'Objective-C',
  'PL/SQL',
  'T-SQL',
  'scikit-learn',
  'PowerPoint',
  'microservices',
  'REST API',
  'search engine optimisation',
  'C++ Builder',
  'データベース',
  '経理',
  'CompTIA Security+',
  'e-commerce',
  'J2EE',
  'ServiceNow',
  'Pandas',
  'risk assessment',
  'research and development',
  'S/4HANA',
  'Excel',
  'D3.js',
);

describe('names are found as postings write them', () => {
  it.each([
    ['C++, C#, .NET', ['C++[C++]', 'C#[C#]', '.NET[.NET]']],
    ['C++/C#', ['C++[C++]', 'C#[C#]']],
    ['modern C++17.', ['C++[C++]']],
    ['node.js, NodeJS, Node JS', ['Node.js[node.js]', 'Node.js[NodeJS]', 'Node.js[Node JS]']],
    ['ASP.NET or ASP .NET', ['ASP.NET[ASP.NET]', 'ASP.NET[ASP .NET]']],
    ['I know .Net.', ['.NET[.Net]']],
    ['Java/J2EE', ['Java[Java]', 'J2EE[J2EE]']],
    ['HTML5/CSS3', ['HTML[HTML5]', 'CSS[CSS3]']],
    ['Python3 and Java8', ['Python[Python3]', 'Java[Java8]']],
    ['Go(lang)', ['Golang[Go(lang)]']],
    ['SQL Server 2019', ['SQL Server[SQL Server]']],
    ['PowerBI, power-bi', ['Power BI[PowerBI]', 'Power BI[power-bi]']],
    ['CICD CI-CD ci / cd', ['CI/CD[CICD]', 'CI/CD[CI-CD]', 'CI/CD[ci / cd]']],
    ['React.js, ReactJS', ['React[React.js]', 'React[ReactJS]']],
    ['an A+ technician', ['A+[A+]']],
    ['CompTIA Security+', ['CompTIA Security+[CompTIA Security+]']],
    ['R&D and r & d', ['R&D[R&D]', 'R&D[r & d]']],
    ['Research & Development', ['research and development[Research & Development]']],
    ['REST APIs', ['REST API[REST APIs]']],
    ['Search Engine Optimization', ['search engine optimisation[Search Engine Optimization]']],
    ['ecommerce', ['e-commerce[ecommerce]']],
    ['Power Point, Java Script', ['PowerPoint[Power Point]', 'JavaScript[Java Script]']],
    ['S/4 HANA', ['S/4HANA[S/4 HANA]']],
    ['Excel-Kenntnisse', ['Excel[Excel]']],
    ['sehr gute Deutschkenntnisse', ['German[Deutschkenntnisse]']],
    ["l'Excel, Python's", ['Excel[Excel]', "Python[Python's]"]],
    ['(Python)', ['Python[Python]']],
    ['"Python"', ['Python[Python]']],
    ['risk assessments', ['risk assessment[risk assessments]']],
  ])('%s', (text, expected) => {
    expect(found(lexicon, text)).toEqual(expected);
  });
});

describe('parts of other words are no names', () => {
  it.each([
    'JavaBeanery',
    'Pythonic',
    'reactor',
    'SQLite',
    'scikit',
    'power point',
    'service now',
    'panda',
    'Excellence',
    'HTMLElement',
    'CSSOM',
    'mySQL',
    'J2EEs4',
  ])('%s', (text) => {
    expect(found(lexicon, text)).toEqual([]);
  });
});

describe('addresses name no skills', () => {
  it.each([
    'jobs@python.com',
    'https://www.excel.com/react/python',
    'www.java.com',
    'see react.dev/learn now',
  ])('%s', (text) => {
    expect(found(lexicon, text)).toEqual([]);
  });
});

describe('offsets are those of the text as it is', () => {
  it.each([
    ['Ｐｙｔｈｏｎ', ['Python[Ｐｙｔｈｏｎ]']],
    ['𝗣𝘆𝘁𝗵𝗼𝗻 and 𝐄𝐱𝐜𝐞𝐥', ['Python[𝗣𝘆𝘁𝗵𝗼𝗻]', 'Excel[𝐄𝐱𝐜𝐞𝐥]']],
    ['👩🏽‍💻 Python🚀', ['Python[Python]']],
    ['Re\u0301act, Ja\u00advaScript', ['React[Re\u0301act]', 'JavaScript[Ja\u00advaScript]']],
    ['Excel® and Power BI™ desktop', ['Excel[Excel®]', 'Power BI[Power BI™]']],
    [
      'Pythonの経験、データベース設計と経理。',
      ['Python[Python]', 'データベース[データベース]', '経理[経理]'],
    ],
    ['ﾃﾞｰﾀﾍﾞｰｽ', ['データベース[ﾃﾞｰﾀﾍﾞｰｽ]']],
    ['ビッグデータベース', []],
    ['Power\u00a0BI', ['Power BI[Power\u00a0BI]']],
    ['C♯', ['C#[C♯]']],
  ])('%s', (text, expected) => {
    expect(found(lexicon, text)).toEqual(expected);
  });
});

describe('a lost line break does not hide a name', () => {
  it.each([
    ['We use JavaScriptWe are nice', ['JavaScript[JavaScript]']],
    ['SQLExperience with Python', ['SQL[SQL]', 'Python[Python]']],
    ['SQL ServerStrong skills', ['SQL Server[SQL Server]']],
    ['solid experienceJava', ['Java[Java]']],
    ['PythonReactExcel', ['Python[Python]', 'React[React]', 'Excel[Excel]']],
    ['skills.Java', ['Java[Java]']],
  ])('%s', (text, expected) => {
    expect(found(lexicon, text)).toEqual(expected);
  });

  it('leaves the names of other products whole', () => {
    expect(found(lexicon, 'PythonAnywhere, JavaFX, ReactOS, ExcelDNA')).toEqual([]);
  });
});
