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
            <li>On a narrow screen the figure of the lifelines turns into a list per passage.</li>
            <li>A notice about a changed link stays at the bottom of the window until you close it.</li>
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
              A dossier or a version of your own that you open is read on your device and is only in the memory of this
              tab. Nothing of it is sent, and nothing of it is kept unless you ask for that with your own versions. If
              not, it is gone when you reload or close the tab.
            </p>
            <p>
              Files with which you check locators are read into memory by your browser. Files that you take away are
              made on your device. Nothing of that is sent or kept either.
            </p>
            <p>
              Mind the address of the page. It does contain the id of your dossier, with the versions or the passage you
              are looking at, and what you search for. Your browser may remember that address. If you reload the page,
              the server sees the address; if you share it, so does whoever receives it. The content of the dossier does
              not go with it.
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
                Your own versions: only if you tick ‘Store on this device’. Then the text that was read, with comments
                and names in it, and your choices are in the database <code>doorgehaald-desk</code> (IndexedDB). If you
                remove the tick or choose ‘Wipe everything’, that database is gone.
              </li>
              <li>
                For each tab: how far you had scrolled on a page, so that ‘back’ takes you to the right place. And, if a
                part of the site fails to load, that the page was reloaded once. This is in <code>sessionStorage</code>,
                which belongs to the tab.
              </li>
              <li>
                The files of this site itself, so that everything also works without internet; not if your browser saves
                data.
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
            were requested from which IP address. We cannot speak for them. The site itself sends no data back. If an
            article on another site shows a page of this one, your browser gets a page, a style sheet and an icon from
            here, without script or cookie.
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
