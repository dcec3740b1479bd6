import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findFile } from './javascript.ts';
import { write } from './languages.ts';
import type { ClientSetup, Command, ProbeTarget } from './setup.ts';

const REFUSAL = /PKIX path building failed/;

/**
 * Such programs are done before the second compiler has helped; and a JVM's figures would lie in a folder of all. Java
 * does not read HOME.
 */
const makeEnvironment = ({ folder }: ProbeTarget) => ({
  JDK_JAVA_OPTIONS: `-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Duser.home=${folder}`,
});

/** Jars from Maven Central, and a program that calls them: `.ci/run` fetches and compiles them. */
const CENTRAL = '/opt/clients-from-central';
const JARS = join(CENTRAL, 'lib');
const SBT = join(JARS, 'sbt-launch-2.0.12.jar');
const CLASSES = join(CENTRAL, 'classes');
const CLASS_PATH = `${CLASSES}:${join(JARS, '*')}`;

function setup(
  name: string,
  client: string,
  needs: ClientSetup['needs'],
  command: (target: ProbeTarget) => Command,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  return { name, client, needs, command, refusal: REFUSAL, env: makeEnvironment, ...more };
}

function reach(library: string, { url }: ProbeTarget, java = 'java'): Command {
  return [java, ['-cp', CLASS_PATH, 'Reach', library, url.href]];
}

/** A library, in a program as its makers show it. */
function library(name: string, argument: string, more: Partial<ClientSetup> = {}): ClientSetup {
  return setup(name, 'java', { file: CLASSES }, (target) => reach(argument, target), more);
}

/** Gradle itself is in no registry; npm has its wrapper, in a package for projects of React Native. */
const GRADLE_WRAPPER = findFile('@react-native/gradle-plugin/gradle/wrapper/gradle-wrapper.jar');

/** As Debian packages it. */
const IVY = '/usr/share/java/ivy.jar';

/** Where Debian and who packages for it keep Java: 25 comes from others. */
const JVMS = '/usr/lib/jvm';
const JAVA_25 = (existsSync(JVMS) ? readdirSync(JVMS) : [])
  .filter((name) => /(?:^|-)25(?:-|$)/.test(name))
  .map((name) => join(JVMS, name))
  .find((home) => existsSync(join(home, 'bin/java')));

function onJava25(
  name: string,
  client: string,
  command: (target: ProbeTarget, java: string) => Command,
  more: Partial<ClientSetup> = {},
): ClientSetup {
  const home = JAVA_25 ?? join(JVMS, 'java-25');
  return setup(
    `${name} on Java 25`,
    client,
    { unpackaged: 'Java 25', path: JAVA_25 },
    (target) => command(target, join(home, 'bin/java')),
    { env: (target) => ({ ...makeEnvironment(target), JAVA_HOME: home }), ...more },
  );
}

const JAVA_PROGRAM = `import java.net.*; import java.net.http.*;
public class Reach { public static void main(String[] a) throws Exception {
  HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(a[0])).build(), HttpResponse.BodyHandlers.ofString()); } }`;

function resolveByMaven({ url, folder }: ProbeTarget): Command {
  const project = write(
    folder,
    'pom.xml',
    `<project><modelVersion>4.0.0</modelVersion>
<parent><groupId>tiny</groupId><artifactId>parent</artifactId><version>1</version><relativePath/></parent><artifactId>child</artifactId><packaging>pom</packaging></project>`,
  );
  const settings = write(
    folder,
    'settings.xml',
    `<settings><mirrors><mirror><id>ours</id><mirrorOf>*</mirrorOf><url>${url.origin}</url></mirror></mirrors></settings>`,
  );
  const repository = `-Dmaven.repo.local=${join(folder, 'repo')}`;
  return ['mvn', ['--batch-mode', '--file', project, '--settings', settings, repository, 'validate']];
}

/** The JVM and its build tools. */
export const JAVA_SETUPS: readonly ClientSetup[] = [
  setup('Java HttpClient', 'java', 'java', ({ url, folder }) => [
    'java',
    [write(folder, 'Reach.java', JAVA_PROGRAM), url.href],
  ]),
  setup('Maven', 'maven', 'mvn', resolveByMaven),
  setup(
    'Gradle’s wrapper',
    'gradle',
    { file: GRADLE_WRAPPER },
    ({ url, folder }) => {
      const distribution = new URL('gradle-9.4.1-bin.zip', url).href;
      write(
        folder,
        'gradle/wrapper/gradle-wrapper.properties',
        `distributionUrl=${distribution}\ndistributionBase=GRADLE_USER_HOME\ndistributionPath=dists\nzipStoreBase=GRADLE_USER_HOME\nzipStorePath=dists\n`,
      );
      const jar = join(folder, 'gradle/wrapper/gradle-wrapper.jar');
      copyFileSync(GRADLE_WRAPPER, jar);
      return ['java', ['-cp', jar, 'org.gradle.wrapper.GradleWrapperMain', '--version']];
    },
    { arrival: /zip END header not found/ }, // our server has a page there
  ),
  setup('Ivy', 'java', { file: IVY }, ({ url, folder }) => {
    const settings = write(
      folder,
      'ivysettings.xml',
      `<ivysettings><settings defaultResolver="ours"/><resolvers><ibiblio name="ours" m2compatible="true" checksums="" root="${url.href}"/></resolvers></ivysettings>`,
    );
    const options = ['-settings', settings, '-cache', join(folder, 'cache')];
    return ['java', ['-jar', IVY, ...options, '-dependency', 'tiny', 'parent', '1']];
  }),
];

/** What it says of our server's sums of files. */
const COURSIER: Partial<ClientSetup> = { arrival: /checksum format error/ };

/** Libraries from Maven Central, and programs that it carries. */
export const JVM_CURRENT_SETUPS: readonly ClientSetup[] = [
  library('Java HttpsURLConnection', 'url-connection'),
  library('OkHttp 5', 'okhttp'),
  library('Apache HttpClient 4', 'apache-4'),
  library('Apache HttpClient 5', 'apache-5'),
  library('Jetty client 12', 'jetty'),
  library('Netty 4', 'netty'),
  library('JGit 7', 'jgit'),
  setup(
    'Google API client for Java, with Google’s own roots',
    'google-java',
    { file: CLASSES },
    (target) => reach('google-trusted', target),
    {
      remedy: (target) => reach('google', target),
    },
  ),
  setup('Coursier', 'sbt', { file: CLASSES }, (target) => reach('coursier', target), COURSIER),
  setup(
    'sbt',
    'sbt',
    { file: CLASSES },
    ({ url, folder }) => {
      write(folder, '.sbt/repositories', `[repositories]\n  ours: ${url.href}\n`);
      return ['java', ['-jar', SBT, 'about']];
    },
    COURSIER,
  ),
  onJava25('HttpClient', 'java', (target, java) => reach('java-net-http', target, java)),
  onJava25('Coursier', 'sbt', (target, java) => reach('coursier', target, java), COURSIER),
  onJava25('Maven', 'maven', resolveByMaven),
];
