// Integer programs: the relaxation in slices, then GLPK's branch and bound.
#include <math.h>

#include "tree.h"

// Whether the all-slack basis has no column that would pay to move, so that the dual method can
// begin with it.
static bool is_dual_feasible_at_bounds(glp_prob *problem) {
  int columns = glp_get_num_cols(problem);
  for (int j = 1; j <= columns; j++) {
    double cost = glp_get_obj_coef(problem, j);
    int type = glp_get_col_type(problem, j);
    bool may_fall = type == GLP_FR || type == GLP_UP;
    bool may_rise = type == GLP_FR || type == GLP_LO;
    if ((cost > 0 && may_fall) || (cost < 0 && may_rise)) {
      return false;
    }
  }
  return true;
}

// The one table from GLPK's two answers, and our own reason, to an ending.
static nabolag_ending ending_of(int answer, int status, const tree_state *state) {
  switch (answer) {
    case 0:
      if (status == GLP_OPT) {
        return NABOLAG_ENDED_OPTIMAL;
      }
      if (status == GLP_NOFEAS) {
        return state->used_cutoff ? NABOLAG_ENDED_CUTOFF : NABOLAG_ENDED_INFEASIBLE;
      }
      return NABOLAG_ENDED_NUMERICAL;
    case GLP_ESTOP:
      switch (state->stop) {
        case STOPPED_BY_POLL: return NABOLAG_ENDED_STOPPED;
        case STOPPED_BY_WORK: return NABOLAG_ENDED_WORK;
        case STOPPED_BY_PROOF: return NABOLAG_ENDED_OPTIMAL;
        case STOPPED_BY_CUTOFF: return NABOLAG_ENDED_CUTOFF;
        case STOPPED_BY_TARGET: return NABOLAG_ENDED_TARGET;
        case STOPPED_NOT: return NABOLAG_ENDED_NUMERICAL;
      }
      return NABOLAG_ENDED_NUMERICAL;
    case GLP_EMIPGAP: return NABOLAG_ENDED_GAP;
    case GLP_ETMLIM: return NABOLAG_ENDED_TIME;
    case GLP_ENOPFS: return NABOLAG_ENDED_INFEASIBLE;  // said by the presolver only
    case GLP_ENODFS: return NABOLAG_ENDED_UNBOUNDED;   // the same
    default: return NABOLAG_ENDED_NUMERICAL;           // EROOT, EFAIL and what may come
  }
}

// GLPK found an optimum or emptied the tree, which says nothing about what the cutoff hid.
static void settle_bound(nabolag_integer_result *result, double cutoff, double tolerance) {
  double slack = tolerance * (1 + fabs(cutoff));
  if (result->ending == NABOLAG_ENDED_OPTIMAL && result->used_cutoff &&
      result->objective > cutoff - slack) {
    result->ending = NABOLAG_ENDED_CUTOFF;
  }
  if (result->ending == NABOLAG_ENDED_OPTIMAL) {
    result->bound = result->objective;
  } else if (result->ending == NABOLAG_ENDED_CUTOFF) {
    result->bound = cutoff;
  }
  if (result->has_incumbent) {
    result->bound = fmin(result->bound, result->objective);
  }
  if (result->used_cutoff) {
    result->bound = fmin(result->bound, cutoff);
  }
}

// Counts the start from 1, as GLPK does. Through the presolver it means nothing.
static bool prepare_start(
  nabolag_glpk_session *session, const nabolag_integer_options *options, tree_state *state
) {
  if (options->start == NULL || options->presolve) {
    return true;
  }
  size_t columns = (size_t)glp_get_num_cols(session->problem);
  if (!nabolag_reserve(session, columns)) {
    return false;
  }
  for (size_t j = 0; j < columns; j++) {
    session->values[j + 1] = options->start[j];
  }
  state->start = session->values;
  return true;
}

struct integer {
  const nabolag_integer_options *options;
  nabolag_integer_result *result;
};

