/* Stands in for a library of Python where setup and launcher are tried without one. As
 * python311.dll it writes the arguments it was started with, one a line, to the file that the
 * variable STANDIN_LOG names; with STANDIN_WAIT it first waits so many milliseconds. */

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

__declspec(dllexport) int Py_Main(int count, wchar_t **arguments)
{
    wchar_t name[1024], wait[16];
    if (GetEnvironmentVariableW(L"STANDIN_LOG", name, 1024)) {
        FILE *log = _wfopen(name, L"wb");
        for (int at = 0; log && at < count; at++) {
            char line[8192];
            WideCharToMultiByte(CP_UTF8, 0, arguments[at], -1, line, sizeof line, NULL, NULL);
            fprintf(log, "%s\n", line);
        }
        if (log)
            fclose(log);
    }
    if (GetEnvironmentVariableW(L"STANDIN_WAIT", wait, 16))
        Sleep(wcstoul(wait, NULL, 10));
    return 7;
}
