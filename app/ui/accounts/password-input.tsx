import { useState } from 'react'
import { Eye, EyeOff } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { TextInput, type FieldSource } from '../field'

type PasswordInputProps = {
  field: FieldSource
  label: string
  hint?: string
  /** Tells a password manager whether to fill in or to propose. */
  autoComplete: 'current-password' | 'new-password'
}

/** A password, hidden until its owner asks to see it. It may be pasted; the server never sends it back. */
export function PasswordInput({ field, label, hint, autoComplete }: PasswordInputProps) {
  const t = useTexts().common.form
  const [shown, setShown] = useState(false)
  return (
    <TextInput
      field={field}
      label={label}
      hint={hint}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={256}
      suffix={
        <span className="needs-script shrink-0">
          <Button type="button" icon={shown ? EyeOff : Eye} iconOnly onClick={() => setShown(!shown)}>
            {shown ? t.hidePassword : t.showPassword}
          </Button>
        </span>
      }
    />
  )
}
