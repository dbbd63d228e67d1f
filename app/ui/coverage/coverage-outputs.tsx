import { FileSpreadsheet, Printer } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button, ButtonLink } from '../button'
import { useLocation } from '../router'

/** What is shown, to take away: as a table, on paper. */
export function CoverageOutputs({ file = '/coverage.csv' }: { file?: string }) {
  const t = useTexts().coverage
  const { search } = useLocation()
  return (
    <>
      <ButtonLink to={`${file}${search}`} icon={FileSpreadsheet} download>
        {t.csv}
      </ButtonLink>
      <Button type="button" icon={Printer} onClick={() => window.print()}>
        {t.print}
      </Button>
    </>
  )
}
