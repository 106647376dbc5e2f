import { describe, expect, it } from 'vitest'
import { changeStory } from '../../src/core/change-story.ts'
import { compare } from '../../src/core/compare.ts'
import { tellChange } from '../../src/exporters/change-telling.ts'
import { plainTelling } from '../../src/exporters/telling.ts'
import { harbour, step } from '../components/harbour.ts'
import { actieagenda } from '../helpers/actieagenda.ts'
import { allChanges, type OneChange } from '../helpers/all-changes.ts'
import { buildDossier } from '../helpers/build-dossier.ts'
import { dutchWords, englishWords } from '../helpers/words.ts'

const ADDRESS = 'https://haven.example.org/dossier/proef/vergelijk/2030-03-01/2030-03-08?at=kade'

function tell(at: string, words = dutchWords, permalink: string | undefined = ADDRESS): string {
  const story = changeStory(harbour, step, at)
  if (!story) throw new Error(`no story of ${at}`)
  return plainTelling(tellChange(story, harbour.meta, words, permalink), words.t)
}

describe('tellChange', () => {
  it('tells a contested cut so that it can stand alone', () => {
    expect(tell('kade').split('\n')).toEqual([
      'Passage kade: weggehaald, van de versie van 1 maart 2030 naar die van 8 maart 2030.',
      'Reconstructie, geen brieftekst. Wij hebben de tekst van deze versies niet. De woorden zijn van ons, naar wat de stukken zeggen.',
      'Was: [verwijderd: De kade blijft open voor wandelaars.]',
      '(Onze woorden, volgens de nota.)',
      'Wordt: Staat niet meer in deze versie.',
      'Aan het eind, in onze woorden: verzonnen.',
      'Advies: Tegen schrappen (richting: onze lezing). Toon van het stuk: maakt bezwaar.',
      'Houd de kade open.',
      'Redenen die het stuk noemt: Wandelaars kunnen nergens anders heen.',
      'Wat ervan kwam: Niet gevolgd. De kade verdween.',
      'De nota vraagt niet om de oude zin.',
      'De nota als geheel: U kunt instemmen met de brief.',
      'Stuk: Nota 8 maart 2030, Kernpunten.',
      'Later advies: Tegen opnemen (richting: onze lezing; Nota N1). Toon van het stuk: adviseert. Maak de kade niet te mooi.',
      'Reactie van Boot, A. (op: Nota N1, moment onbekend): Waarom? Bij de titel.',
      'Later antwoord, vraag 7 (Nota N1): De kade is openbaar.',
      'Duiding van de redactie: Deels beantwoord; Wringt (Nota 8 maart 2030). Er staat niet waarom.',
      'Bronnen: Beslisnota van de gemeente Waterlo van 8 maart 2030. Beslisnota van de gemeente Waterlo zonder datum.',
      'Dossier: Brief over de haven, Gemeente Waterlo. Onze tekst: CC0-1.0.',
      'Bekijk deze wijziging op Doorgehaald, met alle vindplaatsen',
    ])
  })

  it('says of a derived direction that it is, of a risk no ‘not followed’, and of unknown words that they are', () => {
    expect(tell('geld')).toContain('Advies: Steunt schrappen (richting: onze lezing, afgeleid).')
    expect(tell('geld')).toContain('Onze omschrijving: de woorden zelf kennen wij niet.')
    expect(tell('geld')).toContain('Over deze passage staat in dit dossier 1 later antwoord.')
    expect(tell('vissers')).toContain('Was: De vissers houden hun ligplaats, hun loods')
    expect(tell('vissers')).not.toContain('[verwijderd')
    expect(tell('vissers')).toContain('Wat ervan kwam: Uitkomst onbekend.')
  })

  it('says what is not known in the place of what is', () => {
    expect(tell('toren')).toContain('Was: Onbekend of dit er toen al stond.')
    expect(tell('toren')).toContain('Bij deze stap staat in dit dossier geen advies over deze wijziging.')
    expect(tell('toren')).toContain('Een later antwoord hierover staat niet in dit dossier.')
  })

  it('marks words without the spaces round them', () => {
    expect(tell('titel')).toContain('Was: Een haven voor [verwijderd: iedereen]\n')
    expect(tell('titel')).toContain('Wordt: Een haven voor [toegevoegd: schepen]\n')
  })

  it('speaks English round texts that stay Dutch, and says so to a reader', () => {
    const story = changeStory(harbour, step, 'kade')!
    const telling = tellChange(story, harbour.meta, englishWords, ADDRESS)
    const runs = telling.groups.flatMap(({ lines }) => lines.flatMap((line) => line.runs))
    expect(runs.find(({ text }) => text === 'Houd de kade open.')?.lang).toBe('nl')
    expect(runs.find(({ text }) => text === 'Against cutting')?.lang).toBeUndefined()
    expect(tell('kade', englishWords)).toContain('Was: [removed: De kade blijft open voor wandelaars.]')
  })

  it('gives no address of a dossier that is not published, and says why', () => {
    const story = changeStory(harbour, step, 'kade')!
    const telling = tellChange(story, harbour.meta, dutchWords)
    expect(
      telling.groups.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flatMap((run) => run.href ?? []))),
    ).toEqual([])
    expect(plainTelling(telling, dutchWords.t)).toContain('Uit een eigen dossier, dat niet op deze site staat.')
  })

  it('calls the document itself no reconstruction', () => {
    const dossier = buildDossier({
      versions: {
        '2030-01-01': ['a~literal: De brug gaat om zes uur open voor alle schepen.'],
        '2030-02-01': ['a~literal: De brug gaat om acht uur open voor alle schepen.'],
      },
    })
    const comparison = compare(dossier, '2030-01-01', '2030-02-01')
    const text = plainTelling(
      tellChange(changeStory(dossier, comparison, 'a')!, dossier.meta, dutchWords),
      dutchWords.t,
    )
    expect(text).not.toContain('Reconstructie')
    expect(text).not.toContain('onze woorden')
    expect(text).toContain('Was: De brug gaat om [verwijderd: zes] uur open')
  })
})

