import type { MeetingKind } from '~/generated/sqlite/enums'

/** `overrides`: says how it took place, and so wins over a plain "mødte" or "met" elsewhere in the line. */
export type KindWord = { kind: MeetingKind; lean?: 'future'; overrides?: true }

const kindWords = new Map<string, KindWord>()

function add(words: string, meaning: KindWord): void {
  for (const word of words.split('|')) kindWords.set(word, meaning)
}

add('mødte|mødtes|mødt|møde|mødet|met|meeting|saw|frokost|lunch|kaffe|coffee', { kind: 'MEETING' })
add('middag|dinner|morgenmad|breakfast|sås|samtale|moedte|moede|catch-up|catchup', { kind: 'MEETING' })
add('møder|mødes|meet|ses', { kind: 'MEETING', lean: 'future' })
add('ringede|ringet|kaldte|called|call|phoned|opringning|opkald|rang|talte|talt|snakkede|snakket', {
  kind: 'CALL',
})
add('spoke|spoken|talked|opkaldet|phone call|telefonerede', { kind: 'CALL' })
add('ringer|calling', { kind: 'CALL', lean: 'future' })
add('telefonmøde|telefonsamtale|telefonisk|telefon|telefonen|phone|tlf|tlf.|telephone', {
  kind: 'CALL',
  overrides: true,
})
add('videomøde|videomødte|videomødtes|videosamtale|videoopkald|videokald|videokonference|video|videomøder', {
  kind: 'VIDEO_CALL',
  overrides: true,
})
add('video call|video meeting|video-meeting|video-call|videocall|teams|teamsmøde|teams-møde|zoom|zoommøde', {
  kind: 'VIDEO_CALL',
  overrides: true,
})
add('zoom-møde|webex|facetime|skype|zoomed|virtuelt|virtually|online', {
  kind: 'VIDEO_CALL',
  overrides: true,
})
add('besøgte|besøg|besøgt|visited|visit|virksomhedsbesøg|besoegte', { kind: 'VISIT' })
add('besøger|visiting', { kind: 'VISIT', lean: 'future' })
add(
  'skrev|skrevet|mailede|mailet|mail|mailed|e-mail|email|emailed|e-mailed|e-mailede|wrote|written|brev|letter',
  {
    kind: 'CORRESPONDENCE',
  },
)
add('skriver|writing', { kind: 'CORRESPONDENCE', lean: 'future' })
add('reception|receptionen|cocktail', { kind: 'RECEPTION', overrides: true })
add('konference|konferencen|conference|event|arrangement|seminar|workshop|webinar', {
  kind: 'EVENT',
  overrides: true,
})
add('1:1|1-1|1on1|en-til-en|én-til-én|one-to-one|one-on-one|tomandshånd|enemøde', {
  kind: 'ONE_TO_ONE',
  overrides: true,
})

/** What one or two lower-case words say about the kind of contact. */
export function readKindWord(
  first: string,
  second: string | undefined,
): { meaning: KindWord; words: number } | null {
  const both = second === undefined ? undefined : kindWords.get(`${first} ${second}`)
  if (both) return { meaning: both, words: 2 }
  const one = kindWords.get(first)
  return one ? { meaning: one, words: 1 } : null
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const topicOpeners = set(
  'om re re. vedr vedr. vedrørende ang ang. angående about on regarding concerning emne emnet topic subject',
)
export const conjunctions = set('og and samt plus & + / und')
export const companions = set('med with m. w/ m/ sammen together mellem between')
export const everyone = set('begge both alle all')
/** Capitalised fillers; others with a capital are taken for names ("Will", "An"). */
export const openingWords = set('jeg vi we i havde had holdt held har have the lige kort just')
export const places = set('i på hos ved in at')
export const origins = set('fra from')

/** Words that carry no part of the record: they only end a name. */
export const fillers = set(
  'jeg vi we til to the a an et en den det havde had holdt held har have haft afholdt just lige netop også also skal will ' +
    'kort kortvarigt briefly shortly quickly hurtigt igen again uformelt informally op up over via by for af of der var ' +
    'was were blev today’s dagens fysisk personligt personally kl kl. godt good dd. d.d. mit min vores our my hvor where ' +
    'is er været been endelig finally tidligere earlier så then denne this inkl. samme dag day hos ved i på in at fra from',
)

/** Without capitals, no person's name has one of these in it. */
export const notInNames = set(
  'kolleger kollegerne colleagues folk people nogen nogle some hele whole entire flere several others andre andet ' +
    'medarbejdere staff embedsmænd officials repræsentanter representatives m.fl. mfl m.v. mv etc etc. al. ikke not hvem ' +
    'who noget something ingen nobody status noter notes referat min mit vores our deres their his her hans hendes',
)

/** No person's name has one of these in it, with a capital or without. */
export const neverInNames = set(
  'teamet team holdet delegationen delegation delegationens gruppen gruppe alle everyone someone virksomheden ' +
    'virksomheder companies company bestyrelsen board ledelsen management regeringen government act strategi strategy ' +
    'direktiv directive summit topmøde papir paper aftale project projekt',
)

/** Ends of words that only organisations' names have. */
export const organisationEnding =
  /(?:ministeriet|kommissionen|styrelsen|tilsynet|rådet|parlamentet|ambassaden|universitetet|universitet|instituttet|institut|forbundet|foreningen|fonden|ministry|embassy|council|agency|university|institute|foundation|association|commission|parliament|federation|alliance|gmbh|aps|inc\.?|ltd\.?|corp\.?)$/iu

/** After one of these, "i", "in" and the like are part of the organisation's name: "ambassaden i Tokyo". */
export const locatedWords = set(
  'ambassade ambassaden embassy universitet universitetet university mission missionen konsulat konsulatet consulate ' +
    'institut instituttet kontor kontoret office delegation delegationen repræsentation repræsentationen generalkonsulat',
)

/** Titles before a name; the name is what follows. */
export const honorifics = set(
  'dr dr. mr mr. ms ms. mrs mrs. miss mme mme. hr hr. fr. fru frk frk. prof prof. professor h.e. he. sir ' +
    'minister ministeren ambassadør ambassadøren ambassador direktør director kommissær commissioner statssekretær ' +
    'vicepresident president præsident secretary formand chairman chairwoman ceo cto cfo senator',
)

export const particles = set(
  'von van der den de da dos das di du del della la le el al bin ibn af zu zur ten ter abu y',
)

export const followUpMarkers = set(
  'opfølgning opfoelgning opfolgning opfølg opf followup follow-up follow todo to-do fu',
)
export const duePrefixes = set('inden senest før by before due d. den på on til frist')
export const selfWords = set('jeg mig me i myself selv')
const verbs = set(
  'mødte mødtes met ringede called phoned skrev wrote mailede emailed e-mailed besøgte visited talte snakkede spoke talked',
)

/** Whether a word as typed can only be the line's verb; "call" and "video" are also parts of names and topics. */
export function kindIsVerb(typed: string): boolean {
  return verbs.has(typed)
}
