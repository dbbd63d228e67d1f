import { plural } from '../plural'

const editions = (n: number) => `${n} ${plural(n, 'udgave', 'udgaver')}`
const deadlines = (n: number) => `${n} ${plural(n, 'frist', 'frister')}`
const meetings = (n: number) => `${n} ${plural(n, 'møde', 'møder')}`

/** The year wheel and the planning tasks. */
export const wheel = {
  tabsLabel: 'Planlægning',
  pages: { wheel: 'Årshjul', series: 'Serier', tasks: 'Planopgaver' },
  view: { label: 'Visning', wheel: 'Hjul', list: 'Måneder' },
  summary: {
    year: (year: number, n: { editions: number; tasks: number; meetings: number }) =>
      `${year} har ${editions(n.editions)}, ${deadlines(n.tasks)} og ${meetings(n.meetings)}`,
    overdue: (n: number) => `${deadlines(n)} er ${plural(n, 'overskredet', 'overskredne')}`,
    gaps: (n: number) => `${n} ${plural(n, 'serie mangler', 'serier mangler')} en dato`,
    clashes: (n: number) => `${n} ${plural(n, 'dato', 'datoer')} bør ses efter`,
    join: (parts: string[]) => `${parts.join('; ')}.`,
  },
  picture: {
    title: (year: number) => `Årshjul for ${year}`,
    explain:
      'Året går med uret fra toppen. Hver ring er en slags begivenhed; hvert nummer er en udgave, som månedslisten også nævner.',
    hub: (n: number) => editions(n),
    today: (day: string) => `I dag, ${day}`,
    holiday: (day: string, name: string) => `${day}: ${name}`,
    edition: (parts: string[]) => parts.join(', '),
    gap: (title: string, year: number, month: string) =>
      `${title} ${year} er ikke planlagt; plejer at ligge i ${month}`,
    gapDate: (month: string) => `${month}: ikke planlagt`,
    month: (name: string, n: { editions: number; tasks: number; meetings: number }) =>
      `${name}: ${editions(n.editions)}, ${deadlines(n.tasks)}, ${meetings(n.meetings)}`,
    tasks: (month: string, n: { open: number; overdue: number; done: number }) =>
      `Frister i ${month}: ${n.open} ${plural(n.open, 'åben', 'åbne')}, heraf ${n.overdue} ${plural(n.overdue, 'overskredet', 'overskredne')}; ${n.done} ${plural(n.done, 'udført', 'udførte')}`,
    key: 'Numrene i hjulet',
  },
  rings: {
    label: 'Ringe i hjulet og listen',
    measures: 'Strategiens tiltag',
    bodies: 'Råd og faste kredse',
    public: 'Åbne arrangementer og målinger',
    tasks: 'Frister',
    hide: (ring: string) => `Skjul ${ring}`,
    show: (ring: string) => `Vis ${ring}`,
  },
  signs: {
    label: 'Tegn',
    held: 'afholdt',
    planned: 'planlagt',
    cancelled: 'aflyst',
    gap: 'ikke planlagt',
    clash: 'se datoen efter',
    holiday: 'dansk helligdag',
  },
  state: { PLANNED: 'planlagt', HELD: 'afholdt', CANCELLED: 'aflyst' },
  limited: 'begrænset',
  attention: {
    title: 'Mangler og sammenfald',
    none: 'Intet mangler, og ingen datoer støder sammen.',
    gap: (title: string, year: number) => `${title} ${year} er ikke planlagt`,
    fewer: (title: string, year: number, planned: number, wanted: number) =>
      `${title} ${year}: ${planned} af ${wanted} udgaver er planlagt`,
    usual: (month: string) => `Plejer at ligge i ${month}.`,
    plan: 'Planlæg',
    planNamed: (title: string) => `Planlæg ${title}`,
    dated: (title: string, days: string) => `${title} (${days})`,
    near: (first: string, second: string) => `${first} og ${second} ligger inden for en uge`,
    holiday: (title: string, day: string, holidays: string) =>
      `${title} ligger på en helligdag, ${day}: ${holidays}`,
    holidayIn: (name: string, country: string) => `${name} (${country})`,
    weekend: (title: string, day: string) => `${title} ligger i en weekend, ${day}`,
    seeEdition: 'Se udgaven',
    seeEditionNamed: (title: string) => `Se ${title}`,
  },
  list: {
    search: 'Søg i årets plan',
    type: 'Vis',
    types: { any: 'Alt', editions: 'Udgaver', tasks: 'Frister', meetings: 'Møder' },
    tasks: 'Frister',
    whose: { all: 'Alles', mine: 'Mine' },
    month: (name: string, n: { editions: number; tasks: number; meetings: number }) =>
      [
        n.editions > 0 ? editions(n.editions) : '',
        n.tasks > 0 ? deadlines(n.tasks) : '',
        n.meetings > 0 ? meetings(n.meetings) : '',
      ]
        .filter(Boolean)
        .join(' · ') || `Intet i ${name}`,
    holidays: (days: string) => `Helligdage: ${days}`,
    nextEdition: 'Ny udgave',
    nextEditionNamed: (title: string) => `Ny udgave efter ${title}`,
    deadline: 'Frist',
    owner: (name: string) => `Ansvarlig: ${name}`,
    noOwner: 'Ingen ansvarlig',
  },
  sheet: {
    gaps: (year: number, titles: string) => `Ikke planlagt i ${year}: ${titles}`,
    editions: 'Udgaver og frister',
    more: (n: number) => `+ ${n} ${plural(n, 'frist', 'frister')} mere`,
    printed: (day: string) => `Udskrevet ${day}`,
    overdue: 'overskredet',
    empty: 'Ingen udgaver eller frister i året.',
  },
  outputs: {
    csv: 'Hent som CSV',
    print: 'Udskriv på én side',
    printHint: 'Udskriv siden (Ctrl+P): hjulet og årets udgaver og frister fylder én A4-side.',
    subscribe: 'Abonnér',
    name: (year: number) => `aarsplan-${year}`,
    columns: {
      type: 'Type',
      startsOn: 'Fra',
      endsOn: 'Til',
      when: 'Tidspunkt',
      title: 'Titel',
      of: 'Serie, udgave eller mødetype',
      place: 'Sted',
      status: 'Status',
      owner: 'Ansvarlig',
      handling: 'Håndtering',
      marking: 'Mærkning',
    },
    types: { meeting: 'Møde', edition: 'Udgave', task: 'Frist' },
    taskStatus: { open: 'Åben', overdue: 'Overskredet', done: 'Udført' },
  },
  tasks: {
    title: 'Planopgaver',
    intro: 'Det, der skal være klar før og efter hver udgave.',
    tabsLabel: 'Hvis opgaver',
    tabs: { mine: 'Mine', all: 'Alle' },
    filters: {
      search: 'Søg i opgaver',
      state: 'Status',
      states: { open: 'Åbne', overdue: 'Overskredne', done: 'Udførte', any: 'Alle' },
      series: 'Serie',
      nobody: 'Ingen',
    },
    columns: { title: 'Opgave', edition: 'Udgave', owner: 'Ansvarlig', due: 'Frist', actions: 'Handlinger' },
    emptyTitle: { mine: 'Du har ingen åbne opgaver', all: 'Ingen åbne opgaver' },
    emptyText: {
      mine: 'Når du er ansvarlig for en opgave ved en udgave, står den her med frist.',
      all: 'En udgave får sine opgaver fra seriens skabelon, når den planlægges.',
    },
    nobody: 'Ingen ansvarlig',
    overdue: 'Overskredet',
    isDone: 'Udført',
    done: 'Udført',
    reopen: 'Genåbn',
    doneNamed: (title: string) => `Markér »${title}« som udført`,
    reopenNamed: (title: string) => `Genåbn »${title}«`,
    offset: (days: number) => (days === 0 ? 'på dagen' : `T${days < 0 ? '−' : '+'}${Math.abs(days)}`),
    newTitle: 'Ny planopgave',
    editTitle: 'Rediger planopgave',
    forEdition: (title: string, startsOn: string) => `Til ${title}, ${startsOn}`,
    form: {
      title: 'Hvad skal der gøres?',
      owner: 'Ansvarlig',
      nobody: 'Ingen endnu',
      due: 'Frist',
      dueHint: 'Fx 1/12, +3d eller T-30: 30 dage før udgaven. Fristen flytter med udgaven.',
      save: 'Gem opgave',
      limitedHint:
        'Udgaven er begrænset. Den, du vælger som ansvarlig, får adgang til hele udgaven og bliver nævnt på den.',
    },
    said: {
      added: 'Opgaven er gemt.',
      saved: 'Ændringerne er gemt.',
      done: 'Opgaven er udført.',
      reopened: 'Opgaven er åben igen.',
      archived: 'Opgaven er arkiveret.',
      restored: 'Opgaven er gendannet.',
    },
    dashboard: 'Mine overskredne planopgaver',
    allMine: 'Alle mine opgaver',
  },
}