// Solves the relaxation; false when that is the end of it.
static bool begin_with_relaxation(
  nabolag_glpk_session *session, const nabolag_integer_options *options, tree_state *state,
  nabolag_integer_result *result
) {
  nabolag_simplex_options relaxation = {
    .method = is_dual_feasible_at_bounds(session->problem) ? NABOLAG_DUAL : NABOLAG_PRIMAL,
    .pivot_limit = options->pivot_limit,
    .seconds = options->seconds,
    .objective_limit = INFINITY,
    .poll = options->poll,
    .poll_context = options->poll_context,
  };
  nabolag_simplex_result solved = nabolag_run_simplex(session, &relaxation);
  state->pivots_before = solved.pivots;
  result->pivots = solved.pivots;
  if (solved.ending != NABOLAG_ENDED_OPTIMAL) {
    result->ending = solved.ending;
    return false;
  }
  state->bound = solved.objective;
  result->bound = solved.objective;
  return true;
}

static nabolag_code integer(nabolag_glpk_session *session, void *arguments) {
  struct integer *asked = arguments;
  const nabolag_integer_options *options = asked->options;
  nabolag_integer_result *result = asked->result;
  glp_prob *problem = session->problem;
  double begun = nabolag_monotonic_seconds();
  glp_iocp control;
  tree_state state = {
    .options = options, .control = &control, .bound = -INFINITY, .first_pivot = -1,
  };

  *result = (nabolag_integer_result){.ending = NABOLAG_ENDED_NUMERICAL, .bound = -INFINITY};
  session->has_incumbent = false;
  if (!prepare_start(session, options, &state)) {
    return NABOLAG_OUT_OF_MEMORY;
  }
  // With the presolver GLPK solves a relaxation of its own, of another problem.
  if (!options->presolve && !begin_with_relaxation(session, options, &state, result)) {
    return NABOLAG_OK;
  }

  glp_init_iocp(&control);
  control.msg_lev = GLP_MSG_ERR;
  control.tm_lim = nabolag_clamped_milliseconds(options->seconds - (nabolag_monotonic_seconds() - begun));
  control.mip_gap = options->relative_gap;
  control.tol_obj = options->objective_tolerance;
  control.gmi_cuts = options->gomory_cuts ? GLP_ON : GLP_OFF;
  control.mir_cuts = options->rounding_cuts ? GLP_ON : GLP_OFF;
  control.cov_cuts = options->cover_cuts ? GLP_ON : GLP_OFF;
  control.clq_cuts = options->clique_cuts ? GLP_ON : GLP_OFF;
  control.presolve = options->presolve ? GLP_ON : GLP_OFF;
  control.cb_func = nabolag_on_tree_event;
  control.cb_info = &state;

  int answer = glp_intopt(problem, &control);
  nabolag_free_penalties(&state.penalties);
  if (answer == GLP_EBOUND) {
    return NABOLAG_BAD_INPUT;  // a bound of a whole number is none
  }
  int status = glp_mip_status(problem);
  session->has_incumbent = status == GLP_OPT || status == GLP_FEAS;
  result->ending = ending_of(answer, status, &state);
  result->has_incumbent = session->has_incumbent;
  result->used_cutoff = state.used_cutoff;
  result->objective = session->has_incumbent ? glp_mip_obj_val(problem) : 0;
  result->bound = state.bound;
  result->nodes = state.nodes;
  result->pivots = state.pivots_before + state.pivots;
  settle_bound(result, options->cutoff, options->objective_tolerance);
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_integer(
  nabolag_glpk_session *session, const nabolag_integer_options *options,
  nabolag_integer_result *result
) {
  struct integer asked = {options, result};
  return nabolag_guarded(session, integer, &asked);
}

static nabolag_code read_incumbent(nabolag_glpk_session *session, void *arguments) {
  double *values = arguments;
  if (!session->has_incumbent) {
    return NABOLAG_BAD_INPUT;
  }
  int columns = glp_get_num_cols(session->problem);
  for (int j = 0; j < columns; j++) {
    values[j] = glp_mip_col_val(session->problem, j + 1);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_read_incumbent(nabolag_glpk_session *session, double *values) {
  return nabolag_guarded(session, read_incumbent, values);
}
