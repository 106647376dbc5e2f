import { Link } from '@tanstack/react-router'
import type { PageTexts } from './page-texts.ts'

export const english: PageTexts = {
  about: {
    title: 'About Doorgehaald',
    lead: 'Doorgehaald (“struck out”) shows what disappeared from a letter of the Dutch government while it was being written, what officials advised about it and how it was explained later.',
    parts: {
      'te-zien': {
        heading: 'What you see here, and for whom',
        body: (
          <>
            <p>
              A dossier puts the versions of one letter in a row. For each step you see what was removed, shortened,
              moved or added. Beside it stands what officials wrote about that in their memos (nota’s), and what was
              said about it later.
            </p>
            <p>
              Doorgehaald is for journalists and researchers who want to compare versions, for officials who want to
              find out how a decision came about, and for anyone who wants to read along. You can also{' '}
              <Link to="/open">open a dossier of your own</Link>. How we work is explained under{' '}
              <Link to="/methode">Method</Link>.
            </p>
          </>
        ),
      },
      niet: {
        heading: 'What we do not say',
        body: (
          <ul>
            <li>Why something was removed, or who asked for it, we say only if a source says so.</li>
            <li>
              <Link to="/methode" hash="onbekend">
                Unknown is not gone
              </Link>
              . If a source is silent, we say so.
            </li>
            <li>Advice against one change is not advice against the whole letter.</li>
            <li>What members of parliament assume in a question is not a fact for that reason.</li>
            <li>We do not say whether a choice was right or wrong.</li>
          </ul>
        ),
      },
      ambtenaren: {
        heading: 'Who the officials are',
        body: (
          <p>
            ‘Officials’ is our word for those who wrote the memos. Their names are blacked out. If a memo itself names a
            unit or a ministry, we name it too.
          </p>
        ),
      },
      dossier: {
        heading: 'The Actieagenda Integratie dossier',
        body: (
          <>
            <p>
              The dossier that comes with Doorgehaald is about the letter to parliament that announces an action agenda
              on integration, the Actieagenda Integratie. It is a reconstruction. We have the text of none of the
              versions, not even of the letter as it was sent. We know only what memos and later parliamentary papers
              say about it. We write that down in our own words.
            </p>
            <p>That we do not have a text does not mean that it is not public.</p>
            <p>
              This is not a website of the Dutch government. Under Sources we say what each paper is, with a link to the
              official paper if we have one.
            </p>
          </>
        ),
      },
      openbaar: {
        heading: 'Why memos are public',
        body: (
          <p>
            Since 20 September 2022 it has been policy to publish, with every paper sent to parliament, the decision
            memos (beslisnota’s) that belong to it. Drafts of a letter are not part of that policy.
          </p>
        ),
      },
      licentie: {
        heading: 'Use and reuse',
        body: (
          <p>
            The licence of the code is EUPL-1.2. You may use our own texts in the dossier under CC BY 4.0. That does not
            cover the sources; of those, only titles and a few first and last words stand here.
          </p>
        ),
      },
      fouten: {
        heading: 'Did you find a mistake?',
        body: (
          <p>
            This site has no e-mail address and no form. Please report a mistake through the place where you found this
            site or its code. Give the address of the page and, if it is about a claim, the code of its locator.
          </p>
        ),
      },
    },
  },
  method: {
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
              Who asked for a change is given only if a source says so. If the source says it above a list, and not at
              the point itself, we tell you.
            </p>
          </>
        ),
      },
      richting: {
        heading: 'Direction and tone of advice',
        body: ({ stances, strengths }, words) => (
          <>
            <p>
              The <b>direction</b> is our reading: does a remark weigh against a change or for it? The <b>tone</b>{' '}
              follows the memo: does it advise something, does it object, or does it point something out? We keep the
              two apart.
            </p>
            <h3>The direction</h3>
            {stances}
            <p>If you read ‘{words.advice.derivedDirection}’, we also inferred the direction itself from the memo.</p>
            <h3>The tone</h3>
            {strengths}
            <h3>What ‘against’ means</h3>
            <p>
              ‘Against’ means that a remark argues against a change. It does not mean that officials asked to undo the
              change, nor that they were against the letter. In the Actieagenda Integratie dossier, the two most
              critical memos, those of 2 and 6 December 2024, advise to agree, and to mind a number of points in doing
              so. The memo of 5 February 2025 advises to sign and send the letter if the council of ministers agrees.
            </p>
            <p>
              That is why what a memo advises or asks about the whole stands under Advice and with the source. A change
              is called ‘with a counter-argument’ if there is advice about that passage at that step with the direction
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
              does not count as ‘not followed’. Nor does a caveat about text that stays. If an outcome does not rest on
              a memo, we add what it does rest on.
            </p>
          </>
        ),
      },
      duiding: {
        heading: 'Editors’ assessment: our judgement of an answer',
        body: ({ verdicts }, words) => (
          <>
            <p>
              With a later answer to parliament there may be a judgement of ours. It is called ‘
              {words.passage.judgement}
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
      vergelijken: {
        heading: 'How we compare two versions',
        body: ({ kinds, marks }) => (
          <>
            <p>
              Each row puts a paragraph beside the same paragraph in the other version. If the editors gave two
              paragraphs the same id, they are the same place in the letter, whatever they say. For the other paragraphs
              the program looks at the words they share and at their neighbours; rare words weigh more. In that way it
              also finds paragraphs that were moved, split or merged. The same versions always give the same result. If
              the program stops a comparison at a limit, we tell you.
            </p>
            <p>
              In literal text every difference counts. In a reconstruction the sources decide: if we describe something
              in other words, that does not mean that the letter changed.
            </p>
            {kinds}
            <p>
              ‘Shortened’, ‘renamed’ and ‘back’ are used only in a reconstruction and come from the sources. ‘Moved’
              does too there, because the order is ours. In literal text it is used if a paragraph has come to stand
              between other neighbours.
            </p>
            <p>
              We mark single words only in literal text and in names, such as a title or the name of a pillar. The rest
              of a reconstruction is in our words. If a whole paragraph is struck out there, the passage is gone, but
              the words struck out are ours.
            </p>
            <p>
              Folded are paragraphs of which no change is known and that have no advice beside them. If the papers do
              not mention them, we only assume that they stayed the same. We say that too.
            </p>
            <p>
              If you skip versions, a passage may have been removed in between while no paper mentions it after that.
              Then you see ‘unknown afterwards’, with the version in which it was removed.
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
              each other. ‘{words.state.restored}’ then only fits if the words come back too. With ‘
              {words.state.present}’ goes at least one paragraph, with ‘{words.state.absent}’ none, or one with another
              text than when the passage was still there, such as a title that lost an addition. With ‘
              {words.state.unknown}’ there may only be paragraphs that are assumed or whose content we do not know.
            </p>
            <p>
              Every difference stands on the page of the passage. If a passage has no paragraph anywhere, there is
              nothing to compare. This is a check on our own work. It proves nothing about the letter.
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
              is a checksum: if one letter of the passage changes, the number changes. How many spaces or line ends
              stand in a row does not matter: every run of them is made one space first.
            </p>
            <p>
              The sources themselves come neither with this site nor with the code. So here you see only summaries and
              locators. If you have the source files, put them in one folder, under the file name given under Sources.
              Then, in the folder with the code and after <code>npm install</code>, give one of these commands:
            </p>
            <ul>
              <li>
                <code>npm run doorgehaald -- verify fixtures/dossiers/actieagenda.json --sources &lt;folder&gt;</code>{' '}
                checks all locators, names each one that fails and ends with the counts.
              </li>
              <li>
                <code>
                  npm run doorgehaald -- quote fixtures/dossiers/actieagenda.json &lt;locator&gt; --sources
                  &lt;folder&gt;
                </code>{' '}
                shows one passage word for word, with its citation, if the checksum is right.
              </li>
            </ul>
            <p>
              The check works on the text files that we used, with the reading errors they contain. If you take the text
              out of a PDF in another way, the number may differ. Then find the passage by its place and its first and
              last words.
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
              every rule. The command <code>npm run doorgehaald -- validate &lt;file&gt;</code> also checks the rest,
              such as references and order. You get the problems in one go, each with its place and what you can do.
            </p>
            <p>
              After that, <Link to="/open">open the dossier</Link> here; it stays on your device. To publish it, put it
              in <code>fixtures/dossiers</code> and build the site with <code>npm run build</code>. A dossier with
              problems stops the build.
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
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use this site. We build it to WCAG 2.2, level AA. That it fully meets this has not been established.',
    parts: {
      getest: {
        heading: 'What we test',
        body: (
          <>
            <p>These tests run in a browser, as part of all tests of the code:</p>
            <ul>
              <li>every screen with the test program axe: light and dark, wide and 320 pixels narrow;</li>
              <li>the main path, with the keyboard alone.</li>
            </ul>
            <p>Such tests find only part of the problems.</p>
          </>
        ),
      },
      'niet-getest': {
        heading: 'What has not been tested yet',
        body: (
          <>
            <ul>
              <li>No test has been done with people who use a screen reader.</li>
              <li>No independent party has examined the site.</li>
            </ul>
            <p>That is why we do not claim a status from A to D, as Dutch government sites do.</p>
          </>
        ),
      },
      grenzen: {
        heading: 'Good to know',
        body: (
          <ul>
            <li>The lifeline is a drawing. Below it is a table with the same content.</li>
            <li>That table is wide. On a narrow screen it scrolls sideways, also with the keyboard.</li>
            <li>
              Removed and added text has hidden reading labels, because not every screen reader announces such text. If
              you hear it twice, switch the labels off under Display.
            </li>
            <li>There are single-letter shortcuts. You can switch those off under Display too.</li>
            <li>A dossier stays in its own language, also when the screen is in English.</li>
            <li>The site works only with JavaScript.</li>
          </ul>
        ),
      },
      melden: {
        heading: 'Are you stuck?',
        body: (
          <p>
            This site has no e-mail address and no form. Please report it through the place where you found this site or
            its code. Give the address of the page and the aid that you use.
          </p>
        ),
      },
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'No account, no cookies, no tracking. A file that you open stays on your device.',
    parts: {
      niet: {
        heading: 'What this site does not do',
        body: (
          <p>
            This site sets no cookies, measures no visits and loads nothing from other sites, not even fonts. A rule in
            the published page, the Content-Security-Policy, also makes your browser refuse to let the page load
            anything from another site or send anything there.
          </p>
        ),
      },
      bestanden: {
        heading: 'Files that you open',
        body: (
          <>
            <p>
              A dossier that you open is read on your device and is only in the memory of this tab. It is not sent and
              not kept. If you reload or close the tab, it is gone.
            </p>
            <p>
              Mind the address of the page. It does contain the id of your dossier, with the versions or the passage you
              are looking at. Your browser may remember that address. If you reload the page, the server sees the
              address; if you share it, so does whoever receives it. The content of the dossier does not go with it.
            </p>
          </>
        ),
      },
      bewaard: {
        heading: 'What is kept on your device',
        body: (
          <>
            <ul>
              <li>
                Your choices under Display: colours, reading labels and shortcuts. Only if you change one, under the
                name <code>doorgehaald-settings</code> in <code>localStorage</code>.
              </li>
              <li>
                For each tab: how far you had scrolled on a page, so that ‘back’ takes you to the right place. And, if a
                part of the site fails to load, that the page was reloaded once. This is in <code>sessionStorage</code>,
                which belongs to the tab.
              </li>
            </ul>
            <p>You erase all of this by deleting the data of this site in your browser.</p>
          </>
        ),
      },
      server: {
        heading: 'The server',
        body: (
          <p>
            Your browser gets this site from a server. Whoever runs that server may, as is usual, record which addresses
            were requested from which IP address. We cannot speak for them. The site itself sends no data back.
          </p>
        ),
      },
      'andere-sites': {
        heading: 'Links to other sites',
        body: (
          <p>
            With sources there are links to the official papers. Only if you follow such a link does your browser
            contact that site. Our page asks the browser not to tell it where you came from.
          </p>
        ),
      },
    },
  },
}
