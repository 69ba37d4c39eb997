#include "guarded_glpk.h"

#include <glpk.h>

const char *nabolag_glpk_version(void) { return glp_version(); }
