# A job-started hook for GitHub's self-hosted runners on Windows: every job gets the CA bundle, without a change to its
# workflow. ACTIONS_RUNNER_HOOK_JOB_STARTED in the runner's .env names this file. See docs/fleets.md.
#
# Settings: files in the folder SETUP_CA_BUNDLE_CONFIG (%ProgramData%\setup-ca-bundle), or variables
# SETUP_CA_BUNDLE_<SETTING>; dist/index.js reads them itself. Written for Windows PowerShell 5.1 and PowerShell 7.

$config = $env:SETUP_CA_BUNDLE_CONFIG
if (-not $config) {
    if ($env:ProgramData) { $config = Join-Path $env:ProgramData 'setup-ca-bundle' }
    else { $config = '/etc/setup-ca-bundle' }
}
$main = Join-Path (Split-Path (Split-Path $PSScriptRoot)) (Join-Path 'dist' 'index.js')

# The value of a setting, from its variable or from the first line of its file; '' if there is neither.
function Get-Setting([string]$Name, [string]$Value) {
    if ($Value) { return $Value }
    $file = Join-Path $config $Name
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { return '' }
    $line = Get-Content -LiteralPath $file -TotalCount 1 -ErrorAction SilentlyContinue
    return "$line".Trim()
}

# Whether this is a Node.js of version 20 or later that starts on this machine.
function Test-Node([string]$Path) {
    if (-not (Test-Path -LiteralPath $Path -PathType Leaf)) { return $false }
    try { $version = & $Path --version } catch { return $false }
    return ("$version" -match '^v(\d+)\.') -and ([int]$Matches[1] -ge 20)
}

# The runner's own folder, where one can be found: the runner started this process; _work is where it is by default.
function Get-RunnerFolder {
    $process = Get-CimInstance -ClassName Win32_Process -Filter "ProcessId = $PID" -ErrorAction SilentlyContinue
    if ($process) {
        $worker = (Get-Process -Id $process.ParentProcessId -ErrorAction SilentlyContinue).Path
        if ($worker) { Split-Path (Split-Path $worker) }
    }
    if ($env:RUNNER_TEMP) { Split-Path (Split-Path $env:RUNNER_TEMP) }
}

# The path of a Node.js: the one that was set, the runner's own, the one in PATH; '' if there is none.
function Find-Node {
    $given = Get-Setting 'node' $env:SETUP_CA_BUNDLE_NODE
    if ($given) {
        if (Test-Node $given) { return $given }
        return ''
    }
    foreach ($folder in @(Get-RunnerFolder)) {
        foreach ($version in 'node24', 'node20') {
            $candidate = Join-Path $folder "externals\$version\bin\node.exe"
            if (Test-Node $candidate) { return $candidate }
        }
    }
    $command = Get-Command -Name node -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($command -and (Test-Node $command.Path)) { return $command.Path }
    return ''
}

# Ends without a bundle: the job goes on, unless the setting fail is hard.
function Stop-Hook([string]$Reason) {
    if ($fail -ceq 'hard') {
        Write-Output "::error::The job-started hook of this runner could not make the CA bundle: $Reason. This job is stopped (fail: hard)."
        exit 1
    }
    Write-Output "::warning::The job-started hook of this runner could not make the CA bundle: $Reason. This job goes on without it (fail: soft)."
    exit 0
}

$fail = Get-Setting 'fail' $env:SETUP_CA_BUNDLE_FAIL
if (-not (Test-Path -LiteralPath $main -PathType Leaf)) {
    Stop-Hook "there is no dist\index.js two folders above this script; install the action's whole folder"
}
$node = Find-Node
if (-not $node) {
    Stop-Hook 'there is no Node.js 20 or later, neither in the folder of the runner nor in PATH; name one in SETUP_CA_BUNDLE_NODE'
}

& $node $main job-started
$status = $LASTEXITCODE
# 1 is a failure that has been explained, and meant to stop the job
if (($status -ne 0) -and ($fail -cne 'hard')) { Stop-Hook "it ended with exit code $status" }
exit $status
