import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { visibleAppointments, visiblePersons } from '../access/visible-to.server'
import { organisationName } from '../organisations/organisation'
import { containingWords } from '../people/matching-words.server'
import { personName } from '../people/person-name'
import { fold, foldedWords } from '../search/fold'

/** A name that fits several records, or none exactly: the author says which, and nothing is saved until then. */
export type NameQuestion = {
  kind: 'person' | 'organisation'
  /** As typed; the answer is found again by it. */
  text: string
  options: { id: string; label: string }[]
}

export type NameAnswer = { kind: 'person' | 'organisation'; text: string; choice?: string | undefined }

/** A name as typed. `whole`: the author added it as it stands, so that only namesakes are asked about. */
export type TypedName = { text: string; name: string; organisation?: string; whole?: boolean }

export type Resolved = { id: string } | { fresh: string } | { question: NameQuestion }

const mostCandidates = 200
const mostOptions = 8

/**
 * The person a typed name means: the only one of exactly that name (who, where an organisation was typed, is there),
 * else a new one when nobody's name begins so, else a question.
 */
export async function resolvePerson(
  actor: Actor,
  typed: TypedName,
  answers: NameAnswer[],
): Promise<Resolved> {
  const answered = answerTo('person', typed.text, typed.name, answers)
  if (answered) return answered
  const known = await personsBeginning(actor, typed.name)
  const exact = known.filter((person) => person.names.some((name) => sameWords(name, typed.name)))
  const fitting = exact.filter((person) => isAt(person, typed.organisation))
  const [only, ...others] = fitting
  if (only && others.length === 0 && !typed.whole) return { id: only.id }
  const asked = typed.whole ? exact : [...new Set([...exact, ...known])]
  if (asked.length === 0) return { fresh: typed.name }
  return { question: { kind: 'person', text: typed.text, options: optionsOf(asked) } }
}

/** The organisation a typed name means, by the same rule. */
export async function resolveOrganisationTyped(
  actor: Actor,
  name: string,
  answers: NameAnswer[],
): Promise<Resolved> {
  const answered = answerTo('organisation', name, name, answers)
  if (answered) return answered
  const found = await db.organisation.findMany({
    where: { archivedAt: null, searchEntries: { some: containingWords('organisation', name) } },
    include: { aliases: true },
    take: mostCandidates,
  })
  const known = found
    .map((o) => ({
      id: o.id,
      label: organisationName(o, actor.locale),
      names: [o.nameDa, o.nameEn, o.shortName ?? '', ...o.aliases.map((alias) => alias.name)],
    }))
    .filter(({ names }) => names.some((known) => beginsWith(known, name)))
  const exact = known.filter(({ names }) => names.some((known) => sameWords(known, name)))
  const [only, ...others] = exact
  if (only && others.length === 0) return { id: only.id }
  const asked = [...new Set([...exact, ...known])]
  if (asked.length === 0) return { fresh: name }
  return { question: { kind: 'organisation', text: name, options: optionsOf(asked) } }
}

function optionsOf(records: { id: string; label: string }[]): NameQuestion['options'] {
  return records.slice(0, mostOptions).map(({ id, label }) => ({ id, label }))
}

function answerTo(
  kind: NameAnswer['kind'],
  text: string,
  name: string,
  answers: NameAnswer[],
): Resolved | null {
  const choice = answers.find((answer) => answer.kind === kind && answer.text === text)?.choice
  if (!choice) return null
  return choice === 'new' ? { fresh: name } : { id: choice }
}

type Known = { id: string; label: string; names: string[]; organisations: string[] }

async function personsBeginning(actor: Actor, name: string): Promise<Known[]> {
  const found = await db.person.findMany({
    where: {
      AND: [
        visiblePersons(actor),
        { archivedAt: null, searchEntries: { some: containingWords('person', name) } },
      ],
    },
    include: {
      aliases: true,
      appointments: {
        where: { AND: [visibleAppointments(actor), { archivedAt: null }] },
        include: { post: { include: { organisation: { include: { aliases: true } } } } },
      },
    },
    take: mostCandidates,
  })
  return found
    .map((person) => {
      const held = person.appointments.filter((a) => a.endsOn === null).map((a) => a.post.organisation)
      const organisations = person.appointments.map((a) => a.post.organisation)
      const where = held[0] && organisationName(held[0], actor.locale)
      return {
        id: person.id,
        label: [personName(person), where].filter(Boolean).join(' · '),
        names: [personName(person), person.nativeName ?? '', ...person.aliases.map((alias) => alias.name)],
        organisations: organisations.flatMap((o) => [
          o.nameDa,
          o.nameEn,
          o.shortName ?? '',
          ...o.aliases.map((alias) => alias.name),
        ]),
      }
    })
    .filter(({ names }) => names.some((known) => beginsWith(known, name)))
}

function isAt({ organisations }: Known, typed: string | undefined): boolean {
  return typed === undefined || organisations.some((name) => fold(name) === fold(typed))
}

function sameWords(known: string, typed: string): boolean {
  return foldedWords(known).sort().join(' ') === foldedWords(typed).sort().join(' ')
}

/** Every typed word begins another word of the name: "an sor" of "Ana Maria Sørensen". */
function beginsWith(known: string, typed: string): boolean {
  const words = foldedWords(known)
  return foldedWords(typed).every((word) => {
    const at = words.findIndex((candidate) => candidate.startsWith(word))
    if (at < 0) return false
    words.splice(at, 1)
    return true
  })
}
