#include "start.h"

#include <wchar.h>

/* The longest command line of Windows, with its terminating zero. */
#define LONGEST 32768

/* The command line after the program's name, with its quotes: it is passed on unchanged. */
static const wchar_t *own_arguments(void)
{
    const wchar_t *at = GetCommandLineW();
    BOOL quoted = FALSE;
    for (; *at && (quoted || (*at != L' ' && *at != L'\t')); at++) {
        if (*at == L'"') {
            quoted = !quoted;
        }
    }
    while (*at == L' ' || *at == L'\t') {
        at++;
    }
    return at;
}

BOOL start_python(BOOL console, const wchar_t *first, HANDLE job, PROCESS_INFORMATION *process)
{
    static wchar_t folder[LONGEST], program[LONGEST], command[LONGEST];
    STARTUPINFOW how = {.cb = sizeof how};

    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    if (length == 0 || length == LONGEST) {
        return FALSE;
    }
    *wcsrchr(folder, L'\\') = 0;
    if (_snwprintf(program, LONGEST, L"%ls\\python\\%ls", folder,
                   console ? L"python.exe" : L"pythonw.exe") < 0) {
        return FALSE;
    }
    /* -B: Python writes no files beside the program that an uninstaller would not know of.
     * python313._pth excludes the environment and the user's folders. */
    int written = _snwprintf(command, LONGEST, L"\"%ls\" -B -m kiosk %ls ", program, first);
    if (written < 0 || wcslen(own_arguments()) + (size_t)written >= LONGEST) {
        SetLastError(ERROR_FILENAME_EXCED_RANGE);
        return FALSE;
    }
    wcscat(command, own_arguments());
    /* Without a console, Python must get no handles, or it would use this program's. */
    how.dwFlags = STARTF_USESTDHANDLES;
    if (console) {
        how.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
        how.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
        how.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    }
    if (!CreateProcessW(program, command, NULL, NULL, console, CREATE_SUSPENDED, NULL, NULL,
                        &how, process)) {
        return FALSE;
    }
    if (job) {
        AssignProcessToJobObject(job, process->hProcess);
    }
    ResumeThread(process->hThread);
    CloseHandle(process->hThread);
    return TRUE;
}
