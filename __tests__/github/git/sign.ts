/** Signatures as `git commit -S` makes them with an SSH key: one can check them in a clone with `git verify-commit`. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

export interface SigningKey {
  readonly privateKey: KeyObject
  /** The key as SSH writes it on the wire. */
  readonly wire: Buffer
  /** `ssh-ed25519 AAAA…`, as a file of allowed signers wants it. */
  readonly publicLine: string
}

const keyType = 'ssh-ed25519'
const namespace = 'git'
const hashName = 'sha512'
/** Raw Ed25519 keys are the last 32 bytes of their DER form. */
const rawKeyLength = 32

export function makeSigningKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-rawKeyLength)
  const wire = Buffer.concat([field(keyType), field(raw)])
  return { privateKey, wire, publicLine: `${keyType} ${wire.toString('base64')}` }
}

/** The armoured signature of a text, without a line end. The same text always gets the same one. */
export function signText(text: string, key: SigningKey): string {
  const hash = createHash(hashName).update(text).digest()
  const common = [field(namespace), field(''), field(hashName)]
  const signed = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...common, field(hash)]), key.privateKey)
  const version = Buffer.from([0, 0, 0, 1])
  const signature = field(Buffer.concat([field(keyType), field(signed)]))
  const blob = Buffer.concat([Buffer.from('SSHSIG'), version, field(key.wire), ...common, signature])
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? []
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----'].join('\n')
}

/** SSH's strings: their length in four bytes, then they. */
function field(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
