/* Signpost.exe: shows the kiosk, and starts it anew when it ends or hangs.
 *
 * It is what Start menu, auto-start and Shell Launcher start; its words are those of `kiosk run`.
 * Exit codes: 0 a window that may be closed was closed, 10 staff left it, 2 it cannot be started.
 */
#include "start.h"

#include <stdio.h>
#include <wchar.h>

#define LEFT 10    /* kiosk/staff/ending.py */
#define RESTART 11 /* the same */

#define LOOK_MS 5000         /* between two looks at the window, and how long it may take to answer */
#define HUNG_LOOKS 6         /* without an answer, one after the other: half a minute */
#define NO_WINDOW_MS 180000  /* new content is read and drawn once before there is a window */
#define STEADY_MS 60000      /* who ran this long did not fail at the start */
#define LONGEST_PAUSE_MS 30000

/* The source is registered by the installer; this program carries its message. */
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

static BOOL CALLBACK is_it(HWND window, LPARAM given)
{
    struct search *search = (struct search *)given;
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    if (process != search->process || !IsWindowVisible(window)) {
        return TRUE;
    }
    search->window = window;
    return FALSE;
}

/* Waits for the end of the kiosk. FALSE: it hung, or showed nothing, and was ended. */
static BOOL watch(PROCESS_INFORMATION *kiosk)
{
    ULONGLONG start = GetTickCount64();
    BOOL seen = FALSE;
    int silent = 0;

    while (WaitForSingleObject(kiosk->hProcess, LOOK_MS) == WAIT_TIMEOUT) {
        struct search search = {kiosk->dwProcessId, NULL};
        DWORD_PTR answer;
        EnumWindows(is_it, (LPARAM)&search);
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

/* Whatever is started in it ends with this program, however that ends. */
static HANDLE make_job(void)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    return job;
}

int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR words, int show)
{
    DWORD pause = 1000;
    HANDLE job;
    /* A kiosk never ends by itself, whatever code it, or who kills it, says. */
    BOOL may_end = wcsstr(words, L"--windowed") || wcsstr(words, L"--self-test");

    (void)self;
    (void)before;
    (void)show;
    /* Auto-start and a touch on the Start menu: one kiosk is enough for one desktop. */
    CreateMutexW(NULL, FALSE, L"Local\\Signpost-kiosk");
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        return 0;
    }
    /* kiosk/staff/ending.py: somebody waits for the end, and starts the program by itself. */
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
            /* Shell Launcher would start this program again at once, without end. */
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
            _snwprintf(text, 200, L"The kiosk ended with code %lu and is started anew in %lu s.",
                       code, pause / 1000);
        } else {
            _snwprintf(text, 200, L"The kiosk did not answer any more, was ended and is started "
                                  L"anew in %lu s.", pause / 1000);
        }
        report(EVENTLOG_ERROR_TYPE, text);
        Sleep(pause);
        pause = pause * 2 > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : pause * 2;
    }
}
