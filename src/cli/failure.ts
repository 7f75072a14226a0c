/** Why an input could not be read, in words for a person. */
export class InputFailure extends Error {}

const FILE_CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of this path is a file, not a folder',
  EISDIR: 'this is a folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'this name is too long for a file',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not be read',
};

const NETWORK_CAUSES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused: nothing answers at this host and port',
  ECONNRESET: 'the server closed the connection before the response was complete',
  EPIPE: 'the server closed the connection before the response was complete',
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'the name of the host could not be looked up: check the network',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EADDRNOTAVAIL: 'the network cannot be reached',
  ETIMEDOUT: 'the server did not respond in time',
  EPROTO: 'the server does not speak https at this port',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of the server is from an unknown authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate of the server is from an unknown authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the server is from an unknown authority',
};

const COMPRESSION_CAUSES: Readonly<Record<string, string>> = {
  Z_DATA_ERROR: 'the compressed data is damaged',
  Z_BUF_ERROR: 'the compressed data is cut short',
};

const CAUSES: Readonly<Record<string, string>> = { ...FILE_CAUSES, ...NETWORK_CAUSES, ...COMPRESSION_CAUSES };

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/**
 * Why an input could not be read, in plain words, with the code of the system: "there is no such file (ENOENT)".
 *
 * @param error What was thrown, which may name the cause in `cause`.
 */
export const failureText = (error: unknown): string => {
  if (error instanceof InputFailure) return error.message;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (cause !== error) return failureText(cause);
  const code = codeOf(error);
  if (code?.startsWith('HPE_')) return `the server did not respond with HTTP (${code})`;
  if (code && Object.hasOwn(CAUSES, code)) return `${CAUSES[code]} (${code})`;
  return error instanceof Error ? error.message : String(error);
};
