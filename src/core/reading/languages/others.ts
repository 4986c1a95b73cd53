/**
 * Very common words of languages that are recognised but not yet read, so that Waymark can say
 * "not yet read in Finnish" instead of guessing. Only words that tell them from their neighbours.
 */
export const OTHER_LANGUAGES: readonly (readonly [string, string])[] = [
  [
    'da',
    'og at det som for på af med er til den har du ikke om et vi kan skal være eller dig også arbejde erfaring hos',
  ],
  [
    'nb',
    'og at det som for på av med er til den har du ikke om et vi kan skal være eller deg også arbeide erfaring hos',
  ],
  [
    'fi',
    'ja on että ei se hän ovat kun mutta tai sekä olet sinulla meillä työ kokemusta osaaminen myös joka',
  ],
  [
    'sk',
    'a v na s do že sa nie je alebo pre od po pri práca skúsenosti znalosť ponúkame požadujeme ako sme bude',
  ],
  [
    'hu',
    'és a az hogy nem egy is van vagy meg csak mint munka tapasztalat ismerete elvárások kínálunk',
  ],
  [
    'ro',
    'și în de la cu pentru este care sau nu pe un o din experiență cunoștințe cerințe oferim suntem',
  ],
  ['tr', 've bir bu için ile olan da de olarak veya iş deneyim sahibi bilgisi aranan nitelikler'],
  ['lt', 'ir į su ne kad yra arba darbo patirtis reikalavimai jūsų mes'],
  ['lv', 'un ar ir par uz vai kas darba pieredze prasības mēs jūsu'],
  ['et', 'ja on ei et see kui või töö kogemus nõuded pakume meie sinu'],
  ['hr', 'i u na s za je se da ne ili od kao rad iskustvo znanje uvjeti nudimo'],
  ['sl', 'in v na z za je se da ne ali od kot delo izkušnje znanje pogoji nudimo'],
  [
    'id',
    'dan yang di untuk dengan ini dari pada atau dalam kami memiliki pengalaman kerja kemampuan',
  ],
  ['vi', 'và của là có được cho trong với các không người công việc kinh nghiệm yêu cầu'],
  ['ca', 'i de la que el en els amb per les és una no del experiència coneixements feina'],
];
