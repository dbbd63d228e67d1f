import { daysAgo, morningOf, type Stage } from './stage'

/** About whom (a member, an organisation or a group), whose remark, how many days ago, and whether it is limited. */
const remarks: [about: string, author: string, ago: number, body: string, limited?: true][] = [
  ['kadri männimets', 'sofie', 40, 'Foretrækker at blive ringet op før kl. 9 dansk tid.'],
  [
    'claire whitcombe-reyes',
    'rasmus',
    75,
    'Tilbage fra orlov 1. september. Har fået ansvaret for hele Europa.',
  ],
  ['annegret vollmer-hain', 'peter', 120, 'Holder meget af konkrete eksempler. Tag tal med.'],
  [
    'zhiyuan gong',
    'yutong',
    60,
    'Spoke about retiring next year; ask who takes over the research programme.',
    true,
  ],
  ['owen tallmadge burr', 'rasmus', 200, 'Old contact of the embassy in Washington. Likes short agendas.'],
  ['signe lauritsgaard', 'emil', 18, 'På barsel fra januar; vikar endnu ikke fundet.'],
  [
    'luc vandermeulen-roy',
    'peter',
    33,
    'Taler gerne fransk. Skriver aldrig noget på mail, som kan siges i telefonen.',
    true,
  ],
  ['monica hartwell-sung', 'daniel', 90, 'Do not call on Fridays. Her office prefers two topics at most.'],
  ['thorkild ebbesgaard', 'sofie', 300, 'Har lovet at stille laboratoriet til rådighed for delegationer.'],
  ['aoife connaghan', 'sofie', 22, 'Ny bemanding på dansk fra næste kvartal, siger hun.'],
  ['org:ericsson', 'sofie', 125, 'Ingrid er rejst; Nils er ny. Møde hurtigst muligt.'],
  ['org:meta', 'freja', 50, 'Reorganising again; the Nordic team now reports to London.'],
  ['org:country-us', 'daniel', 15, 'Holdet skifter omkring årsskiftet. Brug de faste embedsmænd.', true],
  ['org:demo-nordlys', 'emil', 28, 'Leder efter pilotkunde i Californien.'],
  [
    'group:european-tech-alliance',
    'jonas',
    12,
    'Fem aktive af ti. Siemens og ASML er tættest på; spørg dem før jul.',
  ],
  ['org:dg-connect', 'peter', 80, 'Høring om vejledningen ventes i første kvartal.'],
]

const reach: [
  member: string,
  kind: 'SIGNAL' | 'ASSISTANT' | 'WEB' | 'MOBILE',
  value: string,
  label?: string,
][] = [
  ['kadri männimets', 'SIGNAL', 'kadri.42'],
  ['claire whitcombe-reyes', 'ASSISTANT', 'assistant.whitcombe@example.org', 'Kalender'],
  ['claire whitcombe-reyes', 'MOBILE', '+1 202 555 0143'],
  ['owen tallmadge burr', 'MOBILE', '+1 202 555 0178'],
  ['monica hartwell-sung', 'ASSISTANT', 'office.hartwell@example.org', 'Calendar'],
  ['haruka minazuki', 'WEB', 'https://example.org/minazuki'],
  ['thorkild ebbesgaard', 'WEB', 'https://example.org/kvantelab'],
  ['luc vandermeulen-roy', 'ASSISTANT', 'secretariat.platforms@example.org', 'Secrétariat'],
  ['imani okereke-bloom', 'SIGNAL', 'imani.07'],
]

export function writeNotes(stage: Stage): void {
  const { random, rows, members, reference } = stage
  for (const [about, author, ago, body, limited] of remarks) {
    const createdById = members.get(author).account?.id ?? ''
    const organisationId = about.startsWith('org:') ? reference.organisations.get(about.slice(4)).id : null
    const groupId = about.startsWith('group:') ? reference.groups.get(about.slice(6)).id : null
    const personId = organisationId || groupId ? null : members.get(about).personId
    const createdAt = morningOf(daysAgo(stage, ago))
    const handling = limited ? ('LIMITED' as const) : ('OPEN' as const)
    rows.note.push({
      id: random.id(createdAt),
      body,
      personId,
      organisationId,
      groupId,
      createdById,
      createdAt,
      handling,
    })
  }
  for (const [member, kind, value, label = null] of reach) {
    const personId = members.get(member).personId
    rows.contactPoint.push({ id: random.id(stage.now), kind, value, label, personId, position: 1 })
  }
  rows.contactPoint.push({
    id: random.id(stage.now),
    kind: 'SIGNAL',
    value: 'wk.19',
    personId: members.get('wanjiru kamandeh').personId,
    handling: 'LIMITED',
    createdById: members.get('sofie').account?.id ?? null,
  })
}
