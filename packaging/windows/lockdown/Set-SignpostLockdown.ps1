#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Makes this machine a kiosk that shows Signpost and nothing else, or an ordinary machine again.

.DESCRIPTION
    Applies shell-launcher.xml or assigned-access.xml, which are beside this script, through Windows'
    own MDM bridge. Also turns off swipes from the edges of the screen, AutoPlay and, on mains power,
    the sleep of screen and machine. Takes effect when the kiosk's user signs in the next time:
    restart the machine. The values from before the first run are kept in
    %ProgramData%\Signpost\lockdown-before.json.

    The exit code is 0 if everything is set, 3010 if the machine must be restarted and this script run
    again to complete the lock-down, and 1 if it failed.

.PARAMETER Kind
    ShellLauncher (Enterprise, Education, IoT Enterprise): Signpost instead of the desktop.
    AssignedAccess (Pro and all others): a desktop on which only Signpost may run.
    Each replaces the other.
    None: undoes the changes of this script: both kinds, the keys, and from lockdown-before.json the
    policies, the times until the screen and the machine sleep, and the Windows features that were
    off. Without that file the times and the features stay as they are. The account that Windows
    made may stay too: Remove-LocalUser kioskUser0.

.PARAMETER Account
    The local or domain user to lock down. Without it Windows makes a standard user of its own,
    kioskUser0, and signs it in at every start.

.PARAMETER KeyboardFilter
    Also blocks Ctrl+Alt+Del, Alt+Tab, Alt+F4 and others for all but administrators (Enterprise,
    Education, IoT Enterprise). The left Windows key five times leads to the sign-in screen.
    A run without it unblocks these keys; the Windows feature stays on until -Kind None.

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File Set-SignpostLockdown.ps1 -KeyboardFilter

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File Set-SignpostLockdown.ps1 -Kind AssignedAccess

.EXAMPLE
    powershell -ExecutionPolicy Bypass -File Set-SignpostLockdown.ps1 -Kind None
#>
[CmdletBinding()]
param(
    [ValidateSet('ShellLauncher', 'AssignedAccess', 'None')]
    [string]$Kind = 'ShellLauncher',
    [string]$Account = '',
    [switch]$KeyboardFilter
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$Editions = '^(Enterprise|EnterpriseS|EnterpriseN|EnterpriseSN|Education|EducationN|IoTEnterprise|IoTEnterpriseS|IoTEnterpriseK)$'
$Before = Join-Path -Path $env:ProgramData -ChildPath 'Signpost\lockdown-before.json'
# Swipes from the edges; AutoPlay of all drives; AutoPlay of cameras and telephones.
$Policies = @(
    @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
    @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer'; Name = 'NoDriveTypeAutoRun'; Value = 255 }
    @{ Path = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\Explorer'; Name = 'NoAutoplayfornonVolume'; Value = 1 }
)
# Names of powercfg: until the screen goes dark, until the machine sleeps.
$Timeouts = @(
    @{ Group = 'SUB_VIDEO'; Name = 'VIDEOIDLE' }
    @{ Group = 'SUB_SLEEP'; Name = 'STANDBYIDLE' }
)
$Launcher = 'Client-EmbeddedShellLauncher'
$Filter = 'Client-KeyboardFilter'
$Blocked = @(
    'Alt+F4', 'Alt+Space', 'Alt+Tab', 'Ctrl+Alt+Del', 'Ctrl+Esc', 'Ctrl+Tab', 'Shift+Ctrl+Esc', 'Windows'
)
# Set if Windows must restart and this script must run again before everything is in force.
$Unfinished = $false

# A 32-bit PowerShell, such as Intune's, has another Program Files and cannot turn features on.
if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
    $same = @('-Kind', $Kind)
    if ($Account) { $same += @('-Account', $Account) }
    if ($KeyboardFilter) { $same += '-KeyboardFilter' }
    $native = Join-Path -Path $env:SystemRoot -ChildPath 'SysNative\WindowsPowerShell\v1.0\powershell.exe'
    & $native -NoProfile -ExecutionPolicy Bypass -File $PSCommandPath @same
    exit $LASTEXITCODE
}

function Get-Edition {
    (Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID
}

# The bridge accepts settings of the whole machine only from SYSTEM: a task runs once as SYSTEM.
# An empty text removes the setting.
function Set-Bridge([string]$Property, [string]$Xml) {
    $folder = Join-Path -Path $env:ProgramData -ChildPath 'Signpost'
    New-Item -ItemType Directory -Force -Path $folder | Out-Null
    $wanted = Join-Path -Path $folder -ChildPath 'lockdown.xml'
    $answer = Join-Path -Path $folder -ChildPath 'lockdown.txt'
    [IO.File]::WriteAllText($wanted, $Xml)
    Remove-Item -Path $answer -ErrorAction SilentlyContinue
    $inner = @'
$ErrorActionPreference = 'Stop'
try {
    $bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    $text = [IO.File]::ReadAllText('WANTED')
    $was = $bridge.PROPERTY
    if ($text) { $bridge.PROPERTY = [Net.WebUtility]::HtmlEncode($text) } else { $bridge.PROPERTY = $null }
    # Only a setting that exists can be removed.
    if ($text -or $was) { Set-CimInstance -CimInstance $bridge | Out-Null }
    $said = 'done'
} catch {
    $said = $_.Exception.Message
}
[IO.File]::WriteAllText('ANSWER.new', $said)
Move-Item -Path 'ANSWER.new' -Destination 'ANSWER' -Force
'@
    $inner = $inner.Replace('WANTED', $wanted).Replace('ANSWER', $answer).Replace('PROPERTY', $Property)
    $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($inner))
    $name = 'Signpost lockdown'
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoProfile -NonInteractive -EncodedCommand $encoded"
    $principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
    # Otherwise Windows does not start the task on battery.
    $settings = New-ScheduledTaskSettingsSet -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
    Register-ScheduledTask -TaskName $name -Action $action -Principal $principal -Settings $settings -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $name
        for ($seconds = 0; $seconds -lt 120 -and -not (Test-Path -Path $answer); $seconds++) {
            Start-Sleep -Seconds 1
        }
        if (-not (Test-Path -Path $answer)) {
            throw 'Windows did not respond within two minutes.'
        }
        $said = [IO.File]::ReadAllText($answer)
        if ($said -ne 'done') {
            throw "Windows refused $Property`: $said See Event Viewer, Microsoft-Windows-AssignedAccess."
        }
    } finally {
        Unregister-ScheduledTask -TaskName $name -Confirm:$false
        Remove-Item -Path $wanted, $answer -ErrorAction SilentlyContinue
    }
}

