import type { ReleaseNote } from '../types.ts'
import type { Fetch } from './http.ts'

/** The GitHub that a run works with. */
export interface GitHubAccess {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly token: string | null
}

const PUBLIC_API = 'https://api.github.com'
const REPOSITORY = 'okta/okta-signin-widget'
const RELEASE_TAG = /^okta-signin-widget-(?<version>\d+\.\d+\.\d+)$/
const PAGES = 3
const PER_PAGE = 100

/**
 * Reads the widget's releases on GitHub, newest version first; drafts, prereleases and tags of another form left out.
 *
 * The run's own GitHub is asked first, with its token. One that is not the public one does not know the widget, most
 * often: then the public one is asked, without the token, which no other host may see. So is it where the token was
 * refused: the widget's releases are for everybody. Null when neither answers.
 */
export function createHistory(
  fetch: Fetch,
  access: GitHubAccess | null,
  publicApi: string = PUBLIC_API,
): () => Promise<readonly ReleaseNote[] | null> {
  return async () => {
    const own = access?.apiUrl.replace(/\/+$/, '') ?? publicApi
    const token = access?.token || null
    const answer = await readReleases(fetch, own, token)
    if (answer !== null || (own === publicApi && token === null)) return answer
    return readReleases(fetch, publicApi, null)
  }
}

async function readReleases(fetch: Fetch, api: string, token: string | null): Promise<readonly ReleaseNote[] | null> {
  const notes = new Map<string, ReleaseNote>()
  try {
    for (let page = 1; page <= PAGES; page += 1) {
      const releases = await readPage(
        fetch,
        `${api}/repos/${REPOSITORY}/releases?per_page=${PER_PAGE}&page=${page}`,
        token,
      )
      if (releases === null) return null
      for (const release of releases) {
        const note = noteOf(release)
        if (note && !notes.has(note.version)) notes.set(note.version, note)
      }
      if (releases.length < PER_PAGE) break
    }
  } catch {
    // History is an extra: without it the run warns and goes on, whatever the network did.
    return null
  }
  return [...notes.values()].sort((a, b) => compare(b.version, a.version))
}

async function readPage(fetch: Fetch, url: string, token: string | null): Promise<readonly unknown[] | null> {
  const response = await fetch(url, {
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'okta-signin-widget-upgrade',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    // A repository that moved answers with a redirect; to another host `fetch` takes no authorization along.
    redirect: 'follow',
  })
  if (!response.ok) {
    await response.body?.cancel()
    return null
  }
  const page: unknown = await response.json()
  return Array.isArray(page) ? page : null
}

function noteOf(release: unknown): ReleaseNote | null {
  if (typeof release !== 'object' || release === null) return null
  const { tag_name, draft, prerelease, html_url, published_at, body } = release as { readonly [key: string]: unknown }
  const version = typeof tag_name === 'string' ? RELEASE_TAG.exec(tag_name)?.groups?.['version'] : undefined
  if (version === undefined || draft === true || prerelease === true) return null
  return {
    version,
    url:
      typeof html_url === 'string' && /^https:\/\//.test(html_url)
        ? html_url
        : `https://github.com/${REPOSITORY}/releases/tag/okta-signin-widget-${version}`,
    published: typeof published_at === 'string' && !Number.isNaN(Date.parse(published_at)) ? published_at : null,
    body: typeof body === 'string' ? body : '',
  }
}

function compare(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  return left.reduce((order, part, i) => order || part - (right[i] ?? 0), 0)
}
