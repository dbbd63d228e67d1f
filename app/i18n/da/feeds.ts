/** Calendars one subscribes to by a secret address. */
export const feeds = {
  title: 'Kalenderabonnementer',
  intro:
    'Et abonnement viser dine møder i Outlook, Google Kalender eller Apple Kalender og følger med, når de ændres. Adressen er hemmelig: Den, der har den, kan læse kalenderen.',
  add: 'Nyt abonnement',
  subscribe: 'Abonnér',
  none: 'Ingen abonnementer',
  noneText:
    'Med et abonnement står dine møder og frister i den kalender, du ellers bruger, uden at du henter filer.',
  caption: 'Dine kalenderabonnementer',
  what: 'Kalender',
  content: 'Indhold',
  language: 'Sprog',
  alarm: 'Påmindelse',
  made: 'Oprettet',
  lastFetched: 'Sidst hentet',
  neverFetched: 'Ikke hentet endnu',
  actions: 'Handlinger',
  ended: 'Arkiveret: kalenderen er tom',
  kinds: {
    MINE: 'Mine møder og frister',
    OFFICE: 'Repræsentationens møder',
    PLAN: 'Årshjulet',
    GROUP: 'Møder med gruppen',
    SERIES: 'Seriens udgaver',
  },
  kindOf: {
    MINE: () => 'Mine møder og frister',
    PLAN: () => 'Årshjulet',
    OFFICE: (name: string) => `Repræsentation: ${name}`,
    GROUP: (name: string) => `Gruppe: ${name}`,
    SERIES: (name: string) => `Serie: ${name}`,
  },
  contents: { FULL: 'Alt', BUSY: 'Kun optaget' },
  locales: { da: 'Dansk', en: 'Engelsk' },
  alarmBefore: (minutes: number) =>
    minutes === 1440 ? '1 dag før' : minutes === 60 ? '1 time før' : `${minutes} minutter før`,
  noAlarm: 'Ingen',
  form: {
    title: 'Nyt kalenderabonnement',
    source: 'Hvad skal kalenderen vise?',
    own: 'Dit eget',
    everyone: 'Fælles',
    offices: 'En repræsentation',
    groups: 'Møder med en gruppes medlemmer',
    series: 'En series udgaver',
    content: 'Hvor meget skal den vise?',
    fullHint:
      'Titel, sted, formål, deltagernes navne og link. Begrænsede og mærkede oplysninger vises altid kun som »Optaget«.',
    busyHint: 'Kun hvornår tiden er optaget. Ingen titler, steder, navne eller frister.',
    language: 'Sprog i kalenderen',
    alarm: 'Påmindelse før møder',
    alarmHint: 'Gælder kun, når alt vises. Nogle kalendere overser påmindelser fra abonnementer.',
    label: 'Navn i kalenderen',
    labelHint: 'Fx »Rapport på telefonen«. Uden navn hedder den, hvad den viser.',
    save: 'Opret abonnement',
  },
  window: (back: number, ahead: number, most: string) =>
    `Kalenderen viser fra ${back} dage tilbage til ${ahead} dage frem, dog højst de ${most} begivenheder, der ligger nærmest i dag. Aflyste møder står som aflyst i 60 dage.`,
  access:
    'Kalenderen viser det, du selv må se, hver gang den hentes. Mister du adgang til et møde, forsvinder det ved næste hentning.',
  address: {
    title: 'Adressen til kalenderen',
    rotatedTitle: 'Den nye adresse til kalenderen',
    once: 'Kopiér adressen nu. Den vises kun denne ene gang; mister du den, kan du lave en ny.',
    secret: 'Del den ikke: Den, der har adressen, kan læse kalenderen uden at logge på.',
    https: 'Adresse',
    webcal: 'Åbn i kalenderprogrammet',
    copy: 'Kopiér',
    toList: 'Til abonnementerne',
  },
  help: {
    title: 'Sådan gør du',
    outlook: 'Outlook',
    outlookText: 'Tilføj kalender → Abonnér fra internettet. Indsæt adressen, og vælg Importér.',
    google: 'Google Kalender',
    googleText:
      'På computeren: Andre kalendere → + → Fra webadresse. Indsæt adressen. Google henter selv, når det passer Google, op til 12 timer efter en ændring.',
    apple: 'Apple Kalender',
    appleText: 'Arkiv → Nyt kalenderabonnement. Indsæt adressen, og vælg at hente hver time.',
    updates: 'Et abonnement følger med, når noget ændres. En hentet fil gør ikke.',
  },
  rotation: {
    action: 'Ny adresse',
    title: 'Lav en ny adresse',
    text: 'Den gamle adresse holder op med at virke med det samme, og kalenderen skal tilføjes igen med den nye. Dine andre abonnementer berøres ikke.',
    submit: 'Lav ny adresse',
  },
  revocation: {
    action: 'Afslut',
    question: (name: string) =>
      `Afslut »${name}«? Adressen holder op med at virke med det samme og kan ikke genskabes.`,
    confirm: 'Afslut abonnementet',
    done: 'Abonnementet er afsluttet.',
  },
  alreadyMade:
    'Abonnementet blev oprettet, første gang formularen blev sendt, og adressen vises kun dengang. Fik du den ikke kopieret, så lav en ny adresse.',
  /** What a calendar shows of what it may not tell. */
  busy: 'Optaget',
  calendarName: (name: string) => `Rapport: ${name}`,
  deadline: {
    followUp: { hidden: 'Opfølgning', summary: (text: string) => `Opfølgning: ${text}` },
    planningTask: { hidden: 'Planlægningsopgave', summary: (text: string) => `Opgave: ${text}` },
  },
}
