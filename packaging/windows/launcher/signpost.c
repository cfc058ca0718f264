/* Signpost.exe: shows the kiosk, and restarts it when it exits or hangs.
 *
 * Start menu, auto-start and Shell Launcher start it; its arguments are those of `kiosk run`.
 * Exit codes: 0 a window that may be closed was closed, 10 staff left the kiosk, 2 the kiosk cannot
 * be started.
 */
#include "start.h"

#include <stdio.h>
#include <wchar.h>

#define LEFT 10    /* kiosk/system/restart.py */
#define RESTART 11 /* the same */

#define LOOK_MS 5000         /* interval of looks at the window, and its time to answer */
#define HUNG_LOOKS 6         /* looks in a row without an answer: half a minute */
#define NO_WINDOW_MS 180000  /* new content is read and drawn once before the window appears */
#define STEADY_MS 60000      /* a kiosk that ran this long did not fail at the start */
#define LONGEST_PAUSE_MS 30000

/* The installer registers the source; this program contains its message text. */
static void report(WORD kind, const wchar_t *text)
{
    HANDLE source = RegisterEventSourceW(NULL, L"Signpost");
    if (source) {
        ReportEventW(source, kind, 0, 1, NULL, 1, 0, &text, NULL);
        DeregisterEventSource(source);
    }
}

struct search {
    DWORD process;
    HWND window;
};

static BOOL CALLBACK find_window(HWND window, LPARAM parameter)
{
    struct search *search = (struct search *)parameter;
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    if (process != search->process || !IsWindowVisible(window)) {
        return TRUE;
    }
    search->window = window;
    return FALSE;
}

/* Waits for the kiosk to exit. FALSE: it hung or showed no window, and was terminated. */
static BOOL watch(PROCESS_INFORMATION *kiosk)
{
    ULONGLONG start = GetTickCount64();
    BOOL seen = FALSE;
    int silent = 0;

    while (WaitForSingleObject(kiosk->hProcess, LOOK_MS) == WAIT_TIMEOUT) {
        struct search search = {kiosk->dwProcessId, NULL};
        DWORD_PTR answer;
        EnumWindows(find_window, (LPARAM)&search);
        if (!search.window) {
            if (seen || GetTickCount64() - start < NO_WINDOW_MS) {
                continue;
            }
            silent = HUNG_LOOKS;
        } else if (SendMessageTimeoutW(search.window, WM_NULL, 0, 0, SMTO_NORMAL, LOOK_MS,
                                       &answer)) {
            seen = TRUE;
            silent = 0;
        } else {
            seen = TRUE;
            silent++;
        }
        if (silent >= HUNG_LOOKS) {
            TerminateProcess(kiosk->hProcess, 1);
            WaitForSingleObject(kiosk->hProcess, INFINITE);
            return FALSE;
        }
    }
    return TRUE;
}

/* Processes in the job end with this program, even if it is killed. */
static HANDLE make_job(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR arguments, int show)
{
    DWORD pause = 1000;
    HANDLE job;
    /* A full-screen kiosk never exits with 0 by itself: it is restarted after that too. */
    BOOL may_end = wcsstr(arguments, L"--windowed") || wcsstr(arguments, L"--self-test");

    (void)self;
    (void)before;
    (void)show;
    /* Only one kiosk on a desktop, if auto-start and a touch on the Start menu both start one. */
    CreateMutexW(NULL, FALSE, L"Local\\Signpost-kiosk");
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        return 0;
    }
    /* Tells kiosk/system/restart.py that this program restarts the kiosk after it exits. */
    SetEnvironmentVariableW(L"SIGNPOST_STARTS_ANEW", L"1");
    job = make_job();
    for (;;) {
        PROCESS_INFORMATION kiosk;
        ULONGLONG start = GetTickCount64();
        DWORD code = 0;
        wchar_t text[200];
        BOOL ended;

        if (!start_python(FALSE, L"run", job, &kiosk)) {
            _snwprintf(text, 200, L"python\\pythonw.exe cannot be started (error %lu). "
                                  L"Repair or install Signpost again.", GetLastError());
            report(EVENTLOG_ERROR_TYPE, text);
            /* Waits, because Shell Launcher would restart this program at once, again and again. */
            Sleep(LONGEST_PAUSE_MS);
            return 2;
        }
        ended = watch(&kiosk);
        GetExitCodeProcess(kiosk.hProcess, &code);
        CloseHandle(kiosk.hProcess);
        if (ended && ((code == 0 && may_end) || code == LEFT)) {
            return (int)code;
        }
        if (ended && code == RESTART) {
            pause = 1000;
            continue;
        }
        if (GetTickCount64() - start > STEADY_MS) {
            pause = 1000;
        }
        if (ended) {
            _snwprintf(text, 200, L"The kiosk exited with code %lu. Restarting it in %lu s.",
                       code, pause / 1000);
        } else {
            _snwprintf(text, 200, L"The kiosk stopped responding and was ended. Restarting it in "
                                  L"%lu s.", pause / 1000);
        }
        report(EVENTLOG_ERROR_TYPE, text);
        Sleep(pause);
        pause = pause * 2 > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : pause * 2;
    }
}
