#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
    Makes this machine a kiosk that shows Signpost and nothing else, or an ordinary machine again.

.DESCRIPTION
    Applies shell-launcher.xml or assigned-access.xml, which lie beside this script, through Windows'
    own MDM bridge. It also turns off swipes from the edges of the screen and the sleep of the
    machine. Takes effect when the kiosk's user signs in the next time: restart the machine.

.PARAMETER Kind
    ShellLauncher (Enterprise, Education, IoT Enterprise): Signpost instead of the desktop.
    AssignedAccess (Pro and all others): a desktop on which only Signpost may run.
    None: takes everything back that this script set.

.PARAMETER Account
    A local or domain user for whom this holds. Without it Windows makes a standard user of its own
    and signs it in at every start.

.PARAMETER KeyboardFilter
    Also blocks Ctrl+Alt+Del, Alt+Tab, Alt+F4 and others for all but administrators (Enterprise,
    Education, IoT Enterprise). The left Windows key five times leads to the sign-in screen.

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
$EdgePolicy = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'
$Blocked = @(
    'Alt+F4', 'Alt+Space', 'Alt+Tab', 'Ctrl+Alt+Del', 'Ctrl+Esc', 'Ctrl+Tab', 'Shift+Ctrl+Esc', 'Windows'
)

function Get-Edition {
    (Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID
}

# The bridge takes settings of the whole machine only from SYSTEM: a task is run once as SYSTEM.
# An empty text takes the setting away.
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
    if ($text) { $bridge.PROPERTY = [Net.WebUtility]::HtmlEncode($text) } else { $bridge.PROPERTY = $null }
    Set-CimInstance -CimInstance $bridge | Out-Null
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
    Register-ScheduledTask -TaskName $name -Action $action -Principal $principal -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $name
        for ($seconds = 0; $seconds -lt 120 -and -not (Test-Path -Path $answer); $seconds++) {
            Start-Sleep -Seconds 1
        }
        if (-not (Test-Path -Path $answer)) {
            throw 'Windows did not answer within two minutes.'
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
        Write-Output "The Windows feature $Name was turned on."
    }
}

function Set-KeyboardFilter([bool]$On) {
    $space = 'root\standardcimv2\embedded'
    if (-not (Get-CimClass -Namespace $space -ClassName 'WEKF_PredefinedKey' -ErrorAction SilentlyContinue)) {
        if ($On) {
            Write-Warning 'The Keyboard Filter works only after a restart: restart, then run this again.'
        }
        return
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
            # Keys of administrators stay as they are, whatever holds for visitors.
            $found.Value = if ($On -or $name -like 'Disable*') { 'true' } else { 'false' }
            Set-CimInstance -CimInstance $found
        }
    }
}

function Set-Surroundings([bool]$On) {
    if ($On) {
        New-Item -Path $EdgePolicy -Force | Out-Null
        Set-ItemProperty -Path $EdgePolicy -Name 'AllowEdgeSwipe' -Type DWord -Value 0
        powercfg.exe /change monitor-timeout-ac 0
        powercfg.exe /change standby-timeout-ac 0
    } else {
        Remove-ItemProperty -Path $EdgePolicy -Name 'AllowEdgeSwipe' -ErrorAction SilentlyContinue
    }
}

$program = Join-Path -Path $env:ProgramFiles -ChildPath 'Signpost\Signpost.exe'
if ($Kind -ne 'None' -and -not (Test-Path -Path $program)) {
    throw "$program is not there: install Signpost first."
}
$able = (Get-Edition) -match $Editions
if ($Kind -eq 'ShellLauncher' -and -not $able) {
    throw "Windows $(Get-Edition) has no Shell Launcher: use -Kind AssignedAccess (docs\windows.html)."
}
if ($KeyboardFilter -and -not $able) {
    throw "Windows $(Get-Edition) has no Keyboard Filter."
}

switch ($Kind) {
    'ShellLauncher' {
        Enable-Feature 'Client-EmbeddedShellLauncher'
        Set-Bridge 'ShellLauncher' (Read-Configuration 'shell-launcher.xml')
    }
    'AssignedAccess' {
        Set-Bridge 'Configuration' (Read-Configuration 'assigned-access.xml')
    }
    'None' {
        if ($able) {
            Set-Bridge 'ShellLauncher' ''
            Set-KeyboardFilter $false
        }
        Set-Bridge 'Configuration' ''
    }
}
if ($KeyboardFilter -and $Kind -ne 'None') {
    Enable-Feature 'Client-KeyboardFilter'
    Set-KeyboardFilter $true
}
Set-Surroundings ($Kind -ne 'None')
Write-Output "Done ($Kind). Restart the machine."
