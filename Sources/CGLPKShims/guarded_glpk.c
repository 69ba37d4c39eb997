#include "guarded_glpk.h"
