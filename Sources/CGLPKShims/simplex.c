// Linear programs. GLPK has no callback inside the simplex method, so it runs in slices of pivots.
#include "session.h"

#include <limits.h>
#include <math.h>

enum { PIVOTS_PER_SLICE = 500 };

static bool is_out_of(double seconds, double since) {
  return nabolag_monotonic_seconds() - since >= seconds;
}

// The one table for a finished run: what GLPK's status says of the problem.
static bool ending_of_status(glp_prob *problem, nabolag_ending *ending) {
  switch (glp_get_status(problem)) {
    case GLP_OPT: *ending = NABOLAG_ENDED_OPTIMAL; return true;
    case GLP_NOFEAS: *ending = NABOLAG_ENDED_INFEASIBLE; return true;
    case GLP_UNBND: *ending = NABOLAG_ENDED_UNBOUNDED; return true;
    default: return false;  // the dual method may end without knowing
  }
}

// Carries on from the basis at hand until there is an ending or a limit.
nabolag_simplex_result nabolag_run_simplex(
  nabolag_glpk_session *session, const nabolag_simplex_options *options
) {
  glp_prob *problem = session->problem;
  double begun = nabolag_monotonic_seconds();
  int pivots_before = glp_get_it_cnt(problem);
  nabolag_simplex_result result = {NABOLAG_ENDED_NUMERICAL, 0, 0};
  int method = options->method == NABOLAG_DUAL ? GLP_DUALP : GLP_PRIMAL;
  bool started_over = false;

  for (;;) {
    glp_smcp control;
    glp_init_smcp(&control);
    control.msg_lev = GLP_MSG_ERR;
    control.meth = method;
    control.it_lim = PIVOTS_PER_SLICE;
    if (options->pivot_limit >= 0 && options->pivot_limit - result.pivots < PIVOTS_PER_SLICE) {
      control.it_lim = (int)(options->pivot_limit - result.pivots);
    }
    control.tm_lim = nabolag_clamped_milliseconds(options->seconds - (nabolag_monotonic_seconds() - begun));
    if (method == GLP_DUALP && options->objective_limit < INFINITY) {
      control.obj_ul = options->objective_limit;
    }

    int answer = glp_simplex(problem, &control);
    result.pivots = (int64_t)glp_get_it_cnt(problem) - pivots_before;

    if (answer == 0 && ending_of_status(problem, &result.ending)) {
      break;
    }
    if (answer == GLP_EOBJUL) {
      result.ending = NABOLAG_ENDED_CUTOFF;
      break;
    }
    if (answer == GLP_ETMLIM || (answer == GLP_EITLIM && is_out_of(options->seconds, begun))) {
      result.ending = NABOLAG_ENDED_TIME;
      break;
    }
    if (answer == GLP_EITLIM) {
      if (options->pivot_limit >= 0 && result.pivots >= options->pivot_limit) {
        result.ending = NABOLAG_ENDED_WORK;
        break;
      }
      nabolag_progress progress = {-INFINITY, 0, false, 0, result.pivots};
      if (options->poll != NULL && options->poll(options->poll_context, &progress)) {
        result.ending = NABOLAG_ENDED_STOPPED;
        break;
      }
      continue;
    }
    // Undecided, a singular or invalid basis, or a failure: once more from a fresh basis.
    if (started_over) {
      result.ending = NABOLAG_ENDED_NUMERICAL;
      break;
    }
    started_over = true;
    method = GLP_PRIMAL;
    if (answer != 0) {
      glp_std_basis(problem);
    }
  }
  result.objective = glp_get_obj_val(problem);
  return result;
}

struct simplex {
  const nabolag_simplex_options *options;
  nabolag_simplex_result *result;
};

static nabolag_code simplex(nabolag_glpk_session *session, void *arguments) {
  struct simplex *asked = arguments;
  *asked->result = nabolag_run_simplex(session, asked->options);
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_simplex(
  nabolag_glpk_session *session, const nabolag_simplex_options *options,
  nabolag_simplex_result *result
) {
  struct simplex asked = {options, result};
  return nabolag_guarded(session, simplex, &asked);
}

struct solution {
  double *primal, *reduced_costs, *activities, *row_duals;
};

static nabolag_code read_solution(nabolag_glpk_session *session, void *arguments) {
  struct solution *wanted = arguments;
  glp_prob *problem = session->problem;
  int columns = glp_get_num_cols(problem), rows = glp_get_num_rows(problem);
  for (int j = 0; j < columns; j++) {
    if (wanted->primal != NULL) {
      wanted->primal[j] = glp_get_col_prim(problem, j + 1);
    }
    if (wanted->reduced_costs != NULL) {
      wanted->reduced_costs[j] = glp_get_col_dual(problem, j + 1);
    }
  }
  for (int i = 0; i < rows; i++) {
    if (wanted->activities != NULL) {
      wanted->activities[i] = glp_get_row_prim(problem, i + 1);
    }
    if (wanted->row_duals != NULL) {
      wanted->row_duals[i] = glp_get_row_dual(problem, i + 1);
    }
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_read_solution(
  nabolag_glpk_session *session, double *primal, double *reduced_costs, double *activities,
  double *row_duals
) {
  struct solution wanted = {primal, reduced_costs, activities, row_duals};
  return nabolag_guarded(session, read_solution, &wanted);
}
