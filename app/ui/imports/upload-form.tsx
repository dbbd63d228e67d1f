import { FileSearch } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { ErrorSummary } from '../error-summary'
import { TextArea, TextInput } from '../field'
import { Form } from '../router'

type Answer = { problems: { field: string; text: string }[]; text: string }

/** Where calendars are handed in: files, or their text. */
export function UploadForm({ answer }: { answer: Answer | null }) {
  const t = useTexts().imports
  const labels: Record<string, string> = { files: t.files, text: t.text }
  const errors = (field: string) =>
    answer?.problems.filter((problem) => problem.field === field).map(({ text }) => text)
  const problems = (answer?.problems ?? []).map(({ field, text }) => ({
    fieldId: field,
    label: labels[field],
    text,
  }))
  return (
    <>
      <ErrorSummary problems={problems} answer={answer} />
      <Form method="post" encType="multipart/form-data" className="card grid gap-4 p-4" noValidate>
        <TextInput
          type="file"
          name="files"
          accept=".ics,.ical,.ifb,.vcs,text/calendar"
          multiple
          label={t.files}
          hint={t.filesHint}
          errors={errors('files')}
        />
        <TextArea
          name="text"
          rows={8}
          spellCheck={false}
          label={t.text}
          hint={t.textHint}
          defaultValue={answer?.text}
          errors={errors('text')}
        />
        <div>
          <Button tone="primary" icon={FileSearch}>
            {t.read}
          </Button>
        </div>
      </Form>
    </>
  )
}
