import type { HouseDocument } from '~/domain/documents/house-document'
import { MarkingLine } from '../badge'
import { DocumentBlocks } from './document-blocks'

/**
 * A document as it is printed, on one A4 page after another: the frame repeats the marking at the head and the foot of
 * each, which is why it is a table; on screen it is none.
 */
export function DocumentSheet({ document }: { document: HouseDocument }) {
  const { title, subtitle, language, marking, notice, foot, dense, blocks } = document
  return (
    <article className="sheet" lang={language} data-dense={dense || undefined}>
      <table className="sheet-frame" role="presentation">
        <thead>
          <tr>
            <td>
              <MarkingLine marking={marking} />
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="sheet-body">
              <h1 dir="auto">{title}</h1>
              {subtitle ? <p className="sheet-lead">{subtitle}</p> : null}
              {notice ? <p className="sheet-notice">{notice}</p> : null}
              <DocumentBlocks blocks={blocks} />
            </td>
          </tr>
        </tbody>
        <tfoot aria-hidden="true" className="sheet-foot-room">
          <tr>
            <td />
          </tr>
        </tfoot>
      </table>
      <div className="sheet-foot">
        <MarkingLine marking={marking} />
        <p>{foot}</p>
      </div>
    </article>
  )
}