function Read-Configuration([string]$Name) {
    $xml = [xml](Get-Content -Raw -Encoding UTF8 -Path (Join-Path -Path $PSScriptRoot -ChildPath $Name))
    if ($Account) {
        $config = $xml.DocumentElement.Configs.Config
        $old = $config.FirstChild
        $new = $xml.CreateElement('Account', $xml.DocumentElement.NamespaceURI)
        if ($Name -eq 'shell-launcher.xml') {
            $new.SetAttribute('Name', $Account)
        } else {
            $new.InnerText = $Account
        }
        $config.ReplaceChild($new, $old) | Out-Null
    }
    $xml.OuterXml
}

function Enable-Feature([string]$Name) {
    $feature = Get-WindowsOptionalFeature -Online -FeatureName $Name
    if ($feature.State -ne 'Enabled') {
        Enable-WindowsOptionalFeature -Online -FeatureName $Name -All -NoRestart | Out-Null
        $script:Unfinished = $true
        Write-Output "The Windows feature $Name was turned on."
    }
}

function Set-KeyboardFilter([bool]$On) {
    $space = 'root\standardcimv2\embedded'
    if (-not (Get-CimClass -Namespace $space -ClassName 'WEKF_PredefinedKey' -ErrorAction SilentlyContinue)) {
        if ($On) {
            $script:Unfinished = $true
            Write-Warning 'The Keyboard Filter works only after a restart. No key is blocked yet.'
        }
        return
    }
    if ($On) {
        Set-Service -Name 'MsKeyboardFilter' -StartupType Automatic -ErrorAction Continue
    }
    foreach ($key in $Blocked) {
        $found = Get-CimInstance -Namespace $space -ClassName 'WEKF_PredefinedKey' -Filter "Id = '$key'"
        if ($found) {
            $found.Enabled = $On
            Set-CimInstance -CimInstance $found
        } elseif ($On) {
            Write-Warning "This Windows has no key $key to block."
        }
    }
    foreach ($name in 'DisableKeyboardFilterForAdministrators', 'ForceOffAccessibility') {
        $found = Get-CimInstance -Namespace $space -ClassName 'WEKF_Settings' -Filter "Name = '$name'"
        if ($found) {
            # The keys of administrators are never blocked.
            $found.Value = if ($On -or $name -like 'Disable*') { 'true' } else { 'false' }
            Set-CimInstance -CimInstance $found
        }
    }
}

function Get-Policy($Policy) {
    $key = Get-Item -Path $Policy.Path -ErrorAction SilentlyContinue
    $value = if ($key) { $key.GetValue($Policy.Name) } else { $null }
    if ($value -is [int]) { $value } else { $null }
}

function Set-Policy($Policy, $Value) {
    if ($null -eq $Value) {
        Remove-ItemProperty -Path $Policy.Path -Name $Policy.Name -ErrorAction SilentlyContinue
        return
    }
    # New-Item -Force would empty an existing key with other policies in it.
    if (-not (Test-Path -Path $Policy.Path)) {
        New-Item -Path $Policy.Path -Force | Out-Null
    }
    Set-ItemProperty -Path $Policy.Path -Name $Policy.Name -Type DWord -Value $Value
}

