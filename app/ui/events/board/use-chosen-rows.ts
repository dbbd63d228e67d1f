import { useCallback, useEffect, useState } from 'react'

/** How many boxes of a form are ticked. Shift ticks all between two boxes, and one button those of the page. */
export function useChosenRows(formId: string): { chosen: number; choosePage: () => void } {
  const [chosen, setChosen] = useState(0)
  const boxes = useCallback(
    () => [...document.querySelectorAll<HTMLInputElement>(`input[name="chosen"][form="${formId}"]`)],
    [formId],
  )
  const count = useCallback(() => setChosen(boxes().filter(({ checked }) => checked).length), [boxes])
  useEffect(() => {
    let last: HTMLInputElement | null = null
    const onClick = ({ target, shiftKey }: MouseEvent) => {
      const all = boxes()
      const box = all.find((one) => one === target)
      if (!box) return
      if (shiftKey && last) {
        const [from = 0, to = 0] = [all.indexOf(last), all.indexOf(box)].sort((a, b) => a - b)
        for (const between of all.slice(from, to + 1)) between.checked = box.checked
      }
      last = box
      count()
    }
    count()
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [boxes, count])
  const choosePage = () => {
    const all = boxes()
    const tick = all.some(({ checked }) => !checked)
    for (const box of all) box.checked = tick
    count()
  }
  return { chosen, choosePage }
}
