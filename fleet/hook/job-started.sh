#!/bin/sh
# A job-started hook for GitHub's self-hosted runners on Linux and macOS: every job gets the CA bundle, without a change to
# its workflow. ACTIONS_RUNNER_HOOK_JOB_STARTED in the runner's .env names this file. See docs/fleets.md.
#
# Settings: files in the folder SETUP_CA_BUNDLE_CONFIG (/etc/setup-ca-bundle), or variables SETUP_CA_BUNDLE_<SETTING>.
# dist/index.js reads them itself: a shell would drop variables with a hyphen in their name, and show a password in ps.
set -u

config=${SETUP_CA_BUNDLE_CONFIG:-/etc/setup-ca-bundle}
script=$0
[ ! -L "$script" ] || script=$(readlink -f "$0" 2>/dev/null) || script=$0
case $script in
  */*) folder=${script%/*} ;;
  *) folder=. ;;
esac
main=$(CDPATH='' cd -P "$folder/../.." 2>/dev/null && pwd -P)/dist/index.js

# Every program that is started here costs each job a millisecond or more: what the shell can do itself, it does.

# Sets worker to the runner's own folder, where it can be found: the runner started this script.
find_worker() {
  worker=$(readlink "/proc/$PPID/exe" 2>/dev/null) || worker=$(ps -o comm= -p "$PPID" 2>/dev/null) || worker=
  case $worker in
    /*/*/*)
      worker=${worker%/*}
      worker=${worker%/*}
      ;;
    *) worker= ;;
  esac
}

# Sets node to $1 if it is a Node.js of version 20 or later that starts on this machine, and fails otherwise.
try_node() {
  version=$("$1" --version 2>/dev/null) || return 1
  version=${version#v}
  version=${version%%.*}
  case $version in
    '' | *[!0-9]*) return 1 ;;
  esac
  [ "$version" -ge 20 ] && node=$1
}

# Sets node to the path of a Node.js: the one that was named, the runner's own, the one in PATH; fails if there is none. With
# "untried" the runner's Node.js 24 is not tried first: to start it once more costs more than the rest of this script.
find_node() {
  if [ -n "$given" ]; then
    try_node "$given"
    return
  fi
  find_worker
  # _work is in the runner's folder by default
  for folder in "$worker" "${RUNNER_TEMP:+$RUNNER_TEMP/../..}"; do
    [ -n "$folder" ] || continue
    node=$folder/externals/node24/bin/node
    [ "$1" = untried ] && [ -f "$node" ] && [ -x "$node" ] && return
    try_node "$node" && return
    try_node "$folder/externals/node20/bin/node" && return
  done
  path=$(command -v node) && try_node "$path"
}

# Whether a job goes on without a bundle. dist/index.js decides it; this is for where no Node.js can: only a plain “soft”,
# or nothing where nothing was said, lets a job go on.
goes_on() {
  if [ -n "${SETUP_CA_BUNDLE_FAIL:-}" ]; then
    word=$SETUP_CA_BUNDLE_FAIL
  elif [ -e "$config/fail" ] || [ -L "$config/fail" ]; then
    word=$(tr '\r\000' ' ?' 2>/dev/null <"$config/fail") || return 1
  elif [ -e "$config" ]; then
    [ -d "$config" ] && [ -r "$config" ] && [ -x "$config" ]
    return
  else
    [ -z "${SETUP_CA_BUNDLE_CONFIG:-}" ]
    return
  fi
  set -f
  # shellcheck disable=SC2086 # blanks and line ends around the word are no part of it
  set -- $word
  [ "$#" -eq 1 ] && [ "$1" = soft ]
}

# Ends without a bundle: the job goes on, unless it is to stop then.
give_up() {
  if goes_on; then
    printf '::warning::The job-started hook of this runner could not make the CA bundle: %s. This job goes on without it (fail: soft).\n' "$1"
    exit 0
  fi
  printf '::error::The job-started hook of this runner could not make the CA bundle: %s. This job is stopped (fail: hard).\n' "$1"
  exit 1
}

[ -r "$main" ] || give_up "there is no dist/index.js two folders above this script; install the action's whole folder"
given=${SETUP_CA_BUNDLE_NODE:-}
if [ -z "$given" ] && [ -r "$config/node" ]; then
  given=$(head -n 1 "$config/node" | tr -d '\r\n')
fi
find_node untried || node=
if [ -z "$node" ] && [ -n "$given" ]; then
  where=SETUP_CA_BUNDLE_NODE
  [ -n "${SETUP_CA_BUNDLE_NODE:-}" ] || where=$config/node
  give_up "$where names no Node.js 20 or later that starts here"
fi
[ -n "$node" ] || give_up 'there is no Node.js 20 or later, neither in the folder of the runner nor in PATH; name one in SETUP_CA_BUNDLE_NODE'

status=0
"$node" "$main" job-started || status=$?
# 126 and above: it did not start, or it crashed. A Node.js that does not start at all is ignored.
if [ "$status" -ge 126 ] && ! try_node "$node"; then
  find_node tried || give_up 'there is no Node.js 20 or later that starts, neither in the folder of the runner nor in PATH; name one in SETUP_CA_BUNDLE_NODE'
  status=0
  "$node" "$main" job-started || status=$?
fi
case $status in
  0) exit 0 ;;
  100) exit 1 ;; # it has said why, and the job is to stop
  *) give_up "it ended with exit code $status" ;;
esac
