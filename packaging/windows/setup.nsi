; Setup for Windows: for one user, without an administrator, without the net.
; mammadagbok-VERSION-windows-x64.exe [/S] [/DISCREET] [/D=FOLDER]. Exit status: 0 done, 1 cancelled, 3 too little
; room, 4 the path too long, 5 the program open, 6 a newer version there, 7 cannot write there,
; 8 Windows too old. In every case but 0 nothing has been changed.

Unicode true
Target amd64-unicode
SetCompressor ${COMPRESSOR}
SetDatablockOptimize on
CRCCheck on
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include FileFunc.nsh
!include "${PARTS}/files.nsh"

!define APP_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Notater"
!define LINKS "$INSTDIR\links"
; What the folders, the uninstaller and the two links take on top of the files.
!define SPARE_MB 10

Name "Notater"
Caption "Notater"
UninstallCaption "Notater"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Notater"
InstallDirRegKey HKCU "${APP_KEY}" "InstallLocation"
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 "FileDescription" "Notater"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"
VIAddVersionKey /LANG=0 "ProductName" "Notater"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

Var NeededMB
Var FreeMB
Var Longest
Var Place
Var There
Var Discreet
Var IsUpgrade
Var PlainButton

!define MUI_ICON "${PARTS}/ordinary.ico"
!define MUI_UNICON "${PARTS}/plain.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PARTS}/panel.bmp"
!define MUI_CUSTOMFUNCTION_ABORT Cancelled
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${APP_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_WINDOWTITLE "Notater"
!define MUI_LANGDLL_INFO "Språk · Language"

!define MUI_WELCOMEPAGE_TITLE "$(welcome_title)"
!define MUI_WELCOMEPAGE_TEXT "$(welcome)"
!insertmacro MUI_PAGE_WELCOME
Page custom AskName KeepName
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(done_title)"
!define MUI_FINISHPAGE_TEXT "$(done)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\notater.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(done_start)"
!define MUI_FINISHPAGE_RUN_NOTCHECKED
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(remove_title)"
!define MUI_PAGE_HEADER_SUBTEXT "$(remove_about)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(remove)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Norwegian"
!insertmacro MUI_LANGUAGE "NorwegianNynorsk"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL
!include "${PARTS}/texts.nsh"

; Says why not, and ends with this status.
!macro Refuse STATUS TEXT
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${STATUS}
    Quit
!macroend

; Every name that the program or setup may have given the link; see storage/start_menu.py.
!macro RemoveFromMenu
    Delete "$SMPROGRAMS\Mammadagbok.lnk"
    Delete "$SMPROGRAMS\Notater.lnk"
    Delete "$SMPROGRAMS\Notat.lnk"
    Delete "$SMPROGRAMS\Notes.lnk"
!macroend

; Has the user close the program; silently, it ends with this status.
!macro RefuseWhileOpen UN
Function ${UN}RefuseWhileOpen
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\notater.exe"
            ${Break}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\notater.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${Break}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(open_now)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 5
            Quit
        ${EndIf}
    ${Loop}
FunctionEnd
!macroend
!insertmacro RefuseWhileOpen ""
!insertmacro RefuseWhileOpen "un."

Function .onInit
    SetShellVarContext current
    !insertmacro MUI_LANGDLL_DISPLAY
    Call RefuseOldWindows
    Call ReadChoice
    Call RefuseDowngrade
    Call RefuseLongPath
    Call RefuseLittleRoom
    Call RefuseWhileOpen
    Call RefuseUnwritable
FunctionEnd

Function RefuseOldWindows
    ${IfNot} ${AtLeastBuild} 17763
        !insertmacro Refuse 8 "$(too_old_windows)"
    ${EndIf}
FunctionEnd

; An older one there means an upgrade, and settings there hold her choice of name.
Function ReadChoice
    StrCpy $Discreet 0
    StrCpy $IsUpgrade 0
    ReadRegStr $There HKCU "${APP_KEY}" "DisplayVersion"
    ${If} ${FileExists} "$LOCALAPPDATA\Notater\settings.json"
        StrCpy $IsUpgrade 1
        Call ReadSettings
    ${Else}
        ${GetParameters} $0
        ClearErrors
        ${GetOptions} $0 "/DISCREET" $1
        ${IfNot} ${Errors}
            StrCpy $Discreet 1
        ${EndIf}
        ClearErrors
    ${EndIf}
FunctionEnd

; The file says "plain": true, and nothing else tells: see storage/settings.py.
Function ReadSettings
    ClearErrors
    FileOpen $0 "$LOCALAPPDATA\Notater\settings.json" r
    ${DoUntil} ${Errors}
        FileRead $0 $1
        ${WordFind} $1 '"plain": true' "E+1{" $2
        ${IfNot} ${Errors}
            StrCpy $Discreet 1
        ${EndIf}
        ClearErrors
        ${If} $1 == ""
            ${Break}
        ${EndIf}
        StrCpy $1 ""
    ${Loop}
    FileClose $0
    ClearErrors
FunctionEnd

Function RefuseDowngrade
    ${If} $There != ""
        ${VersionCompare} $There "${VERSION}" $0
        ${If} $0 == 1
            !insertmacro Refuse 6 "$(newer_there)"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function RefuseLongPath
    StrLen $Longest $INSTDIR
    IntOp $Longest $Longest + ${LONGEST_FILE}
    ${If} $Longest > 259
        !insertmacro Refuse 4 "$(too_long)"
    ${EndIf}
FunctionEnd

Function RefuseLittleRoom
    IntOp $NeededMB ${STAGE_MB} + ${SPARE_MB}
    ${GetRoot} $INSTDIR $0
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$0\", *l .r1, p 0, p 0) i .r2'
    ${If} $2 != 0
        System::Int64Op $1 / 1048576
        Pop $FreeMB
        ${If} $FreeMB < $NeededMB
            !insertmacro Refuse 3 "$(too_little_room)"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function RefuseUnwritable
    StrCpy $Place $INSTDIR
    ClearErrors
    CreateDirectory "$INSTDIR"
    FileOpen $0 "$INSTDIR\notater.tmp" w
    ${If} ${Errors}
        !insertmacro Refuse 7 "$(cannot_write)"
    ${EndIf}
    FileClose $0
    Delete "$INSTDIR\notater.tmp"
    RMDir "$INSTDIR"
FunctionEnd

Function Cancelled
    SetErrorLevel 1
FunctionEnd

Function AskName
    ${If} $IsUpgrade == 1
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(name_title)" "$(name_about)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 8u 100% 12u "$(name_ordinary)"
    Pop $1
    ${NSD_CreateRadioButton} 0 26u 100% 12u "$(name_plain)"
    Pop $PlainButton
    ${NSD_CreateLabel} 0 52u 100% 60u "$(name_note)"
    Pop $2
    ${If} $Discreet == 1
        ${NSD_Check} $PlainButton
    ${Else}
        ${NSD_Check} $1
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function KeepName
    ${NSD_GetState} $PlainButton $0
    ${If} $0 == ${BST_CHECKED}
        StrCpy $Discreet 1
    ${Else}
        StrCpy $Discreet 0
    ${EndIf}
FunctionEnd

Section
    SectionIn RO
    SetDetailsPrint none
    ; What an older version laid goes first, and nothing but that.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    !insertmacro LayFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    Call LayLinks
    Call TellWindows
    Call KeepChoice
SectionEnd

; Both links beside the program, which takes the other one when she changes her mind.
Function LayLinks
    CreateDirectory "${LINKS}"
    CreateShortCut "${LINKS}\ordinary.lnk" "$INSTDIR\notater.exe" "" "$INSTDIR\notater.exe" 0
    CreateShortCut "${LINKS}\plain.lnk" "$INSTDIR\notater.exe" "" "$INSTDIR\notater.exe" 1
    !insertmacro RemoveFromMenu
    ${If} $Discreet == 1
        CopyFiles /SILENT "${LINKS}\plain.lnk" "$SMPROGRAMS\$(plain_name).lnk"
    ${Else}
        CopyFiles /SILENT "${LINKS}\ordinary.lnk" "$SMPROGRAMS\Mammadagbok.lnk"
    ${EndIf}
FunctionEnd

Function TellWindows
    WriteRegStr HKCU "${APP_KEY}" "DisplayName" "Notater"
    WriteRegStr HKCU "${APP_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${APP_KEY}" "DisplayIcon" "$INSTDIR\notater.exe,1"
    WriteRegStr HKCU "${APP_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${APP_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${APP_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    IntOp $0 ${STAGE_MB} * 1024
    WriteRegDWORD HKCU "${APP_KEY}" "EstimatedSize" $0
    WriteRegDWORD HKCU "${APP_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${APP_KEY}" "NoRepair" 1
    WriteRegStr HKCU "${APP_KEY}" "Language" "$LANGUAGE"
FunctionEnd

; The program reads this at its first start; settings that are there already are hers.
Function KeepChoice
    ${If} $Discreet == 1
    ${AndIfNot} ${FileExists} "$LOCALAPPDATA\Notater\settings.json"
        CreateDirectory "$LOCALAPPDATA\Notater"
        FileOpen $0 "$LOCALAPPDATA\Notater\settings.json" w
        FileWrite $0 '{"plain": true}'
        FileClose $0
    ${EndIf}
FunctionEnd

Function un.onInit
    SetShellVarContext current
    !insertmacro MUI_UNGETLANGUAGE
    Call un.RefuseWhileOpen
FunctionEnd

Section Uninstall
    SetDetailsPrint none
    !insertmacro RemoveFiles
    Delete "${LINKS}\ordinary.lnk"
    Delete "${LINKS}\plain.lnk"
    RMDir "${LINKS}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    !insertmacro RemoveFromMenu
    DeleteRegKey HKCU "${APP_KEY}"
SectionEnd

Function un.onUninstSuccess
    ${If} ${Silent}
        Return
    ${EndIf}
    StrCpy $Place "$LOCALAPPDATA\Notater"
    ${If} ${FileExists} "$Place\data*"
        MessageBox MB_OK|MB_ICONINFORMATION "$(left)"
    ${Else}
        MessageBox MB_OK|MB_ICONINFORMATION "$(nothing_left)"
    ${EndIf}
FunctionEnd
