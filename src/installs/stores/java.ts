import { dirname, join } from 'node:path';
import { selectForJava } from '../../bundle/java-truststore.ts';
import type { TrustAnchor } from '../../bundle/select.ts';
import type { Context } from '../../context.ts';
import { findRealPath, isInWorkspace } from '../../files/workspace.ts';
import { describeCause } from '../../problem.ts';
import { listPathFolders } from '../../programs/find.ts';
import { showValue } from '../../report/escape.ts';
import { quoteWord } from '../../report/shell-word.ts';
import { type Change, type Plan, planNothing } from '../change.ts';
import { isOurEntry, nameEntry, openKeystore } from '../edits/keystore.ts';
import type { InstallTerms } from '../terms.ts';
import { ANY, findPlace, listPlaces, readPlace } from './search.ts';

/** Where a JVM keeps what it trusts, below its home: JDK 8 has a JRE in it. JSSE reads `jssecacerts`, if it is there. */
const STORES: readonly string[] = ['lib', 'jre/lib'].flatMap((lib) => [
  `${lib}/security/cacerts`,
  `${lib}/security/jssecacerts`,
]);

const MAC_HOME = 'Contents/Home';

/** Folders with JDKs on Linux: packages of distributions and vendors, and what images of containers have. */
const LINUX_FOLDERS: readonly string[] = [
  '/usr/lib/jvm',
  '/usr/lib64/jvm',
  '/usr/java',
  '/opt',
  '/opt/java',
  '/opt/jdk',
];

/** Folders with JDKs below the home folder: sdkman, jabba, IntelliJ IDEA, Gradle's toolchains, asdf, mise. */
const HOME_FOLDERS: readonly string[] = [
  '.sdkman/candidates/java',
  '.jabba/jdk',
  '.jdks',
  '.gradle/jdks',
  '.asdf/installs/java',
  '.local/share/mise/installs/java',
];

/** Folders with JDKs below `C:\Program Files`, as their installers make them. */
const WINDOWS_FOLDERS: readonly string[] = [
  'Java',
  'Eclipse Adoptium',
  'Microsoft',
  'Zulu',
  'Amazon Corretto',
  'BellSoft',
  'Semeru',
];

/** Plans the install into the trust store of every JVM that is found. */
export async function planJava(terms: InstallTerms, context: Context): Promise<Plan> {
  const stores = findStores(context);
  if (stores.length === 0) {
    return planNothing(
      'no JDK was found by JAVA_HOME, on PATH or in the usual places. Install it before this step, or use `clients: default +java`, which also reaches a JDK that you install later.',
    );
  }
  const changes: Change[] = [];
  const already: string[] = [];
  const obstacles: string[] = [];
  for (const path of stores) {
    const label = `the Java trust store ${showValue(path)}`;
    try {
      const missing = listMissing(readPlace(path), terms);
      if (missing.length === 0) already.push(label);
      else changes.push(planStore(path, label, missing, terms));
    } catch (cause) {
      obstacles.push(
        `${label} ${describeCause(cause)}. It is left as it is. Give the JVMs that use it the trust store beside the bundle: \`clients: default +java\`.`,
      );
    }
  }
  return { changes, already, obstacles };
}

/** What a store does not trust; what other uses of ours put there goes with them, and does not count. */
function listMissing(bytes: Buffer, { extra }: InstallTerms): readonly TrustAnchor[] {
  const trusted = openKeystore(bytes).entries.filter((entry) => !isOurEntry(entry));
  return selectForJava(extra).filter(
    ({ certificate }) => !trusted.some(({ der }) => der.equals(certificate.der)),
  );
}

function planStore(
  path: string,
  label: string,
  missing: readonly TrustAnchor[],
  { mark }: InstallTerms,
): Change {
  const certificates = missing.map(({ certificate }) => certificate.der);
  const aliases = certificates.map((der) => nameEntry(mark, der));
  const file = quoteWord(path);
  return {
    install: 'java',
    label,
    paths: [path],
    steps: [
      { do: 'add-to-keystore', path, mark, certificates: certificates.map((der) => der.toString('base64')) },
    ],
    removal: [{ do: 'remove-from-keystore', path, mark }],
    byHand: `for alias in ${aliases.join(' ')}; do keytool -delete -alias "$alias" -keystore ${file} -storepass changeit; done`,
  };
}

/** The stores of all JDKs, each once and without symlinks: those of a distribution often share one. */
function findStores(context: Context): string[] {
  const homes = [...listNamedHomes(context), ...listHomesOnPath(context), ...listUsualHomes(context)];
  const stores = homes.flatMap((home) => STORES.map((store) => findPlace(join(home, store), context)));
  return [...new Set(stores.filter((store) => store !== undefined))];
}

/** What JAVA_HOME names, and the variables of GitHub's images (JAVA_HOME_21_X64). */
function listNamedHomes({ environment }: Context): string[] {
  return Object.entries(environment).flatMap(([name, home]) =>
    home && /^(?:JAVA|JDK|JRE|GRAALVM)_HOME(?:_\w+)?$/.test(name) ? listPlaces(home) : [],
  );
}

/** The homes of the programs `java` on PATH, links followed; not of one that a pull request could have linked. */
function listHomesOnPath(context: Context): string[] {
  const name = context.platform === 'win32' ? 'java.exe' : 'java';
  return listPathFolders(context).flatMap((folder) => {
    const java = join(folder, name);
    const real = isInWorkspace(java, context) ? java : findRealPath(java);
    return real === undefined ? [] : [dirname(dirname(real))];
  });
}

function listUsualHomes({ environment, folders: { home, toolCache }, platform }: Context): string[] {
  // actions/setup-java: Java_Temurin-Hotspot_jdk/21.0.5-11/x64, and on macOS Contents/Home in it
  const cached = toolCache ? listPlaces(toolCache, /^(?:Java_|graalvm)/i, ANY, ANY) : [];
  const own = home ? HOME_FOLDERS.flatMap((folder) => listPlaces(home, folder, ANY)) : [];
  const everywhere = [...cached, ...own];
  if (platform === 'win32') {
    const programs = environment.ProgramFiles;
    const found = programs ? WINDOWS_FOLDERS.flatMap((folder) => listPlaces(programs, folder, ANY)) : [];
    return [...everywhere, ...found];
  }
  if (platform !== 'darwin') {
    return [
      ...everywhere,
      ...LINUX_FOLDERS.flatMap((folder) => listPlaces(folder, ANY)),
      ...listPlaces('/usr/local', /^openjdk/),
    ];
  }
  const brewed = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    listPlaces(folder, /^openjdk/, 'libexec/openjdk.jdk'),
  );
  const installed = ['/', ...(home ? [home] : [])].flatMap((folder) =>
    listPlaces(folder, 'Library/Java/JavaVirtualMachines', ANY),
  );
  return [...everywhere, ...[...everywhere, ...brewed, ...installed].map((folder) => join(folder, MAC_HOME))];
}
