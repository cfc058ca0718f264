@echo off
rem Opens a prompt for staff and IT in which the command "kiosk" works, in any folder.
rem   tools.cmd            lists the commands
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
echo   kiosk check FOLDER                     list every mistake in a bundle
echo   kiosk diff OLD NEW                     list the changes that visitors would see
echo   kiosk tour --out DIR --content FOLDER  draw every page as a picture
echo   kiosk publish -h                       sign and publish content
echo   kiosk apply FOLDER                     apply published content on this kiosk
echo   kiosk pin set                          set a PIN of the console at the screen
echo   kiosk doctor                           examine this machine
echo   kiosk -h                               list all commands
echo.
