/* notater.exe: starts the Python that lies beside it, and nothing else.
 *
 * Python gets no variable, no folder of the user's and no registry: -I here, python311._pth there.
 * What is missing is said in one box; --selftest and --version say it on standard error.
 */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768 /* characters in a path of Windows, at most */

typedef int (*PythonMain)(int, wchar_t **);

static const wchar_t *const NEEDED[] = {L"python311.dll", L"python3.dll", L"python311.zip",
                                        L"python311._pth", L"start.py",
                                        L"lib\\mammadagbok\\app.pyc"};

static wchar_t folder[LONGEST];

static const wchar_t *words(const wchar_t *bokmal, const wchar_t *nynorsk, const wchar_t *english)
{
    LANGID language = GetUserDefaultUILanguage();
    if (PRIMARYLANGID(language) != LANG_NORWEGIAN)
        return english;
    return SUBLANGID(language) == SUBLANG_NORWEGIAN_NYNORSK ? nynorsk : bokmal;
}

static int is_asked_by_a_script(int count, wchar_t **arguments)
{
    for (int at = 1; at < count; at++)
        if (!wcscmp(arguments[at], L"--selftest") || !wcscmp(arguments[at], L"--version"))
            return 1;
    return 0;
}

static int refuse(const wchar_t *file, int quietly)
{
    const wchar_t *told =
        words(L"Programmet kan ikke starte. Denne fila mangler eller er skadd:\n\n%ls\n\n"
              L"Legg inn programmet på nytt. Det du har skrevet, ligger et annet sted, og er urørt.",
              L"Programmet kan ikkje starte. Denne fila manglar eller er skadd:\n\n%ls\n\n"
              L"Legg inn programmet på nytt. Det du har skrive, ligg ein annan stad, og er urørt.",
              L"The program cannot start. This file is missing or damaged:\n\n%ls\n\n"
              L"Install the program again. What you have written lies elsewhere, and is untouched.");
    static wchar_t text[LONGEST + 512];
    _snwprintf(text, LONGEST + 511, told, file);
    if (quietly)
        fwprintf(stderr, L"missing or damaged: %ls\n", file);
    else
        MessageBoxW(NULL, text, words(L"Notater", L"Notat", L"Notes"),
                    MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
    return 2;
}

/* The path of a file beside this program, on the heap. */
static wchar_t *beside(const wchar_t *name)
{
    size_t length = wcslen(folder) + wcslen(name) + 1;
    wchar_t *path = malloc(length * sizeof(wchar_t));
    if (path)
        _snwprintf(path, length, L"%ls%ls", folder, name);
    return path;
}

static int find_folder(void)
{
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    if (!length || length >= LONGEST)
        return 0;
    wchar_t *name = wcsrchr(folder, L'\\');
    if (!name)
        return 0;
    name[1] = 0;
    return 1;
}

/* The first file that is not there, or NULL when all are. */
static wchar_t *first_missing(void)
{
    for (size_t at = 0; at < sizeof NEEDED / sizeof *NEEDED; at++) {
        wchar_t *path = beside(NEEDED[at]);
        if (!path || GetFileAttributesW(path) == INVALID_FILE_ATTRIBUTES)
            return path;
        free(path);
    }
    return NULL;
}

static int run(PythonMain python, int count, wchar_t **arguments)
{
    wchar_t *fixed[] = {arguments[0], L"-I", L"-B", L"-X", L"utf8", beside(L"start.py")};
    int before = sizeof fixed / sizeof *fixed;
    wchar_t **all = calloc(before + count, sizeof(wchar_t *));
    if (!all)
        return 2;
    memcpy(all, fixed, sizeof fixed);
    for (int at = 1; at < count; at++)
        all[before + at - 1] = arguments[at];
    return python(before + count - 1, all);
}

int wmain(int count, wchar_t **arguments)
{
    int quietly = is_asked_by_a_script(count, arguments);
    /* No library is ever taken from the folder she started from. */
    SetDllDirectoryW(L"");
    if (!find_folder())
        return refuse(arguments[0], quietly);
    wchar_t *missing = first_missing();
    if (missing)
        return refuse(missing, quietly);
    wchar_t *library = beside(L"python311.dll");
    HMODULE loaded = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR |
                                                       LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    PythonMain python = loaded ? (PythonMain)(void *)GetProcAddress(loaded, "Py_Main") : NULL;
    if (!python)
        return refuse(library, quietly);
    return run(python, count, arguments);
}
