import type { ImportPreview } from '~/domain/calendar-import/find-import.server'
import { useTexts } from '~/i18n'
import { PostButton } from '../button'
import { Notice } from '../notice'

type Props = { preview: Pick<ImportPreview, 'id' | 'state' | 'batchId' | 'progress' | 'kind' | 'handling'> }

/** How far the taking in has come, and the way to go on or to undo it. */
export function ImportState({ preview }: Props) {
  const t = useTexts().imports
  const { id, state, batchId, progress, kind, handling } = preview
  if (state === 'open' || !progress) return null
  if (state === 'undone') return <Notice title={t.undoneTitle} />
  if (state === 'begun') {
    return (
      <div role="status">
        <Notice
          title={t.progressTitle}
          actions={
            <PostButton action={`/imports/calendar/${id}/completion`} fields={{ kind, handling }}>
              {t.goOn}
            </PostButton>
          }
        >
          <p className="mb-2">{t.progress(progress.done, progress.of)}</p>
          <progress
            className="w-full max-w-80 accent-accent"
            max={progress.of}
            value={progress.done}
            aria-label={t.progressTitle}
          />
        </Notice>
      </div>
    )
  }
  return (
    <Notice
      tone="ok"
      title={t.finishedTitle}
      actions={<PostButton action={`/imports/batches/${batchId}/undoing`}>{t.undo}</PostButton>}
    >
      {t.finished(progress.of)}
    </Notice>
  )
}
