import { code } from '../../text/markdown.ts'
import type { ConfigSite, Finding, Option, Rule } from '../../types.ts'
import { LINKS } from '../../widget/links.ts'
import { remark } from '../places.ts'

export const issuer: Rule = {
  id: 'v4/issuer',
  title: 'The issuer is a whole URI',
  why: 'An authorization server’s id alone makes the constructor throw.',
  docs: LINKS.migrating4GetTokens,
  range: '>=4.0.0',
  engine: 'any',
  config: site => [...site.find('issuer'), ...site.find('authParams.issuer')].flatMap(option => judged(option, site)),
}

function judged(option: Option, site: ConfigSite): readonly Finding[] {
  const id = option.value
  if (typeof id !== 'string' || !/^[\w-]+$/.test(id)) return []
  const message = `${code(option.path.join('.'))} is ${code(option.code)}, which is no URI.`
  const base = site.find('baseUrl')
  const [only] = base
  const host = base.length === 1 && typeof only?.value === 'string' ? only.value.replace(/\/+$/, '') : null
  if (host === null || !/^https:\/\/[\w.-]+$/.test(host)) {
    return [
      remark(option.at, message, [
        {
          id: 'issuer',
          when: 'before-merge',
          task: 'Write the issuer as a whole URI: `https://<your domain>/oauth2/<id>`.',
          why: 'An authorization server’s id alone makes the constructor throw.',
          docs: LINKS.migrating4GetTokens,
          places: [option.at],
          details: [message],
        },
      ]),
    ]
  }
  const quote = /^["'`]/.exec(option.code)?.[0] ?? "'"
  const uri = `${quote}${host}/oauth2/${id}${quote}`
  return [{ at: option.at, message, fix: `Write it as ${code(uri)}.`, edits: [option.replace(uri)], followUps: [] }]
}
