import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { useHydrated } from '../hydrated'

type View = { x: number; y: number; scale: number }

const whole: View = { x: 0, y: 0, scale: 1 }
const [least, most, step] = [0.5, 4, 1.4]

type PanZoomProps = {
  children: ReactNode
  /** What stands in the middle at first where the picture is wider than the screen, as shares of its size. */
  centre: { x: number; y: number }
}

/**
 * A picture that is dragged, and enlarged by buttons, pinch or Ctrl and wheel: moved as a whole by a transform, never
 * drawn anew. Without scripts it scrolls.
 */
export function PanZoom({ children, centre }: PanZoomProps) {
  const t = useTexts().picture
  const hydrated = useHydrated()
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState(whole)
  const drag = useDrag(setView)
  useEffect(() => {
    const box = frame.current
    if (box) box.scrollLeft = centre.x * box.scrollWidth - box.clientWidth / 2
  }, [centre.x])
  useWheel(frame, setView)
  const zoom = (by: number) => setView((now) => scaled(now, now.scale * by))
  return (
    <div className="ego">
      <div ref={frame} className="ego-frame-box" {...drag}>
        <div
          style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          className="ego-moved"
        >
          {children}
        </div>
      </div>
      {hydrated ? (
        <div className="ego-buttons no-print">
          <Button type="button" icon={ZoomIn} onClick={() => zoom(step)}>
            <span className="sr-only">{t.zoomIn}</span>
          </Button>
          <Button type="button" icon={ZoomOut} onClick={() => zoom(1 / step)}>
            <span className="sr-only">{t.zoomOut}</span>
          </Button>
          <Button type="button" icon={Maximize} onClick={() => setView(whole)}>
            <span className="sr-only">{t.zoomReset}</span>
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function scaled(view: View, scale: number): View {
  return { ...view, scale: Math.min(most, Math.max(least, scale)) }
}

type Change = (change: (view: View) => View) => void

/** Moves with a mouse that is held down; a finger scrolls the page and the frame as it does elsewhere. */
function useDrag(change: Change) {
  const from = useRef<{ x: number; y: number } | null>(null)
  const end = () => {
    from.current = null
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button === 0)
        from.current = { x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent) => {
      const last = from.current
      if (!last) return
      const [x, y] = [event.clientX - last.x, event.clientY - last.y]
      from.current = { x: event.clientX, y: event.clientY }
      change((view) => ({ ...view, x: view.x + x, y: view.y + y }))
    },
    onPointerUp: end,
    onPointerLeave: end,
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
  }
}

/** A pinch on a trackpad comes as a wheel with Ctrl; the wheel alone scrolls the page. */
function useWheel(frame: { current: HTMLDivElement | null }, change: Change) {
  useEffect(() => {
    const box = frame.current
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      change((view) => scaled(view, view.scale * Math.exp(-event.deltaY / 200)))
    }
    box?.addEventListener('wheel', turn, { passive: false })
    return () => box?.removeEventListener('wheel', turn)
  }, [frame, change])
}
