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

# The path of the Node.js that was set, in its variable or its file; '' if there is none.
function Get-GivenNode {
    if ($env:SETUP_CA_BUNDLE_NODE) { return $env:SETUP_CA_BUNDLE_NODE }
    try { return [System.IO.File]::ReadAllText((Join-Path $config 'node')).Trim() } catch { return '' }
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
    $given = Get-GivenNode
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

# Whether a job goes on without a bundle. dist/index.js decides it; this is for where no Node.js can: only a plain 'soft', or
# nothing where nothing was said, lets a job go on. ReadAllText reads UTF-16, which Windows PowerShell writes, by its mark.
function Test-GoesOn {
    $word = $env:SETUP_CA_BUNDLE_FAIL
    if (-not $word) {
        try { $word = [System.IO.File]::ReadAllText((Join-Path $config 'fail')) }
        catch [System.IO.FileNotFoundException] { return $true }
        catch [System.IO.DirectoryNotFoundException] { return (-not $env:SETUP_CA_BUNDLE_CONFIG) }
        catch { return $false }
    }
    return ($word.Trim() -ceq 'soft')
}

# Ends without a bundle: the job goes on, unless it is to stop then.
function Stop-Hook([string]$Reason) {
    if (Test-GoesOn) {
        Write-Output "::warning::The job-started hook of this runner could not make the CA bundle: $Reason. This job goes on without it (fail: soft)."
        exit 0
    }
    Write-Output "::error::The job-started hook of this runner could not make the CA bundle: $Reason. This job is stopped (fail: hard)."
    exit 1
}

if (-not (Test-Path -LiteralPath $main -PathType Leaf)) {
    Stop-Hook "there is no dist\index.js two folders above this script; install the action's whole folder"
}
$node = Find-Node
if (-not $node -and (Get-GivenNode)) {
    $where = Join-Path $config 'node'
    if ($env:SETUP_CA_BUNDLE_NODE) { $where = 'SETUP_CA_BUNDLE_NODE' }
    Stop-Hook "$where names no Node.js 20 or later that starts here"
}
if (-not $node) {
    Stop-Hook 'there is no Node.js 20 or later, neither in the folder of the runner nor in PATH; name one in SETUP_CA_BUNDLE_NODE'
}

& $node $main job-started
$status = $LASTEXITCODE
if ($status -eq 0) { exit 0 }
if ($status -eq 100) { exit 1 } # it has said why, and the job is to stop
Stop-Hook "it ended with exit code $status"
