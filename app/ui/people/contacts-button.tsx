import { ContactRound } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { useLocation } from '../router'

/** The list as it is narrowed, as contact cards. */
export function ContactsButton() {
  const t = useTexts().people.contacts
  const { search } = useLocation()
  return (
    <ButtonLink to={`/people/contacts.vcf${search}`} icon={ContactRound} tone="quiet" download>
      {t.download}
    </ButtonLink>
  )
}
