/* Only for tests: replaces Windows' own icuuc.dll, which Qt6Core.dll needs and Wine 8 does not have.
 * Qt asks it for encodings other than Unicode; this one reports none. */
#define OUT __declspec(dllexport)

enum { ILLEGAL_ARGUMENT = 1, FILE_ACCESS_ERROR = 4 };

OUT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    *error = FILE_ACCESS_ERROR;
    return 0;
}

OUT const char *ucnv_getName(void *converter, int *error)
{
    (void)converter;
    *error = ILLEGAL_ARGUMENT;
    return 0;
}

OUT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name;
    (void)standard;
    *error = ILLEGAL_ARGUMENT;
    return 0;
}

OUT const char *ucnv_getAvailableName(int number)
{
    (void)number;
    return 0;
}

OUT int ucnv_countAvailable(void)
{
    return 0;
}

/* Never called, because nothing is ever opened; they only have to exist. */
#define UNUSED(name) OUT void name(void) {}
UNUSED(ucnv_close)
UNUSED(ucnv_reset)
UNUSED(ucnv_getMaxCharSize)
UNUSED(ucnv_getToUCallBack)
UNUSED(ucnv_getFromUCallBack)
UNUSED(ucnv_setToUCallBack)
UNUSED(ucnv_setFromUCallBack)
UNUSED(ucnv_cbToUWriteUChars)
UNUSED(ucnv_cbFromUWriteUChars)
UNUSED(ucnv_toUnicode)
UNUSED(ucnv_fromUnicode)
UNUSED(ucnv_toUCountPending)
UNUSED(ucnv_fromUCountPending)
UNUSED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
UNUSED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
