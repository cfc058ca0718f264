/* Starts the Python beside the program with the arguments of the program's own command line. */
#ifndef SIGNPOST_START_H
#define SIGNPOST_START_H

#include <windows.h>

/* With `console` starts python.exe, which reads and writes there, otherwise pythonw.exe. `first`: an
 * argument before the user's own. The process is put into `job` unless that is NULL. */
BOOL start_python(BOOL console, const wchar_t *first, HANDLE job, PROCESS_INFORMATION *process);

#endif
