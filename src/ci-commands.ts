/**
 * What CI systems act upon when a program prints it: workflow commands of GitHub, logging commands of Azure Pipelines,
 * service messages of TeamCity, sections of GitLab, groups of Buildkite. Text from outside must hold none of them.
 */

/** `##[x]` (actions/runner, ActionCommand.cs), `##vso[` (azure-pipelines-agent, Command.cs), `##teamcity[`: anywhere. */
const BRACKET = /(##[\w.-]*)\[/g;

/** `section_start:` and `section_end:`, which GitLab's pages of a job look for anywhere in a line. */
const SECTION = /(section_(?:start|end)):/g;

/** `::x::` of GitHub, and the headings of Buildkite's groups (docs: Managing log output), which begin a line. */
const AT_START = /^ *(?=::|(?:---|\+\+\+|~~~|\^\^\^)(?: |$))/;

/** What .NET's search for `##vso[`, which compares as a culture does, takes for nothing between two letters. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/**
 * A line in which nothing is a command: a backslash breaks commands up. It must have no white space but U+0020, and no
 * controls.
 */
export function breakCommands(line: string): string {
  return replaceMarks(line.replace(AT_START, '$&\\'), '\\[', '\\:');
}

/** JSON in ASCII that says the same, and in which nothing is a command. */
export function breakCommandsInJson(json: string): string {
  return replaceMarks(json, '\\u005b', '\\u003a');
}

/** Whether text has a command in it that is one anywhere in a line. */
export function hasCommand(text: string): boolean {
  const bare = text.replace(IGNORED, '');
  return replaceMarks(bare, '', '') !== bare;
}

function replaceMarks(text: string, bracket: string, colon: string): string {
  return text.replace(BRACKET, `$1${bracket}`).replace(SECTION, `$1${colon}`);
}
