import { readdirSync } from 'node:fs';

/** The most files that are read in a folder of certificates. */
export const MAX_FOLDER_FILES = 1000;

/** OpenSSL's names in a folder of certificates: the hash of the subject, and a number (openssl-rehash). */
const HASHED_NAME = /^[0-9a-f]{8}\.\d+$/;

/** The names in a folder under which OpenSSL finds certificates, sorted; undefined if it cannot be listed. */
export function listHashedNames(folder: string): string[] | undefined {
  return listNames(folder, HASHED_NAME);
}

/** The names in a folder that match, sorted; undefined if it cannot be listed. */
export function listNames(folder: string, pattern: RegExp): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort();
  } catch {
    return undefined;
  }
}
