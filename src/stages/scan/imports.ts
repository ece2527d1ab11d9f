/** Names of the widget's options, and of what apps call a configuration: a file with none of them holds none. */
const OPTIONS =
  /\b(?:baseUrl|issuer|clientId|redirectUri|authParams|authScheme|authClient|pkce|features|rememberMe|autoPush|smsRecovery|callRecovery|idps|idpDisplay|idpDiscovery|registration|i18n|labels|logo|logoText|helpLinks|helpSupportNumber|customButtons|colors|brandColors|scopes|responseType|useInteractionCodeFlow|useClassicEngine|processCreds|piv|recoveryToken|stateToken|transformUsername|relayState|securityImage|selfServiceUnlock|multiOptionalFactorEnroll|webauthn|hideSignOutLinkInMFA|signOutLink|widget|okta)\b|okta|siw/i
/** Keys of texts: `"primaryauth.title": …`, or the one without a dot that the guide names. */
const TEXTS = /["'][a-z]\w*(?:\.\w+)+["']\s*:|\bneedhelp\b/i

/** A constant that URLs could take their version from. */
const VERSION = /["'`]\d+\.\d+\.\d+(?:-[\w.]+)?["'`]/

const SPECIFIERS = [
  /\bfrom\s*(["'])([^"'\n]+)\1/g,
  /\bimport\s*(["'])([^"'\n]+)\1/g,
  /\b(?:import|require|importShim|resolve)\s*\(\s*(?:\/\*[^*]*\*\/\s*)*(["'`])([^"'`\n$]+)\1/g,
  /\bsrc=(["'])(\.[^"'\n]+)\1/g,
]
const AMD = /\b(?:define|require|requirejs)\s*\(\s*(?:["'][^"'\n]*["']\s*,\s*)?\[([^\]]*)\]/g
const PASSES_ON =
  /\bexport\s*(?:\{[^{}]{0,2000}\}|\*(?:\s*as\s+\w+)?)\s*from\b|\bexports(?:\.\w+)?\s*=\s*require\b|\.\.\.|\b(?:assign|merge|extend|defaultsDeep)\s*\(/

/** What a script imports, in any of the ways to write it. Found by text: one that is commented out does no harm. */
export function importsIn(text: string): readonly string[] {
  const plain = SPECIFIERS.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[2] ?? ''))
  const amd = [...text.matchAll(AMD)].flatMap(match =>
    [...(match[1] ?? '').matchAll(/(["'])([^"'\n]+)\1/g)].map(one => one[2] ?? ''),
  )
  return [...new Set([...plain, ...amd])]
}

/** True when the file could hold a configuration of the widget or its version, or hand on one from elsewhere. */
export function couldConfigure(text: string): boolean {
  return OPTIONS.test(text) || TEXTS.test(text) || VERSION.test(text) || PASSES_ON.test(text)
}

const NAMED = /\bimport\s+([^"'`;]{1,400}?)\s+from\s*["']([^"'\n]+)["']/g
const REQUIRED =
  /\b(?:const|let|var)\s+(\{[^}]{1,300}\}|[\w$]+)\s*=\s*(?:await\s+)?(?:require|import)\s*\(\s*["']([^"'\n]+)["']/g

/** Which file each imported name comes from, as it is written: `siwVersion` from `./versions`. */
export function importedIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, names = '', specifier = ''] of [...text.matchAll(NAMED), ...text.matchAll(REQUIRED)]) {
    for (const part of names.replace(/[{}]/g, ',').split(',')) {
      // Both names of `version as siwVersion` and `version: siwVersion`: a use has one, the definition the other.
      for (const name of part.match(/[A-Za-z_$][\w$]*/g) ?? []) {
        if (name !== 'as' && name !== 'type') found.set(name, specifier)
      }
    }
  }
  return found
}
