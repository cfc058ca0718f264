; Asks for the properties that `msiexec` takes, and installs the .msi: so Windows' list of programs has
; one entry, and there is one way to upgrade and to remove it.
;   signpost-…-setup.exe /S [/AUTOSTART=1] [/SETTINGSFILE=C:\…] [/CONTENTFOLDER=C:\…]
; Exit code: that of msiexec; 3010 asks for a restart.
Unicode true
Target amd64-unicode

!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "nsDialogs.nsh"
!include "WinVer.nsh"

Name "Signpost ${VERSION}"
OutFile "signpost-setup.exe"
RequestExecutionLevel admin
; The cabinet in the .msi is already compressed.
SetCompress off
ShowInstDetails nevershow
BrandingText "Signpost ${VERSION}"
!define MUI_ICON "signpost.ico"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Signpost"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Signpost"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "2026 Signpost maintainers. Apache License 2.0"

Var AutoStart
Var SettingsFile
Var ContentFolder
Var AutoStartBox
Var ContentBox
Var ContentButton
Var Code

!define MUI_WELCOMEPAGE_TEXT "Signpost is an information kiosk: a touch screen with guidance and QR \
codes for people who need help, without any network.$\r$\n$\r$\nAll users of this computer will \
have it. Content, PINs and settings of an earlier version stay as they are."
!insertmacro MUI_PAGE_WELCOME
Page custom ChoicesPage ChoicesLeave
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT "The Start menu has a folder $\"Signpost$\": the kiosk, the kiosk in a \
window to try it, the commands for staff, and the guides.$\r$\n$\r$\n$\"Guide for IT$\" explains how \
to lock the computer down so that visitors cannot leave the kiosk."
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_LANGUAGE "English"

Function .onInit
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_ICONSTOP "Signpost needs Windows 10 or 11." /SD IDOK
        SetErrorLevel 1
        Abort
    ${EndIf}
    SetRegView 64
    ; Offers the answers of an earlier installation again.
    ReadRegStr $AutoStart HKLM "Software\Signpost" "AutoStart"
    ReadRegStr $ContentFolder HKLM "Software\Signpost" "ContentFolder"
    ReadRegStr $SettingsFile HKLM "Software\Signpost" "SettingsFile"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/AUTOSTART=" $R1
    ${IfNot} ${Errors}
        StrCpy $AutoStart $R1
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/CONTENTFOLDER=" $R1
    ${IfNot} ${Errors}
        StrCpy $ContentFolder $R1
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/SETTINGSFILE=" $R1
    ${IfNot} ${Errors}
        StrCpy $SettingsFile $R1
    ${EndIf}
FunctionEnd

Function ChoicesPage
    !insertmacro MUI_HEADER_TEXT "This kiosk" "You can change both later: run this program again."
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateCheckbox} 0 0 100% 12u "&Start the kiosk when a user signs in"
    Pop $AutoStartBox
    ${If} $AutoStart == "1"
        ${NSD_Check} $AutoStartBox
    ${EndIf}
    ${NSD_CreateLabel} 0 28u 100% 20u "&Folder with your own content (leave it empty for the \
built-in content):"
    Pop $0
    ${NSD_CreateDirRequest} 0 50u 78% 13u "$ContentFolder"
    Pop $ContentBox
    ${NSD_CreateBrowseButton} 80% 50u 20% 13u "&Browse…"
    Pop $ContentButton
    ${NSD_OnClick} $ContentButton BrowseContent
    nsDialogs::Show
FunctionEnd

Function BrowseContent
    nsDialogs::SelectFolderDialog "Folder of the content" "$ContentFolder"
    Pop $0
    ${If} $0 != error
        ${NSD_SetText} $ContentBox $0
    ${EndIf}
FunctionEnd

Function ChoicesLeave
    ${NSD_GetState} $AutoStartBox $0
    ${If} $0 == ${BST_CHECKED}
        StrCpy $AutoStart "1"
    ${Else}
        StrCpy $AutoStart "0"
    ${EndIf}
    ${NSD_GetText} $ContentBox $ContentFolder
    ${If} $ContentFolder != ""
    ${AndIfNot} ${FileExists} "$ContentFolder\bundle.yaml"
        MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "There is no bundle.yaml in $ContentFolder. Use this \
folder anyway?" IDOK +2
        Abort
    ${EndIf}
FunctionEnd

Section
    InitPluginsDir
    SetOutPath "$PLUGINSDIR"
    File "signpost.msi"
    ${If} $AutoStart == ""
        StrCpy $AutoStart "0"
    ${EndIf}
    ${If} $ContentFolder == ""
        StrCpy $ContentFolder "default"
    ${EndIf}
    ${If} $SettingsFile == ""
        StrCpy $SettingsFile "default"
    ${EndIf}
    DetailPrint "Installing…"
    ReadRegStr $1 HKLM "Software\Signpost" "Version"
    ${If} $1 == "${VERSION}"
        ; Windows would treat the same version with other answers as a repair and ignore them. The
        ; kiosk's data stays when the program is removed.
        ExecWait '"$SYSDIR\msiexec.exe" /x "$PLUGINSDIR\signpost.msi" /qn /norestart'
    ${EndIf}
    StrCpy $0 '"$SYSDIR\msiexec.exe" /i "$PLUGINSDIR\signpost.msi" /qn /norestart \
AUTOSTART="$AutoStart" CONTENTFOLDER="$ContentFolder" SETTINGSFILE="$SettingsFile"'
    ExecWait "$0" $Code
    SetOutPath "$TEMP"
    ${If} $Code == 0
        Goto done
    ${EndIf}
    ${If} $Code == 3010
        SetRebootFlag true
    ${Else}
        MessageBox MB_ICONSTOP "Windows could not install Signpost (error $Code). For the \
reason, see Event Viewer, Windows Logs, Application, source MsiInstaller." /SD IDOK
        SetErrorLevel $Code
        Abort
    ${EndIf}
  done:
    SetErrorLevel $Code
SectionEnd
