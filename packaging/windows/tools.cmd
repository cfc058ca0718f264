@echo off
rem The prompt for staff and IT: the command "kiosk" can be called here, from any folder.
rem   tools.cmd            says what there is
rem   tools.cmd COMMAND    runs this command first
title Signpost
set "PATH=%~dp0;%PATH%"
cd /d "%USERPROFILE%"
if not "%~1"=="" (
    kiosk %*
    echo.
    goto :eof
)
echo Signpost: commands for staff and IT
echo.
echo   kiosk check FOLDER                     names every mistake in a bundle
echo   kiosk diff OLD NEW                     what a visitor would see change
echo   kiosk tour --out DIR --content FOLDER  draws every page as a picture
echo   kiosk publish -h                       sign and publish content
echo   kiosk apply FOLDER                     apply published content on this kiosk
echo   kiosk pin set                          the PIN of the console at the screen
echo   kiosk doctor                           examine this machine
echo   kiosk -h                               everything else
echo.
