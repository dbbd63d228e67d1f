import { pictureSizes } from '~/domain/picture/sizes'
import type { Picture } from '~/domain/picture/find-picture.server'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Select } from '../choice'
import { CoverageOutputs } from '../coverage/coverage-outputs'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Form, useLocation } from '../router'
import { EgoPicture } from './ego-picture'
import { PictureLegend } from './picture-legend'
import { PictureTable } from './picture-table'

/** The picture with its sentence, its signs and its table. */
export function PictureView({ picture, size }: { picture: Picture | null; size: number }) {
  const t = useTexts().picture
  if (!picture) {
    return (
      <div className="card">
        <EmptyState title={t.none} text={t.noneText} />
      </div>
    )
  }
  return (
    <>
      <Section
        title={t.title(picture.centre.name)}
        actions={
          <>
            <SizeForm size={size} />
            <CoverageOutputs file="/network/picture.csv" />
          </>
        }
      >
        <p className="mb-3 text-sm">
          <Summary picture={picture} />
        </p>
        <EgoPicture picture={picture} />
        <PictureLegend />
      </Section>
      <Section title={t.table} count={picture.people.length} flush>
        <PictureTable picture={picture} />
      </Section>
    </>
  )
}

function Summary({ picture: { centre, known, colleagues, left, people } }: { picture: Picture }) {
  const t = useTexts().picture
  const [best] = people
  const first =
    centre.kind === 'person'
      ? t.summary(centre.name, known, colleagues)
      : t.summaryOrganisation(centre.name, known)
  const sentences = [
    first,
    best && best.strength > 0 ? t.best(best.name, best.strength) : '',
    left > 0 ? t.restText(left) : '',
  ]
  return <>{sentences.filter(Boolean).join(' ')}</>
}

function SizeForm({ size }: { size: number }) {
  const t = useTexts().picture
  const { pathname, search } = useLocation()
  const kept = [...new URLSearchParams(search)].filter(([name]) => name !== 'size')
  return (
    <Form method="get" action={pathname} className="flex items-center gap-2">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Select
        key={size}
        name="size"
        label={t.size}
        labelHidden
        defaultValue={String(size)}
        options={pictureSizes.map((value) => ({ value: String(value), label: t.sizeOption(value) }))}
      />
      <Button>{t.show}</Button>
    </Form>
  )
}
