import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCleanEnvironment } from './environment.ts';
import { requireProgram } from './programs.ts';

const JVMS = '/usr/lib/jvm'; // Debian's place

/** What java.security.KeyStore is told, a command a line; of many stores in one JVM, because its start is what takes time. */
const SOURCE = `
import java.io.*;
import java.nio.file.*;
import java.security.*;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.*;
class Keystores {
  static Certificate read(String path) throws Exception {
    try (InputStream in = new FileInputStream(path)) {
      return CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }
  public static void main(String[] words) throws Exception {
    KeyStore store = null;
    for (String line : Files.readAllLines(Path.of(words[0]))) {
      String[] word = line.split(" ");
      switch (word[0]) {
        case "set": System.setProperty(word[1], word[2]); break;
        case "new": (store = KeyStore.getInstance(word[1])).load(null, null); break;
        case "trust": store.setCertificateEntry(word[1], read(word[2])); break;
        case "key":
          byte[] key = Base64.getMimeDecoder().decode(Files.readString(Path.of(word[2])).replaceAll("-----.*?-----", ""));
          store.setKeyEntry(word[1], KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)),
            "changeit".toCharArray(), new Certificate[] { read(word[3]) });
          break;
        case "secret":
          store.setKeyEntry(word[1], new javax.crypto.spec.SecretKeySpec(new byte[16], "AES"), "changeit".toCharArray(), null);
          break;
        case "load":
          (store = KeyStore.getInstance(KeyStore.getDefaultType())).load(new FileInputStream(word[1]), word[2].toCharArray());
          break;
        case "store":
          try (OutputStream out = new FileOutputStream(word[1])) { store.store(out, word[2].toCharArray()); }
          break;
        case "list":
          List<String> aliases = new ArrayList<>();
          for (String alias : Collections.list(store.aliases())) if (store.isCertificateEntry(alias)) aliases.add(alias);
          Collections.sort(aliases);
          System.out.println(String.join(" ", aliases));
          break;
        default: throw new IllegalArgumentException(line);
      }
    }
  }
}
`;

/** A JVM of this machine that makes, changes and lists keystores. */
interface KeystoreJvm {
  /** Does commands in order; returns the aliases of trusted certificates that each `list` found, sorted. */
  readonly run: (commands: readonly string[]) => string[][];
}

/** Every JDK of this machine, by its folder without symlinks. */
export function listJdks(t: TestContext): string[] {
  if (requireProgram(t, 'javac') === undefined || !existsSync(JVMS)) return [];
  return readdirSync(JVMS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(JVMS, entry.name, 'bin/javac')))
    .map(({ name }) => join(JVMS, name));
}

/** Compiles the program that works on keystores into a folder, and gives one JVM for each JDK. */
export function prepareKeystoreJvms(t: TestContext, folder: string): KeystoreJvm[] {
  const environment = makeCleanEnvironment(folder);
  const run = (program: string, words: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, words, { env: environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout;
  };
  const jdks = listJdks(t);
  const source = join(folder, 'Keystores.java');
  writeFileSync(source, SOURCE);
  if (jdks.length > 0) run('javac', ['--release', '11', '-d', folder, source]);
  return jdks.map((jdk) => ({
    run: (commands) => {
      const script = join(folder, 'commands.txt');
      writeFileSync(script, commands.join('\n'));
      const words = ['-XX:TieredStopAtLevel=1', '-cp', folder, 'Keystores', script];
      const output = run(join(jdk, 'bin/java'), words);
      return output
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' ').filter((alias) => alias !== ''));
    },
  }));
}
