import type { Locale } from '../access/actor'

const da = {
  title: (title: string) => `Referat: ${title}`,
  foot: (day: string) => `Referat · ${day}`,
  limited:
    'Begrænset. Kun for dem, det er sendt til: forfatteren, de kolleger, der deltog, og dem, der er nævnt. Må ikke gives videre.',
  participants: 'Deltagere',
  apologies: 'Afbud',
  purpose: 'Formål',
  readout: 'Referat',
  decisions: 'Aftalt',
  followUps: 'Opfølgninger',
  followUp: 'Hvad',
  owner: 'Ansvarlig',
  due: 'Frist',
  done: 'udført',
  nothing: 'Der er ikke skrevet noget under de valgte punkter.',
}

const en: typeof da = {
  title: (title) => `Readout: ${title}`,
  foot: (day) => `Readout · ${day}`,
  limited:
    'Limited. Only for those it was sent to: its author, the colleagues who took part and those named on it. Not to be passed on.',
  participants: 'Participants',
  apologies: 'Apologies',
  purpose: 'Purpose',
  readout: 'Readout',
  decisions: 'Agreed',
  followUps: 'Follow-ups',
  followUp: 'What',
  owner: 'Owner',
  due: 'Due',
  done: 'done',
  nothing: 'Nothing has been written under the parts chosen.',
}

/** A readout's own words: they stand in the document alone, so no browser loads them. */
export const readoutTexts: Record<Locale, typeof da> = { da, en }
