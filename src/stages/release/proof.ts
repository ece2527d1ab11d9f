import type { AssetProof, Assets, PackageContents } from '../../types.ts'

/** Why a release cannot be taken, or what is proved about its files. */
export type Verdict =
  | { readonly taken: false; readonly why: string }
  | { readonly taken: true; readonly assets: { readonly [file: string]: AssetProof }; readonly unreachable: boolean }

/** Without it there is no widget in the package, whatever else it holds. */
export const MAIN_FILE = 'js/okta-sign-in.min.js'

/**
 * Asks the CDN for the files that are to be written: the package says which ones the release has, the CDN whether it
 * serves them yet, and both what their bytes are. A file that the release does not have at all is the rules' business.
 *
 * @param files that pages will load. @param hashed those of them whose integrity will be written.
 */
export async function proveFiles(
  version: string,
  contents: PackageContents | null,
  files: readonly string[],
  hashed: readonly string[],
  assets: Assets,
): Promise<Verdict> {
  const names = [...new Set([...files, ...hashed])]
  const proofs = await Promise.all(
    names.map(async file => {
      const packed = fileIn(contents, file)
      if (contents !== null && packed === null) return { file, state: 'missing', hashes: null, served: true } as const
      return { file, ...(await proveFile(version, file, packed, hashed.includes(file), assets)) }
    }),
  )
  const absent = proofs.filter(proof => !proof.served).map(proof => proof.file)
  // Without the package nothing says that the release has the file: then one that is there speaks for the release.
  if (absent.length > 0 && (contents !== null || absent.length === proofs.length)) {
    return { taken: false, why: `is not on the CDN yet: \`${absent[0]}\` is missing there` }
  }
  return {
    taken: true,
    assets: Object.fromEntries(proofs.map(({ file, state, hashes }) => [file, { state, hashes }])),
    unreachable: proofs.some(proof => 'unreachable' in proof && proof.unreachable),
  }
}

/** What the package alone proves. */
export function provePacked(
  contents: PackageContents | null,
  files: readonly string[],
): { readonly [file: string]: AssetProof } {
  return Object.fromEntries(
    files.map((file): [string, AssetProof] => {
      const packed = fileIn(contents, file)
      if (packed) return [file, { state: 'package', hashes: hashesOf(packed) }]
      return [file, { state: contents === null ? 'unknown' : 'missing', hashes: null }]
    }),
  )
}

async function proveFile(
  version: string,
  file: string,
  packed: PackageContents['files'][string] | null,
  hashed: boolean,
  assets: Assets,
): Promise<AssetProof & { readonly served: boolean; readonly unreachable: boolean }> {
  const answer = hashed ? await assets.hash(version, file) : await assets.probe(version, file)
  const alone: AssetProof = packed ? { state: 'package', hashes: hashesOf(packed) } : { state: 'unknown', hashes: null }
  if (answer === 'missing') {
    return { ...(packed ? alone : { state: 'missing', hashes: null }), served: false, unreachable: false }
  }
  if (answer === 'unreachable') return { ...alone, served: true, unreachable: true }
  if (answer === 'served' || packed === null) return { ...alone, served: true, unreachable: false }
  const agree = answer.sha512 === packed.sha512
  return agree
    ? { state: 'proved', hashes: hashesOf(packed), served: true, unreachable: false }
    : { state: 'disagree', hashes: null, served: true, unreachable: false }
}

/** A file's name comes out of somebody's page: `constructor` must find nothing. */
function fileIn(contents: PackageContents | null, file: string): PackageContents['files'][string] | null {
  return contents !== null && Object.hasOwn(contents.files, file) ? (contents.files[file] ?? null) : null
}

function hashesOf({ sha256, sha384, sha512 }: PackageContents['files'][string]): NonNullable<AssetProof['hashes']> {
  return { sha256, sha384, sha512 }
}
