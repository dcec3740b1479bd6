import { existsSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { platform } from 'node:process';
import { readRegular, writeRegular } from '../../files/regular.ts';
import type { Step } from '../change.ts';
import { markBlock, removeBlock } from '../edits/block.ts';
import { inFolderOf, isFolder } from './folder.ts';
import { replaceFile, setFolderMode } from './snapshot.ts';
import { runTool } from './tool.ts';

/**
 * Does one step; programs put what is temporary into a folder of ours. Throws an `Error` whose message says what failed;
 * tells `warn` instead where the step has a warning for that.
 */
export async function doStep(
  step: Step,
  temporary: string,
  warn: (sentence: string) => void = () => {},
): Promise<void> {
  switch (step.do) {
    case 'make-folder':
      return makeFolders(step.path, step.mode);
    case 'write-file':
      return inFolderOf(step.path, (path) =>
        writeRegular(path, Buffer.from(step.bytes, 'base64'), step.mode),
      );
    case 'move-file':
      return inFolderOf(step.path, (path) => renameSync(path, join(dirname(path), basename(step.to))));
    case 'delete-file':
      if (isFolder(dirname(step.path))) inFolderOf(step.path, (path) => rmSync(path, { force: true }));
      return;
    case 'delete-empty-folder':
      return deleteEmptyFolder(step.path);
    case 'append-block':
      return rewrite(step.path, (text) => {
        const { begin, end } = markBlock(step.mark);
        const start = text.length === 0 || text.at(-1) === 0x0a ? '' : '\n';
        return Buffer.concat([text, Buffer.from(`${start}${begin}\n${step.text}${end}\n`)]);
      });
    case 'remove-block':
      return rewriteIfThere(step.path, (text) => removeBlock(text, step.mark));
    case 'add-to-keystore': {
      const { addToKeystore } = await import('../edits/keystore.ts');
      return rewrite(step.path, (bytes) =>
        addToKeystore(bytes, step.mark, step.certificates.map(fromBase64)),
      );
    }
    case 'remove-from-keystore': {
      const { removeFromKeystore } = await import('../edits/keystore.ts');
      return rewriteIfThere(step.path, (bytes) => removeFromKeystore(bytes, step.mark));
    }
    case 'add-to-json': {
      const { addToJson } = await import('../edits/json-list.ts');
      if (existsSync(step.path)) return rewrite(step.path, (text) => addToJson(text, step.keys, step.values));
      return inFolderOf(step.path, (path) =>
        writeRegular(path, addToJson(undefined, step.keys, step.values), 0o644),
      );
    }
    case 'remove-from-json': {
      const { removeFromJson } = await import('../edits/json-list.ts');
      return rewriteIfThere(step.path, (text) => removeFromJson(text, step.keys, step.values));
    }
    case 'run': {
      const { program, words, timeoutMs, input, passes = [], orWarn } = step;
      const { status, output } = await runTool(program, words, {
        timeoutMs,
        input,
        environment: platform === 'win32' ? {} : { TMPDIR: temporary },
      });
      if (status === 0 || (status !== null && passes.includes(status))) return;
      // of a script of ours its arguments tell what was done
      const told = words[0] === '-c' ? words.slice(3) : [program, ...words];
      const failure = `${told.join(' ')} failed (${status ?? 'no status'})${output && `: ${output}`}`;
      if (orWarn === undefined) throw new Error(failure);
      warn(`${orWarn} (${failure})`);
      return;
    }
  }
}

/** Whether there is nothing left for a removing step to remove; false if that is not known. */
export async function isTakenOut(step: Step): Promise<boolean> {
  const { path } = step.do === 'run' ? (step.takesOut ?? {}) : step;
  if (path === undefined) return false;
  if (step.do === 'delete-file') return !isFileOrLink(path);
  try {
    const kept = readIfFile(path);
    if (kept === undefined) return true;
    switch (step.do) {
      case 'remove-block':
        return removeBlock(kept, step.mark).equals(kept);
      case 'remove-from-keystore': {
        const { removeFromKeystore } = await import('../edits/keystore.ts');
        return removeFromKeystore(kept, step.mark).equals(kept);
      }
      case 'remove-from-json':
        return !step.values.some((value) => kept.includes(value));
      case 'run':
        return step.takesOut?.texts?.some((text) => kept.includes(text)) === false;
      default:
        return true; // it puts nothing there that stays
    }
  } catch {
    return false;
  }
}

/** A file's bytes, or undefined where something else is, or nothing. Throws where it may not be read. */
function readIfFile(path: string): Buffer | undefined {
  return isFileOrLink(path) ? readRegular(path).bytes : undefined;
}

function isFileOrLink(path: string): boolean {
  if (!isFolder(dirname(path))) return false;
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status !== undefined && (status.isFile() || status.isSymbolicLink());
}

/**
 * Replaces a file's bytes: beside it, then renamed, so that no reader sees half of it and no hard link is written
 * through (package caches link the files of virtual environments).
 */
function rewrite(path: string, change: (bytes: Buffer) => Buffer): void {
  inFolderOf(path, (place) => {
    const { bytes, status } = readRegular(place);
    const changed = change(bytes);
    if (changed.equals(bytes)) return;
    const draft = `${place}.setup-ca-bundle`;
    try {
      rmSync(draft, { force: true });
      const owner = { uid: Number(status.uid), gid: Number(status.gid) };
      writeRegular(draft, changed, Number(status.mode & 0o7777n), owner);
      replaceFile(draft, place, changed);
    } catch (cause) {
      rmSync(draft, { force: true });
      throw cause;
    }
  });
}

function rewriteIfThere(path: string, change: (bytes: Buffer) => Buffer): void {
  if (existsSync(path)) rewrite(path, change);
}

/** Makes folders from the topmost one that is missing; the umask has no say in their mode. */
function makeFolders(path: string, mode: number): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path), mode);
  inFolderOf(path, (place) => {
    mkdirSync(place);
    setFolderMode(place, mode);
  });
}

function deleteEmptyFolder(path: string): void {
  try {
    inFolderOf(path, (place) => rmdirSync(place));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw cause;
  }
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}
