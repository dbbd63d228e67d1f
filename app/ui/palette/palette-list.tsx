import { useEffect } from 'react'
import { CornerDownLeft } from 'lucide-react'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { MarkedText } from '../search/marked-text'
import { Keys } from './keys'
import type { Choice, Section } from './sections'

export const listDomId = 'palette-list'

export function choiceDomId(id: string): string {
  return `palette-${id.replace(/[^\w-]/g, '_')}`
}

type PaletteListProps = {
  sections: Section[]
  active: Choice | undefined
  onChoose: (choice: Choice, newTab: boolean) => void
}

/** What can be chosen, under its headings. The focus stays in the field; the highlighted line is told to screen readers by it. */
export function PaletteList({ sections, active, onChoose }: PaletteListProps) {
  const t = useTexts().palette
  const activeId = active ? choiceDomId(active.id) : null
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div id={listDomId} role="listbox" aria-label={t.list} tabIndex={-1} className="palette-list">
      {sections.map(({ id, head, choices }) => (
        <div key={id} role="group" aria-labelledby={`palette-head-${id}`}>
          <div id={`palette-head-${id}`} role="presentation" className="palette-head">
            {head}
          </div>
          {choices.map((choice) => (
            <Line key={choice.id} choice={choice} active={choice.id === active?.id} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  )
}

type LineProps = { choice: Choice; active: boolean; onChoose: PaletteListProps['onChoose'] }

function Line({ choice, active, onChoose }: LineProps) {
  const { id, icon: Icon, title, detail, keys } = choice
  return (
    // Keys are the field's: the line is never focused.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={choiceDomId(id)}
      role="option"
      aria-selected={active}
      className={classNames('palette-line', active && 'palette-active')}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(choice, event.ctrlKey || event.metaKey)}
    >
      <Icon size={16} aria-hidden="true" className="shrink-0 text-muted" />
      <span className="palette-words">
        <span className="palette-title">
          <MarkedText {...title} />
        </span>
        {detail?.text ? (
          <span className="palette-detail">
            <MarkedText {...detail} />
          </span>
        ) : null}
      </span>
      {keys ? <Keys keys={keys} /> : null}
      {active ? <CornerDownLeft size={14} aria-hidden="true" className="palette-enter" /> : null}
    </div>
  )
}
