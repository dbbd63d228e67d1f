import { useEffect, useRef, type ReactNode } from 'react'

type ModalProps = { label: string; onClose: () => void; children: ReactNode }

/** A window above the page: the browser keeps the focus in it, and closes it with Esc; so does a click beside it. */
export function Modal({ label, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    // The keyboard's way to close it is the browser's own: Esc.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={label}
      className="palette"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className="palette-panel">{children}</div>
    </dialog>
  )
}