describe('what every change of the embedded dossier says when it stands alone', () => {
  const told = allChanges(actieagenda).map((each) => ({
    ...each,
    text: plainTelling(tellChange(each.story, actieagenda.meta, dutchWords, ADDRESS), dutchWords.t),
  }))
  const each = (check: (change: OneChange & { readonly text: string }) => void) => {
    expect(told.length).toBeGreaterThan(100)
    for (const change of told) check(change)
  }

  it('that it is a reconstruction, before any word of it', () => {
    each(({ text, name }) => {
      expect(text.indexOf('Reconstructie, geen brieftekst.'), name).toBeGreaterThan(0)
      expect(text.indexOf('Reconstructie, geen brieftekst.'), name).toBeLessThan(text.indexOf('Was: '))
    })
  })

  it('how each of its passages stood in the end', () => {
    each(({ text, story, name }) => {
      for (const { passage } of story.passages) expect(text, name).toContain(passage.end)
    })
  })

  it('of each advice the whole paper, what must not be concluded, and that its direction is our reading', () => {
    each(({ text, story, name }) => {
      for (const { advice, source } of story.advice) {
        expect(text, name).toContain(advice.gist)
        if (advice.caution) expect(text, name).toContain(advice.caution)
        if (advice.outcome.note) expect(text, name).toContain(advice.outcome.note)
        expect(text, name).toContain(`De nota als geheel: ${source?.advised?.summary ?? ''}`)
      }
      expect(text.split('richting: onze lezing').length, name).toBeGreaterThan(story.advice.length)
    })
  })

  it('‘niet gevolgd’ only where the dossier does, and of an assessment that it is one', () => {
    each(({ text, story, name }) => {
      const notFollowed = story.advice.filter(({ advice }) => advice.outcome.kind === 'not-followed')
      expect(text.split('kwam: Niet gevolgd').length - 1, name).toBeLessThanOrEqual(notFollowed.length)
      const judged = story.answers.slice(0, 2).filter(({ answer }) => answer.judgement)
      expect(text.split('Duiding van de redactie: ').length - 1, name).toBe(judged.length)
    })
  })

  it('nothing struck but what a source reports gone, or a name that lost words', () => {
    each(({ text, story, name }) => {
      if (!text.includes('[verwijderd: ')) return
      const isName = story.before.blocks.every(({ block }) => block.kind === 'heading')
      expect(story.events.includes('cut') || isName, name).toBe(true)
    })
  })

  it('that the moment of a reaction is unknown', () => {
    each(({ text, story, name }) => {
      expect(text.split('moment onbekend').length - 1, name).toBe(story.reactions.length)
    })
  })
})
