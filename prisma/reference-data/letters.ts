import type { Bilingual } from './record-types'

/** The invitation of a series: subject and text, with the merge fields of invitations. */
export interface LetterRecord {
  subject: Bilingual
  text: Bilingual
}

const letter = (subject: Bilingual, da: string[], en: string[]): LetterRecord => ({
  subject,
  text: { da: da.join('\n\n'), en: en.join('\n\n') },
})

const daGreeting = 'Kære {{titelOgNavn}}'
const enGreeting = 'Dear {{titleAndName}},'
const daRegards = 'Med venlig hilsen\nDanmarks tech-ambassadør'
const enRegards = 'Yours sincerely,\nDenmark’s Tech Ambassador'
const daAnswer = 'Svar gerne her: {{svarlink}}'
const enAnswer = 'Kindly reply here: {{answerLink}}'
const daWhen = 'Tid: {{dato}}\nSted: {{sted}}'
const enWhen = 'Time: {{date}}\nPlace: {{place}}'

export const dialogueLetter = letter(
  { da: 'Invitation: {{arrangement}}', en: 'Invitation: {{event}}' },
  [
    daGreeting,
    'Jeg har hermed fornøjelsen at invitere Dem til {{arrangement}}.',
    'Mødet samler ligesindede lande, EU og industrien til en fortrolig drøftelse på højt niveau om teknologi og sikkerhed. {{organisation}} har en vigtig stemme i den drøftelse, og jeg håber, at De kan deltage.',
    daWhen,
    'Program og praktiske oplysninger følger. Skulle De være forhindret, hører vi gerne, hvem der kommer i Deres sted.',
    daAnswer,
    daRegards,
  ],
  [
    enGreeting,
    'It is my pleasure to invite you to {{event}}.',
    'The meeting gathers like-minded countries, the EU and industry for a confidential high-level discussion of technology and security. {{organisation}} has an important voice in that discussion, and I very much hope that you will be able to join us.',
    enWhen,
    'The programme and practical details will follow. Should you be unable to attend, we would be grateful to know who will come in your place.',
    enAnswer,
    enRegards,
  ],
)

export const councilLetter = letter(
  { da: 'Møde: {{arrangement}}', en: 'Meeting: {{event}}' },
  [
    daGreeting,
    'Jeg ser frem til at byde dig velkommen til {{arrangement}}.',
    'Rådet drøfter, hvor langt strategiens tiltag er, og hvad det kommende års arbejde bør handle om. Dagsorden og bilag sendes ti dage før mødet.',
    daWhen,
    daAnswer,
    daRegards,
  ],
  [
    enGreeting,
    'I look forward to welcoming you to {{event}}.',
    'The council will discuss how far the strategy’s measures have come and what the coming year’s work should be about. Agenda and papers will be sent ten days before the meeting.',
    enWhen,
    enAnswer,
    enRegards,
  ],
)

export const roundTableLetter = letter(
  { da: 'Invitation til {{arrangement}}', en: 'Invitation to {{event}}' },
  [
    daGreeting,
    'Jeg vil gerne invitere {{organisation}} til {{arrangement}}.',
    'Vi fortæller, hvad der er sket siden sidst, og vil gerne høre jeres syn på, hvor strategien gør en forskel, og hvor den ikke gør. Et kort oplæg til drøftelsen sendes 14 dage før.',
    daWhen,
    'Giv os endelig besked, hvis vi skal tage hensyn til tilgængelighed eller diskretion.',
    daAnswer,
    daRegards,
  ],
  [
    enGreeting,
    'I would like to invite {{organisation}} to {{event}}.',
    'We will tell what has happened since last time, and would like to hear where you see the strategy making a difference and where it does not. A short discussion paper will be sent two weeks before.',
    enWhen,
    'Please let us know if we should arrange for accessibility or discretion.',
    enAnswer,
    enRegards,
  ],
)

export const followGroupLetter = letter(
  { da: 'Møde i følgegruppen: {{arrangement}}', en: 'Follow group meeting: {{event}}' },
  [
    daGreeting,
    'Hermed indkaldes {{organisation}} til {{arrangement}}.',
    'På mødet gennemgår vi fremdriften i strategiens tiltag og drøfter udkastet til resultatrapport. Materialet sendes ti dage før.',
    daWhen,
    daAnswer,
    'Med venlig hilsen\nUdenrigsministeriet',
  ],
  [
    enGreeting,
    '{{organisation}} is hereby invited to {{event}}.',
    'At the meeting we go through the progress of the strategy’s measures and discuss the draft results report. The papers will be sent ten days before.',
    enWhen,
    enAnswer,
    'Yours sincerely,\nMinistry of Foreign Affairs of Denmark',
  ],
)

export const visitLetter = letter(
  { da: 'Invitation: {{arrangement}}', en: 'Invitation: {{event}}' },
  [
    daGreeting,
    'Jeg har fornøjelsen at invitere Dem til {{arrangement}}.',
    'Besøget giver NATO og allierede mulighed for at drøfte sikkerhedspolitik direkte med virksomhedernes øverste ledelse. Programmet omfatter virksomhedsbesøg, en rundbordssamtale og en middag.',
    daWhen,
    'Oplysninger om indrejse, indkvartering og transport følger, når De har svaret.',
    daAnswer,
    daRegards,
  ],
  [
    enGreeting,
    'It is my pleasure to invite you to {{event}}.',
    'The visit gives NATO and allies the opportunity to discuss security policy directly with the companies’ top management. The programme includes company visits, a round table and a dinner.',
    enWhen,
    'Details of entry, accommodation and transport will follow once you have replied.',
    enAnswer,
    enRegards,
  ],
)

export const publicEventLetter = letter(
  { da: 'Kom med til {{arrangement}}', en: 'Join us for {{event}}' },
  [
    daGreeting,
    'Vi vil meget gerne se dig til {{arrangement}}, som vi holder sammen med danske partnere.',
    daWhen,
    'Deltagelse er gratis, men antallet af pladser er begrænset.',
    daAnswer,
    daRegards,
  ],
  [
    enGreeting,
    'We would very much like to see you at {{event}}, which we hold with Danish partners.',
    enWhen,
    'Attendance is free, but the number of seats is limited.',
    enAnswer,
    enRegards,
  ],
)

export const surveyLetter = letter(
  { da: '{{arrangement}}: offentliggørelse', en: '{{event}}: publication' },
  [
    daGreeting,
    'Årets måling af danskernes syn på ny teknologi offentliggøres {{dato}}.',
    'Vi gennemgår tallene kort og vil gerne høre, hvad du læser ud af dem.',
    'Sted: {{sted}}',
    daAnswer,
    daRegards,
  ],
  [
    enGreeting,
    'This year’s survey of how Danes see new technology will be published on {{date}}.',
    'We will go briefly through the figures, and would like to hear what you read from them.',
    'Place: {{place}}',
    enAnswer,
    enRegards,
  ],
)
