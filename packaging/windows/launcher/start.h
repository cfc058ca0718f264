/* Starts the Python that lies beside the program with the words of its own command line. */
#ifndef SIGNPOST_START_H
#define SIGNPOST_START_H

#include <windows.h>

/* With a console: python.exe, which reads and writes there; else pythonw.exe, with no such thing.
 * `words` stands before the words that the user wrote. The process is in `job`, if there is one. */
BOOL start_python(BOOL console, const wchar_t *words, HANDLE job, PROCESS_INFORMATION *process);

#endif
