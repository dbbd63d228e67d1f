import type { AgendaRecord } from './record-types'

const item = (da: string, en: string, minutes?: number): AgendaRecord => ({ da, en, minutes })

export const dialogueAgenda = [
  item('Velkomst og mødets formål', 'Welcome and purpose of the meeting', 15),
  item('Trusselsbilledet: lande og virksomheder', 'The threat picture: countries and companies', 60),
  item('Ansvar mellem stater og virksomheder', 'Responsibility between states and companies', 75),
  item('Arbejdsfrokost', 'Working lunch', 60),
  item('Nye teknologier og sikkerhed', 'Emerging technologies and security', 75),
  item('Konklusioner og næste skridt', 'Conclusions and next steps', 30),
]

export const councilAgenda = [
  item('Velkomst og siden sidst', 'Welcome and since last time', 15),
  item('Status på strategiens tiltag', 'Status of the strategy’s measures', 40),
  item('Temadrøftelse', 'Discussion of the theme', 60),
  item('Råd til det kommende års arbejde', 'Advice for the coming year’s work', 45),
  item('Eventuelt', 'Any other business', 10),
]

export const roundTableAgenda = [
  item('Velkomst og præsentation', 'Welcome and introductions', 20),
  item('Strategi og resultater siden sidst', 'Strategy and results since last time', 30),
  item('Organisationernes syn', 'The organisations’ views', 60),
  item('Hvad tager vi med videre?', 'What do we take forward?', 20),
]

export const followGroupAgenda = [
  item('Godkendelse af dagsorden', 'Approval of the agenda', 5),
  item('Fremdrift på de tre prioriteter', 'Progress on the three priorities', 45),
  item('Resultatrapporten', 'The results report', 30),
  item('Det kommende halvår', 'The coming six months', 20),
  item('Eventuelt', 'Any other business', 10),
]

export const visitAgenda = [
  item('Ankomst og briefing på repræsentationen', 'Arrival and briefing at the office', 60),
  item('Virksomhedsbesøg', 'Company visits', 240),
  item('Rundbordssamtale med ledelser', 'Round table with executives', 90),
  item('Middag', 'Dinner', 120),
  item('Opsamling med delegationen', 'Debrief with the delegation', 45),
]

export const eventAgenda = [
  item('Dørene åbner', 'Doors open', 30),
  item('Oplæg', 'Talks', 45),
  item('Samtale og spørgsmål fra salen', 'Conversation and questions from the floor', 45),
  item('Netværk', 'Networking', 30),
]
