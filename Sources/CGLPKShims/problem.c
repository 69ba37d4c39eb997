// Columns, rows, bounds and costs.
#include <math.h>

#include "session.h"

// GLPK wants a type beside the bounds, and refuses a double-bounded type when they are equal.
static bool bounds_type(double lower, double upper, int *type) {
  if (isnan(lower) || isnan(upper) || lower > upper || lower == INFINITY || upper == -INFINITY) {
    return false;
  }
  if (lower == -INFINITY) {
    *type = upper == INFINITY ? GLP_FR : GLP_UP;
  } else if (upper == INFINITY) {
    *type = GLP_LO;
  } else {
    *type = lower == upper ? GLP_FX : GLP_DB;
  }
  return true;
}

static bool bounds_are_usable(int count, const double *lower, const double *upper) {
  int type;
  for (int k = 0; k < count; k++) {
    if (!bounds_type(lower[k], upper[k], &type)) {
      return false;
    }
  }
  return true;
}

static void set_column_bounds(glp_prob *problem, int j, double lower, double upper) {
  int type = GLP_FR;
  bounds_type(lower, upper, &type);
  glp_set_col_bnds(problem, j, type, lower, upper);
}

static void set_row_bounds(glp_prob *problem, int i, double lower, double upper) {
  int type = GLP_FR;
  bounds_type(lower, upper, &type);
  glp_set_row_bnds(problem, i, type, lower, upper);
}

// Copies one sparse vector into the session's buffers, shifted to GLPK's indices from 1.
static bool load_entries(
  nabolag_glpk_session *session, int32_t begin, int32_t end, const int32_t *indices,
  const double *values
) {
  if (end < begin || !nabolag_reserve(session, (size_t)(end - begin))) {
    return false;
  }
  for (int32_t k = begin; k < end; k++) {
    session->indices[1 + k - begin] = indices[k] + 1;
    session->values[1 + k - begin] = values[k];
  }
  return true;
}

struct columns {
  int count;
  const double *lower, *upper, *cost;
  const bool *integral;
  const int32_t *starts, *rows;
  const double *values;
};

static nabolag_code add_columns(nabolag_glpk_session *session, void *arguments) {
  const struct columns *added = arguments;
  if (!bounds_are_usable(added->count, added->lower, added->upper)) {
    return NABOLAG_BAD_INPUT;
  }
  if (added->count == 0) {
    return NABOLAG_OK;
  }
  int first = glp_add_cols(session->problem, added->count);
  for (int k = 0; k < added->count; k++) {
    int32_t begin = added->starts[k], end = added->starts[k + 1];
    if (!load_entries(session, begin, end, added->rows, added->values)) {
      return NABOLAG_OUT_OF_MEMORY;
    }
    glp_set_col_kind(session->problem, first + k, added->integral[k] ? GLP_IV : GLP_CV);
    set_column_bounds(session->problem, first + k, added->lower[k], added->upper[k]);
    glp_set_obj_coef(session->problem, first + k, added->cost[k]);
    glp_set_mat_col(session->problem, first + k, end - begin, session->indices, session->values);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_add_columns(
  nabolag_glpk_session *session, int count, const double *lower, const double *upper,
  const double *cost, const bool *integral, const int32_t *starts, const int32_t *rows,
  const double *values
) {
  struct columns added = {count, lower, upper, cost, integral, starts, rows, values};
  return nabolag_guarded(session, add_columns, &added);
}

struct rows {
  int count;
  const double *lower, *upper;
  const int32_t *starts, *columns;
  const double *values;
};

static nabolag_code add_rows(nabolag_glpk_session *session, void *arguments) {
  const struct rows *added = arguments;
  if (!bounds_are_usable(added->count, added->lower, added->upper)) {
    return NABOLAG_BAD_INPUT;
  }
  if (added->count == 0) {
    return NABOLAG_OK;
  }
  int first = glp_add_rows(session->problem, added->count);
  for (int k = 0; k < added->count; k++) {
    int32_t begin = added->starts[k], end = added->starts[k + 1];
    if (!load_entries(session, begin, end, added->columns, added->values)) {
      return NABOLAG_OUT_OF_MEMORY;
    }
    set_row_bounds(session->problem, first + k, added->lower[k], added->upper[k]);
    glp_set_mat_row(session->problem, first + k, end - begin, session->indices, session->values);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_add_rows(
  nabolag_glpk_session *session, int count, const double *lower, const double *upper,
  const int32_t *starts, const int32_t *columns, const double *values
) {
  struct rows added = {count, lower, upper, starts, columns, values};
  return nabolag_guarded(session, add_rows, &added);
}

struct bounds {
  int count;
  const int32_t *indices;
  const double *lower, *upper;
  void (*set)(glp_prob *problem, int index, double lower, double upper);
};

static nabolag_code set_bounds(nabolag_glpk_session *session, void *arguments) {
  const struct bounds *given = arguments;
  if (!bounds_are_usable(given->count, given->lower, given->upper)) {
    return NABOLAG_BAD_INPUT;
  }
  for (int k = 0; k < given->count; k++) {
    given->set(session->problem, given->indices[k] + 1, given->lower[k], given->upper[k]);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_set_column_bounds(
  nabolag_glpk_session *session, int count, const int32_t *columns, const double *lower,
  const double *upper
) {
  struct bounds given = {count, columns, lower, upper, set_column_bounds};
  return nabolag_guarded(session, set_bounds, &given);
}

nabolag_code nabolag_glpk_set_row_bounds(
  nabolag_glpk_session *session, int count, const int32_t *rows, const double *lower,
  const double *upper
) {
  struct bounds given = {count, rows, lower, upper, set_row_bounds};
  return nabolag_guarded(session, set_bounds, &given);
}

struct costs {
  int count;
  const int32_t *columns;  // NULL for the constant
  const double *cost;
};

static nabolag_code set_costs(nabolag_glpk_session *session, void *arguments) {
  const struct costs *given = arguments;
  for (int k = 0; k < given->count; k++) {
    int column = given->columns == NULL ? 0 : given->columns[k] + 1;
    glp_set_obj_coef(session->problem, column, given->cost[k]);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_set_costs(
  nabolag_glpk_session *session, int count, const int32_t *columns, const double *cost
) {
  struct costs given = {columns == NULL ? 0 : count, columns, cost};
  return nabolag_guarded(session, set_costs, &given);
}

nabolag_code nabolag_glpk_set_cost_constant(nabolag_glpk_session *session, double constant) {
  struct costs given = {1, NULL, &constant};
  return nabolag_guarded(session, set_costs, &given);
}

struct kinds {
  int count;
  const int32_t *columns;
  const bool *integral;
};

static nabolag_code set_kinds(nabolag_glpk_session *session, void *arguments) {
  const struct kinds *given = arguments;
  for (int k = 0; k < given->count; k++) {
    glp_set_col_kind(
      session->problem, given->columns[k] + 1, given->integral[k] ? GLP_IV : GLP_CV);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_set_integral(
  nabolag_glpk_session *session, int count, const int32_t *columns, const bool *integral
) {
  struct kinds given = {count, columns, integral};
  return nabolag_guarded(session, set_kinds, &given);
}

static nabolag_code scale(nabolag_glpk_session *session, void *arguments) {
  (void)arguments;
  glp_scale_prob(session->problem, GLP_SF_AUTO);
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_scale(nabolag_glpk_session *session) {
  return nabolag_guarded(session, scale, NULL);
}
