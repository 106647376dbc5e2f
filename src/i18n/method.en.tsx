import { Link } from '@tanstack/react-router'
import type { MethodTexts } from './page-texts.ts'

export const englishMethod: MethodTexts = {
  title: 'Method',
  lead: 'This is how we read the sources, and how you can check us.',
  contents: 'On this page',
  parts: {
    onbekend: {
      heading: 'Unknown is not gone',
      body: () => (
        <>
          <p>
            We call a passage ‘gone’ only if a source says so, or if it follows from what sources say. In the second
            case we add that it is inferred. If the sources are silent about a version, the passage is unknown there.
            The lifeline then shows only a dot.
          </p>
          <p>
            Blacked-out text is unknown text, not removed text. If a paper gives a ground for blacking it out, that
            ground stands with the source.
          </p>
          <p>Sometimes we know that something was there, but not what. Then we describe it, in grey italics.</p>
        </>
      ),
    },
    grondslag: {
      heading: 'What a paragraph rests on',
      body: ({ bases }) => (
        <>
          <p>
            The edge at the left of a paragraph shows what it rests on. For ‘inferred’ and ‘assumed’ we also say it in
            words below the paragraph. Screen readers get those words with every paragraph.
          </p>
          {bases}
          <p>
            Who asked for a change is given only if a source says so. If the source says it above a list, and not at the
            point itself, we tell you.
          </p>
        </>
      ),
    },
    richting: {
      heading: 'Direction and tone of advice',
      body: ({ stances, strengths }, words) => (
        <>
          <p>
            The <b>direction</b> is our reading: does a remark weigh against a change or for it? The <b>tone</b> follows
            the memo: does it advise something, does it object, or does it point something out? We keep the two apart.
          </p>
          <h3>The direction</h3>
          {stances}
          <p>If you read ‘{words.advice.derivedDirection}’, we also inferred the direction itself from the memo.</p>
          <h3>The tone</h3>
          {strengths}
          <h3>What ‘against’ means</h3>
          <p>
            ‘Against’ means that a remark argues against a change. It does not mean that officials asked to undo the
            change, nor that they were against the letter. In the Actieagenda Integratie dossier, the two most critical
            memos, those of 2 and 6 December 2024, advise to agree, and to mind a number of points in doing so. The memo
            of 5 February 2025 advises to sign and send the letter if the council of ministers agrees.
          </p>
          <p>
            That is why what a memo advises or asks about the whole stands under Advice and with the source. A change is
            called ‘with a counter-argument’ if there is advice about that passage at that step with the direction
            ‘against’.
          </p>
        </>
      ),
    },
    uitkomst: {
      heading: 'What came of advice',
      body: ({ outcomes }, words) => (
        <>
          {outcomes}
          <p>
            ‘{words.outcome['not-followed']}’ says how the text stayed, not why. We use it only if the advice or
            objection and the later text are about the same thing. That a council of ministers agrees with the letter
            does not count as ‘not followed’. Nor does a caveat about text that stays. If an outcome does not rest on a
            memo, we add what it does rest on.
          </p>
        </>
      ),
    },
    duiding: {
      heading: 'Editors’ assessment: our judgement of an answer',
      body: ({ verdicts }, words) => (
        <>
          <p>
            With a later answer to parliament there may be a judgement of ours. It is called ‘{words.passage.judgement}
            ’. It has a purple dashed edge, stands apart from the facts and always gives a reason. It is about the
            question itself, or about the advice or answer named behind it.
          </p>
          {verdicts}
          <p>
            A judgement is about one answer, or about a few answers that we treat together. Another answer may add to
            it. So read the other answers about the passage too before you quote one.
          </p>
        </>
      ),
    },
    keten: {
      heading: 'The chain of a passage',
      body: (_, words) => (
        <>
          <p>
            The page of a passage has all steps in order of day: text, change, advice, decision, remark, later answer.
            Where the day is not known, it says so. The stamp of a reaction does not tell when it was written; such a
            reaction stands with the version it is about, as ‘moment unknown’.
          </p>
          <p>
            ‘According to the papers’ marks facts. ‘{words.passage.judgement}’ marks whatever is our own view, the
            direction and the outcome of an advice included. What no source tells is a gap in the chain, with what could
            fill it. There you can have a Woo request (Dutch freedom of information) written that asks for exactly that.
            It does not say that such documents exist.
          </p>
          <p>
            In the lifeline an advice stands before the version its memo belongs to. The columns are not to scale; the
            number of days between them is given above. ‘By tone’ sorts by the verb of the memo, whichever way the
            advice points.
          </p>
        </>
      ),
    },
    vergelijken: {
      heading: 'How we compare two versions',
      body: ({ kinds, marks }) => (
        <>
          <p>
            Each row puts a paragraph beside the same paragraph in the other version. If the editors gave two paragraphs
            the same id, they are the same place in the letter, whatever they say. For the other paragraphs the program
            looks at the words they share and at their neighbours; rare words weigh more. In that way it also finds
            paragraphs that were moved, split or merged. The same versions always give the same result. If the program
            stops a comparison at a limit, we tell you.
          </p>
          <p>
            In literal text every difference counts. In a reconstruction the sources decide: if we describe something in
            other words, that does not mean that the letter changed.
          </p>
          {kinds}
          <p>
            ‘Shortened’, ‘renamed’ and ‘back’ are used only in a reconstruction and come from the sources. ‘Moved’ does
            too there, because the order is ours. In literal text it is used if a paragraph has come to stand between
            other neighbours.
          </p>
          <p>
            We mark single words only in literal text and in names, such as a title or the name of a pillar. The rest of
            a reconstruction is in our words. If a whole paragraph is struck out there, the passage is gone, but the
            words struck out are ours.
          </p>
          <p>
            Folded are paragraphs of which no change is known and that have no advice beside them. If the papers do not
            mention them, we only assume that they stayed the same. We say that too.
          </p>
          <p>
            If you skip versions, a passage may have been removed in between while no paper mentions it after that. Then
            you see ‘unknown afterwards’, with the version in which it was removed.
          </p>
          {marks}
        </>
      ),
    },
    herkomst: {
      heading: 'Computed lineage',
      body: (_, words) => (
        <>
          <p>
            For every version we record from the sources whether a passage is in it. The program also follows the
            paragraphs of that passage through all versions, by their words and neighbours, and holds the two against
            each other. ‘{words.state.restored}’ then only fits if the words come back too. With ‘{words.state.present}’
            goes at least one paragraph, with ‘{words.state.absent}’ none, or one with another text than when the
            passage was still there, such as a title that lost an addition. With ‘{words.state.unknown}’ there may only
            be paragraphs that are assumed or whose content we do not know.
          </p>
          <p>
            Every difference stands on the page of the passage. If a passage has no paragraph anywhere, there is nothing
            to compare. This is a check on our own work. It proves nothing about the letter.
          </p>
        </>
      ),
    },
    controleren: {
      heading: 'Check it yourself',
      body: () => (
        <>
          <p>
            A locator gives the source, the place in it, the first and last words of the passage and its SHA-256. That
            is a checksum: if one letter of the passage changes, the number changes. How many spaces or line ends stand
            in a row does not matter: every run of them is made one space first.
          </p>
          <p>
            The sources themselves do not come with the code. Where a locator shows no passage word for word, the build
            of this site did not have them either. If you have the source files, put them in one folder, under the file
            name given under Sources. Then, in the folder with the code and after <code>npm install</code>, give one of
            these commands:
          </p>
          <ul>
            <li>
              <code>npm run doorgehaald -- verify fixtures/dossiers/actieagenda.json --sources &lt;folder&gt;</code>{' '}
              checks all locators, names each one that fails and ends with the counts.
            </li>
            <li>
              <code>
                npm run doorgehaald -- quote fixtures/dossiers/actieagenda.json &lt;locator&gt; --sources &lt;folder&gt;
              </code>{' '}
              shows one passage word for word, with its citation, if the checksum is right.
            </li>
          </ul>
          <p>
            If you have the source files, it also works without commands. Drop them on a page of the dossier, or choose
            them under Sources: text, Markdown or PDF. Each locator then shows the passage word for word, or what
            differs. Only ‘verified’ and ‘same text, other layout’ are proof. For the second, spaces, line ends,
            hyphens, ligatures, markup and the shape of quotation marks do not count; letters, digits and other
            punctuation do. What only resembles the passage is shown with a score, and does not count as found.
          </p>
          <p>
            The commands work on the text files that we used, with the reading errors they contain, and do not accept
            another layout. They do say what differs.
          </p>
        </>
      ),
    },
    zoeken: {
      heading: 'Searching a dossier',
      body: () => (
        <p>
          Search looks through everything the dossier tells, not through the papers themselves. Every word has to occur;
          other forms, compounds and small typing errors count too. Put words between quotation marks to find them
          exactly so. Dates and numbers may be written in several ways.
        </p>
      ),
    },
    meenemen: {
      heading: 'Citing, linking and taking away',
      body: () => (
        <>
          <p>
            A citation follows the Dutch rules for parliamentary papers (Aanwijzingen voor de regelgeving, 3.43). If a
            memo has no number of its own, we give kind, ministry, date and reference, and never the number of another
            paper. Our own texts are called a reconstruction in a citation.
          </p>
          <p>
            A link that you copy here holds what it meant: after <code>s=</code> stands a short checksum. If the text
            has changed or gone since, or something else has that id now, the page says so. The number is an aid, not
            proof.
          </p>
          <p>
            The tables have one row for each change and passage. The text of a version is there the text of its
            paragraphs, in Unicode NFC, with one line feed between them; the SHA-256 is over UTF-8 and positions count
            code points. The evidence pack holds no date, so that the same choice always gives the same bytes.
          </p>
          <p>
            What leaves this site says itself that it is a reconstruction, that the direction is our reading, on what
            the outcome rests, how the passage ended and what the memo advises as a whole. A fragment that you paste
            does not change when we mend something; a page in a frame does.
          </p>
        </>
      ),
    },
    zelf: {
      heading: 'Make a dossier yourself',
      body: () => (
        <>
          <p>
            A dossier is one JSON file. What belongs in it is given in the schema:{' '}
            <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>dossier.schema.json</a>. A schema cannot hold
            every rule. The command <code>npm run doorgehaald -- validate &lt;file&gt;</code> also checks the rest, such
            as references and order. You get the problems in one go, each with its place and what you can do.
          </p>
          <p>
            After that, <Link to="/open">open the dossier</Link> here; it stays on your device. To publish it, put it in{' '}
            <code>fixtures/dossiers</code> and build the site with <code>npm run build</code>. A dossier with problems
            stops the build.
          </p>
        </>
      ),
    },
  },
  bases: {
    literal: 'The text of the version itself. Thick edge.',
    stated: 'A memo or another paper says that this was there; the words are ours. Thin edge.',
    inferred: 'It follows from what papers say, but they do not say it in so many words. Dashed edge.',
    assumed:
      'No source says that this changed since the version before, and no source says that it stayed. Dotted edge.',
    question:
      'Only for the state of a passage or for an outcome: members of parliament assume it in a question. That is not yet a fact.',
    answer: 'Only for the state of a passage or for an outcome: an answer to parliament says it.',
  },
  stances: {
    'against-change':
      'The remark argues against a change or choice, such as cutting, shortening, including or leaving out. The sign points back.',
    'for-change': 'The remark gives a reason for the change. The sign points forward.',
    caution: 'The memo points out a risk, or makes a caveat about text that stays.',
    procedural: 'A proposal, an explanation or a step in the procedure.',
  },
  strengths: {
    advises: 'The memo itself uses a verb of advice. Only then do we use this word.',
    objects: 'The memo objects in substance, without a verb of advice.',
    disagrees: 'According to the memo, a unit does not agree.',
    'points-out': 'The memo points out a fact or a risk.',
    'could-consider': 'The memo mentions something as a possibility. That is softer than advice.',
    proposes: 'The memo makes a proposal.',
    asks: 'The memo asks its reader to agree.',
    explains: 'The memo explains.',
  },
  outcomes: {
    followed: 'According to the sources, what the memo advised was done.',
    partly: 'Part of it was done, sometimes only in a later version.',
    'not-followed': 'The text stayed different from what the advice or objection wanted.',
    stayed:
      'The memo only pointed out a risk or a fact, and the change stayed. A risk cannot be followed or not followed.',
    unknown: 'No source says what came of it.',
    'not-assessed':
      'We give no outcome, for example because the memo only explains something, points something out or is about procedure. What we do know is added.',
  },
  verdicts: {
    answers: 'The answer deals with what was asked. This does not say whether it is right.',
    partly: 'The answer deals with part of the question or of the advice.',
    evades: 'The answer does not deal with what was asked. We never judge so about something that was not asked.',
    refers: 'The answer points to another place, another ministry or a later moment.',
    confirms: 'The answer agrees with facts from a memo or from the question.',
    tension: 'The answer is hard to square with a memo or another answer, but does not rule it out.',
    contradicts: 'The answer says the opposite of a memo or of another answer.',
    narrows: 'The answer makes a general remark in a memo smaller.',
    'not-asked': 'The question was not about this advice. So the answer cannot evade the advice.',
  },
  kinds: {
    same: 'The text is the same. In a reconstruction: our description is the same.',
    layout:
      'Only spaces, hyphenation, quotation marks, dashes, numbering, list marks, the kind of paragraph or the place of a paragraph break differ.',
    retold: 'Our descriptions differ, but no source says that the letter changed here.',
    changed: 'Literal text or a name differs, or a source says that the passage changed.',
    cut: 'The paragraph is not in the newer version. In a reconstruction, a source must also show that the passage is gone.',
    added:
      'The paragraph was not in the older version. In a reconstruction, a source must also show that the passage is new or back.',
    'unknown-after':
      'It was in the older version; no source says whether it is still in the newer one. This is not a cut.',
    'unknown-before': 'It is in the newer version; no source says whether it was already in the older one.',
  },
}
