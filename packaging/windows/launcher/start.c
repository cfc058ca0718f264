#include "start.h"

#include <wchar.h>

/* The longest command line that Windows takes, with its end. */
#define LONGEST 32768

/* What the user wrote after the program's name, quotes and all: it is handed on as it is. */
static const wchar_t *own_words(void)
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

BOOL start_python(BOOL console, const wchar_t *words, HANDLE job, PROCESS_INFORMATION *process)
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
    /* -B: nobody may write beside the program, so nothing is left there for an uninstaller.
     * python313._pth keeps the environment and the user's folders out of it. */
    int written = _snwprintf(command, LONGEST, L"\"%ls\" -B -m kiosk %ls ", program, words);
    if (written < 0 || wcslen(own_words()) + (size_t)written >= LONGEST) {
        SetLastError(ERROR_FILENAME_EXCED_RANGE);
        return FALSE;
    }
    wcscat(command, own_words());
    /* Without a console: told that there is none, or it would take what this program was given. */
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
