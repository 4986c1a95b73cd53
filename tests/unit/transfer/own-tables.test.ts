import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/features/transfer/incoming/dates.ts';
import { facts, left, mapped, read } from '../support/incoming.ts';

// Tables as people keep them, and as spreadsheets re-save those of others.

describe('archives of LinkedIn', () => {
  it('are read after a German spreadsheet re-saved their tables in a folder', async () => {
    const found = await read(
      zipSync({
        'Export/Certifications.csv': strToU8(
          '\uFEFFName;Url;Aussteller;Ausgestellt am;Gültig bis;Lizenznummer\r\n"Hafen; Stufe ""B""";;Hafenamt;Mai 2023;Dez. 2026;"A-\n7"\r\n',
        ),
        'Export/Skills.csv': strToU8('Kenntnis\r\nTableau\r\n'),
        'Export/Education.csv': strToU8('Was,Wo\nPhysik,Bergen\n'),
        '__MACOSX/Export/._Certifications.csv': new Uint8Array([0, 5, 22, 7]),
      }),
    );
    expect(facts(found)).toEqual([
      'Hafen; Stufe "B" | Hafenamt | 2023-05 | 2026-12',
      'Tableau |  |  | unknown',
    ]);
    expect(left(found), 'a table that cannot be told is named').toEqual([
      'Education.csv: unreadable',
    ]);
  });
});

describe('letters as spreadsheets store them', () => {
  const table = 'Certificate;Issuer;Issued\r\nÉlectricité, niveau 1;Université;2021-05-06\r\n';
  const bytes = (encoding: BufferEncoding) => new Uint8Array(Buffer.from(table, encoding));
  const swapped = new Uint8Array(Buffer.from(table, 'utf16le').swap16());
  const read1 = 'Électricité, niveau 1 | Université | 2021-05-06 | unknown';

  it.each([
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...bytes('utf16le')])],
    ['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, ...swapped])],
    ['UTF-16 without a mark', bytes('utf16le')],
    ['UTF-16 the other way round without a mark', swapped],
  ])('%s is certain', async (_, content) => {
    expect(facts(await mapped(content))).toEqual([read1]);
    expect((await read(content)).western).toBe(false);
  });

  it('the code page of Windows is a guess, and says so, in an archive too', async () => {
    expect(facts(await mapped(bytes('latin1')))).toEqual([read1]);
    expect((await read(bytes('latin1'))).western).toBe(true);
    expect((await read(table)).western).toBe(false);
    const member = Buffer.from('Name,Authority,Started On\nPr\u00e9vention,X,Jan 2022\n', 'latin1');
    const found = await read(zipSync({ 'Certifications.csv': new Uint8Array(member) }));
    expect(facts(found)).toEqual(['Prévention | X | 2022-01 | unknown']);
    expect(found.western).toBe(true);
  });
});

describe('tables of a person', () => {
  it('are understood by what stands in the columns where nobody knows their names', async () => {
    const found = await mapped(
      'Nazwa;Nr;Data wydania;Wa\u017cne do;Strona\nPrawo jazdy C;77;5 wrze\u015bnia 2020;2025-09-05;https://a.test/1\n',
    );
    expect(facts(found)).toEqual(['Prawo jazdy C |  | 2020-09-05 | 2025-09-05']);
    expect(found.drafts[0]).toMatchObject({ link: 'https://a.test/1', identifier: '77' });
  });

  it('lose no row where there is no header, and none of the notes above one', async () => {
    expect(facts(await mapped('PMP,2022-01\nCSM,2021-06\n'))).toEqual([
      'PMP |  | 2022-01 | unknown',
      'CSM |  | 2021-06 | unknown',
    ]);
    const noted = await mapped('My papers,,\n,,\nCertificate,Issuer,Year\nMooring,Port,2023\n');
    expect(facts(noted)).toEqual(['Mooring | Port | 2023 | unknown']);
    const said = await mapped(
      'sep=;\r\nName;Issuer;Expires\r\nFirst Aid;Red Cross;no expiration\r\n',
    );
    expect(facts(said)).toEqual(['First Aid | Red Cross |  | never']);
  });

  it('give back the dates that a spreadsheet turned into its count of days', async () => {
    const found = await mapped('Certificate,ID,Issue date,Expiry date\nDiver,44927,44927,46023\n');
    expect(facts(found)).toEqual(['Diver |  | 2023-01-01 | 2026-01-01']);
    expect(found.drafts[0]?.identifier).toBe('44927');
  });

  it.each([
    ['French', 'Nom,Url,Autorité,Commencé le,Terminé le\nX,,Y,févr. 2022,févr. 2025\n'],
    [
      'Spanish',
      'Nombre,Url,Autoridad,Fecha de inicio,Fecha de finalización\nX,,Y,feb. 2022,feb. 2025\n',
    ],
    ['Italian', 'Nome,URL,Ente,Data inizio,Data fine\nX,,Y,febbraio 2022,feb 2025\n'],
    [
      'Portuguese',
      'Nome,Url,Autoridade,Iniciado em,Finalizado em\nX,,Y,fevereiro de 2022,fev de 2025\n',
    ],
  ])('name their columns in %s', async (_, content) => {
    expect(facts(await mapped(content))).toEqual(['X | Y | 2022-02 | 2025-02']);
  });

  it('are understood in other languages, and what is under way is not held', async () => {
    const found = await mapped(
      'Kurs;Anbieter;Abschlussdatum;Gültig bis;Zertifikat-Nr.;Status\n"Kran\n(Stufe D)";Werft;02. März 2024;unbegrenzt;4711;bestanden\nTaucher;Werft;;;;in Bearbeitung\n',
    );
    expect(facts(found)).toEqual(['Kran (Stufe D) | Werft | 2024-03-02 | never']);
    expect(left(found)).toEqual(['Taucher: not-earned']);
  });

  it('show by one date in which order all of them are written', async () => {
    const found = await mapped('Course,Expires\nA,25/04/2027\nB,03/04/2027\n');
    expect(facts(found).map((line) => line.split(' | ')[3])).toEqual(['2027-04-25', '2027-04-03']);
    const open = await mapped('Course,Expires\nA,02/04/2027\nB,03/04/2027\n');
    expect(facts(open).map((line) => line.split(' | ')[3])).toEqual(['unknown', 'unknown']);
  });

  it.each([
    ['Okt. 2021', '2021-10'],
    ['May 5th, 2024', '2024-05-05'],
    ['5 de mayo de 2024', '2024-05-05'],
    ['1er août 2023', '2023-08-01'],
    ['20240501', '2024-05-01'],
    ['Dec-2025', '2025-12'],
    ['Jan-22', '2022-01'],
    ['14-Mar-99', '1999-03-14'],
    ['03.04.21', '2021-04-03'],
    ['3/14/20', '2020-03-14'],
    ['3/4/20', null],
    ['Marketing 2024', null],
    ['31 June 2024', null],
  ])('read the date %j as %j', (written, date) => {
    expect(partialDate(written)).toBe(date);
  });
});
