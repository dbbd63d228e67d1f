import { FileSearch } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Field, TextArea } from '../field'
import { Form } from '../router'

type ReplyUploadFormProps = { error: string | null; text: string }

/** Files or a pasted text, to be looked at before anything is saved. */
export function ReplyUploadForm({ error, text }: ReplyUploadFormProps) {
  const t = useTexts().answers.upload
  return (
    <Form method="post" encType="multipart/form-data" className="card grid gap-5 p-4 sm:p-5">
      <Field id="files" label={t.files} hint={t.filesHint} errors={error ? [error] : undefined}>
        <input
          type="file"
          id="files"
          name="files"
          multiple
          accept=".ics,.eml,text/calendar,message/rfc822"
          aria-describedby={error ? 'files-hint files-error' : 'files-hint'}
          aria-invalid={error ? true : undefined}
          className="input h-auto py-2"
        />
      </Field>
      <TextArea
        name="text"
        id="text"
        label={t.paste}
        hint={t.pasteHint}
        rows={6}
        defaultValue={text}
        spellCheck={false}
      />
      <Button tone="primary" icon={FileSearch} className="justify-self-start">
        {t.read}
      </Button>
    </Form>
  )
}
