import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type ReadWord = {
  text: string
  headings: number
  /** What stands at the head and the foot of the pages. */
  ends: string[]
  language: string
  core: Record<string, string>
}

/** The Word file as Python's zip and XML read it. Throws with what is wrong with it. */
export function readWord(file: Buffer): ReadWord {
  const { status, stdout, stderr } = spawnSync('python3', ['e2e/judges/judge-word.py'], { input: file })
  if (status !== 0) throw new Error(String(stderr))
  return JSON.parse(String(stdout)) as ReadWord
}

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Why nobody opens the files beside us, or null where LibreOffice is installed. */
export const noWordProcessor = office ? null : 'LibreOffice is not installed'

/** How many pages the Word file has when LibreOffice lays it out. */
export function pagesOfWord(file: Buffer): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-word-'))
  try {
    writeFileSync(path.join(folder, 'document.docx'), file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const given = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      `${folder}/document.docx`,
    ]
    spawnSync(office ?? '', given, { timeout: 50_000 })
    return pagesOfPdf(readFileSync(path.join(folder, 'document.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0
}