# In seconds, on mains power. In every language the last two numbers of powercfg are mains and battery.
function Get-Timeout($Timeout) {
    $numbers = @(
        powercfg.exe /query SCHEME_CURRENT $Timeout.Group $Timeout.Name |
            Select-String -Pattern '0x[0-9a-f]{8}' | ForEach-Object { $_.Matches[0].Value }
    )
    if ($numbers.Count -ge 2) { [Convert]::ToInt64($numbers[-2], 16) } else { $null }
}

# Only before the first run: a later one would save this script's settings as the school's.
function Save-Before {
    if (Test-Path -Path $Before) {
        return
    }
    $found = @{ Off = @() }
    foreach ($policy in $Policies) { $found[$policy.Name] = Get-Policy $policy }
    foreach ($timeout in $Timeouts) { $found[$timeout.Name] = Get-Timeout $timeout }
    if ($able) {
        $found.Off = @($Launcher, $Filter | Where-Object {
            (Get-WindowsOptionalFeature -Online -FeatureName $_).State -ne 'Enabled'
        })
    }
    New-Item -ItemType Directory -Force -Path (Split-Path -Path $Before) | Out-Null
    [IO.File]::WriteAllText($Before, (ConvertTo-Json -InputObject $found))
}

function Set-Surroundings {
    foreach ($policy in $Policies) { Set-Policy $policy ($policy.Value) }
    powercfg.exe /change monitor-timeout-ac 0
    powercfg.exe /change standby-timeout-ac 0
}

function Restore-Surroundings {
    if (-not (Test-Path -Path $Before)) {
        foreach ($policy in $Policies) { Set-Policy $policy $null }
        Write-Warning "$Before not found. The times until screen and machine sleep and the Windows features stay as they are."
        return
    }
    $found = [IO.File]::ReadAllText($Before) | ConvertFrom-Json
    foreach ($policy in $Policies) {
        $name = $policy.Name
        Set-Policy $policy ($found.$name)
    }
    foreach ($timeout in $Timeouts) {
        $name = $timeout.Name
        $seconds = $found.$name
        if ($null -ne $seconds) {
            powercfg.exe /setacvalueindex SCHEME_CURRENT $timeout.Group $name $seconds
        }
    }
    powercfg.exe /setactive SCHEME_CURRENT
    foreach ($name in $Launcher, $Filter) {
        if ($found.Off -contains $name) {
            Disable-WindowsOptionalFeature -Online -FeatureName $name -NoRestart | Out-Null
        }
    }
    Remove-Item -Path $Before
}

# ProgramFiles is another folder in a 32-bit process.
$programs = if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }
$program = Join-Path -Path $programs -ChildPath 'Signpost\Signpost.exe'
if ($Kind -ne 'None' -and -not (Test-Path -Path $program)) {
    throw "$program not found. Install Signpost first."
}
$able = (Get-Edition) -match $Editions
if ($Kind -eq 'ShellLauncher' -and -not $able) {
    throw "Windows $(Get-Edition) has no Shell Launcher. Use -Kind AssignedAccess (docs\windows.html)."
}
if ($KeyboardFilter -and -not $able) {
    throw "Windows $(Get-Edition) has no Keyboard Filter."
}

if ($Kind -ne 'None') {
    Save-Before
}
# Windows allows only one of the two kinds: the other one is removed first.
switch ($Kind) {
    'ShellLauncher' {
        Enable-Feature $Launcher
        Set-Bridge 'Configuration' ''
        try {
            Set-Bridge 'ShellLauncher' (Read-Configuration 'shell-launcher.xml')
        } catch {
            # Windows may refuse it until the feature is on after the restart.
            if (-not $Unfinished) { throw }
            Write-Warning $_.Exception.Message
        }
    }
    'AssignedAccess' {
        if ($able) {
            Set-Bridge 'ShellLauncher' ''
        }
        Set-Bridge 'Configuration' (Read-Configuration 'assigned-access.xml')
    }
    'None' {
        if ($able) {
            Set-Bridge 'ShellLauncher' ''
        }
        Set-Bridge 'Configuration' ''
    }
}
if ($KeyboardFilter -and $Kind -ne 'None') {
    Enable-Feature $Filter
    Set-KeyboardFilter $true
} elseif ($able) {
    Set-KeyboardFilter $false
}
if ($Kind -eq 'None') {
    Restore-Surroundings
} else {
    Set-Surroundings
}
if ($Unfinished) {
    Write-Output "NOT LOCKED DOWN YET ($Kind). Restart the machine, run this script again with the same parameters, then restart once more."
    exit 3010
}
Write-Output "Done ($Kind). Restart the machine."
