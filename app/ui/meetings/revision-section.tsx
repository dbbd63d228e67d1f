import type { Revision } from '~/domain/meetings/find-revisions.server'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'
import { classNames } from '../class-names'
import { Section } from '../page'
import { compareLines, type ComparedLine } from './compare-lines'

type RevisionSectionProps = { revision: Revision; before: Revision | null; current: boolean }

/** One version of a readout with what it changed, then both texts whole. */
export function RevisionSection({ revision, before, current }: RevisionSectionProps) {
  const t = useTexts()
  const r = t.meetings.revisions
  const parts = [
    { title: t.meetings.page.readout, after: revision.readout, before: before?.readout ?? '' },
    { title: t.meetings.page.decisions, after: revision.decisions, before: before?.decisions ?? '' },
  ].filter((part) => part.after !== '' || part.before !== '')
  return (
    <Section
      title={r.number(revision.number)}
      actions={
        <>
          <span className="text-sm text-muted">{r.by(revision.author, revision.at)}</span>
          {current ? <Badge tone="accent">{r.current}</Badge> : null}
        </>
      }
    >
      {parts.map((part) => (
        <div key={part.title} className="mb-4 last:mb-0">
          <h3 className="mb-1 text-sm font-semibold">{part.title}</h3>
          {!before ? (
            <WholeText text={part.after} />
          ) : part.before === part.after ? (
            <p className="text-sm text-muted">{r.unchanged}</p>
          ) : (
            <>
              <Changes lines={compareLines(part.before, part.after)} />
              <BothTexts before={part.before} after={part.after} />
            </>
          )}
        </div>
      ))}
    </Section>
  )
}

/** Changed lines, told apart by sign and word as well as colour. */
function Changes({ lines }: { lines: ComparedLine[] }) {
  return (
    <div className="overflow-x-auto rounded-md border border-line text-sm">
      {lines.map(({ text, kind }, index) => {
        const Line = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
        return (
          <Line
            key={index}
            className={classNames(
              'flex gap-2 px-2 whitespace-pre-wrap no-underline',
              kind === 'added' && 'bg-ok-tint text-ok',
              kind === 'removed' && 'bg-danger-tint text-danger',
            )}
          >
            <span aria-hidden="true" className="w-3 shrink-0">
              {{ added: '+', removed: '−', same: '' }[kind]}
            </span>
            <span className="min-w-0 break-words">{text || '\u00a0'}</span>
          </Line>
        )
      })}
    </div>
  )
}

function BothTexts({ before, after }: { before: string; after: string }) {
  const t = useTexts().meetings.revisions
  return (
    <details className="mt-2">
      <summary className="w-fit text-sm text-accent">
        {t.before} / {t.after}
      </summary>
      <div className="mt-2 grid gap-3 md:grid-cols-2">
        <div>
          <h4 className="mb-1 text-sm text-muted">{t.before}</h4>
          <WholeText text={before} />
        </div>
        <div>
          <h4 className="mb-1 text-sm text-muted">{t.after}</h4>
          <WholeText text={after} />
        </div>
      </div>
    </details>
  )
}

function WholeText({ text }: { text: string }) {
  return <p className="rounded-md bg-sunken p-2 text-sm break-words whitespace-pre-wrap">{text || '–'}</p>
}
