import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { publishedFiles } from '../../src/build/publish-dossiers.ts'
import type { PublishedPassage } from '../../src/build/publish-passages.ts'
import { fixturePath, fixtureText, minimalDossier } from '../helpers/fixture-file.ts'
import { sha256 } from '../helpers/sought.ts'

const root = mkdtempSync(join(tmpdir(), 'doorgehaald-publish-'))
afterAll(() => rmSync(root, { recursive: true }))

const dossier = minimalDossier()
const dossiers = join(root, 'dossiers')
cpSync(fixturePath('dossiers/valid/minimal.json'), join(dossiers, 'minimal.json'))
const papers = join(root, 'papers')
cpSync(fixturePath('dossiers/valid/sources'), papers, { recursive: true })

const passagesFile = `dossiers/${dossier.meta.id}.passages.json`
const catalogueOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get('dossiers/index.json') ?? '') as { literal?: true }[]

describe('publishing with the source files', () => {
  test('adds every passage, letter for letter, with its citation, and says so in the catalogue', () => {
    const files = publishedFiles(dossiers, papers)
    const passages = JSON.parse(files.get(passagesFile) ?? '') as Record<string, PublishedPassage>
    expect(Object.keys(passages).toSorted()).toEqual(dossier.locators.map(({ id }) => id).toSorted())
    for (const { id, sha256: hash } of dossier.locators) {
      expect(passages[id]?.sha256).toBe(hash)
      expect(sha256(passages[id]?.text ?? '')).toBe(hash)
      expect(passages[id]?.citation).toMatch(/Waterlo/)
    }
    expect(catalogueOf(files)[0]?.literal).toBe(true)
  })

  test('without them publishes no passage, and the catalogue promises none', () => {
    const files = publishedFiles(dossiers)
    expect(files.has(passagesFile)).toBe(false)
    expect(catalogueOf(files)[0]).not.toHaveProperty('literal')
    expect([...files.values()].join('')).not.toContain('zonder gratis dag staan er')
  })

  test('stops at a passage that is not there, and names locator, file and reason', () => {
    const altered = fixtureText('dossiers/valid/sources/nota-stalling.txt').replace('gratis dag', 'vrije dag')
    writeFileSync(join(papers, 'nota-stalling.txt'), altered)
    expect(() => publishedFiles(dossiers, papers)).toThrow(
      /1 of 6 locators do not verify[^]*N0306\.gratis \(nota-stalling\.txt, p\. 1\): found, but not the passage$/,
    )
  })

  test('stops at a passage in another layout: what is published as literal must be', () => {
    const relaid = fixtureText('dossiers/valid/sources/nota-stalling.txt').replace('gratis eerste', 'gra-\ntis eerste')
    writeFileSync(join(papers, 'nota-stalling.txt'), relaid)
    expect(() => publishedFiles(dossiers, papers)).toThrow(/N0306\.gratis .*: the same words in another layout/)
  })

  test('stops at a file that is missing', () => {
    rmSync(join(papers, 'nota-stalling.txt'))
    expect(() => publishedFiles(dossiers, papers)).toThrow(/5 of 6 [^]*N0306\.gratis .*: the file is not there/)
  })
})
