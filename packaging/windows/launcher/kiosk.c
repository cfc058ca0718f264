/* kiosk.exe: runs the command `kiosk` in a console and returns its exit code. */
#include "start.h"

#include <stdio.h>

/* Ctrl+C is for the command; this program only waits for it to exit. */
static BOOL WINAPI leave_it(DWORD event)
{
    return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

int wmain(void)
{
    PROCESS_INFORMATION command;
    DWORD code = 2;

    SetConsoleCtrlHandler(leave_it, TRUE);
    if (!start_python(TRUE, L"", NULL, &command)) {
        fprintf(stderr, "kiosk: python\\python.exe cannot be started (error %lu). "
                        "Repair or install Signpost again.\n", GetLastError());
        return 2;
    }
    WaitForSingleObject(command.hProcess, INFINITE);
    GetExitCodeProcess(command.hProcess, &code);
    return (int)code;
}
