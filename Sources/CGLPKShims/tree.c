// The callback inside GLPK's branch and bound: it keeps the proven bound, prunes, branches by
// priority, hands in the start, and ends the search.
#include "tree.h"

#include <float.h>
#include <math.h>

static bool has_incumbent(glp_prob *problem) {
  return glp_mip_status(problem) == GLP_FEAS;
}

static double slack(const tree_state *state, double objective) {
  return state->options->objective_tolerance * (1 + fabs(objective));
}

// What counts as equal when the objective moves in steps.
static double step_slack(const tree_state *state, double objective) {
  return 1e-6 * state->options->objective_step + slack(state, objective);
}

static void end_search(glp_tree *tree, tree_state *state, stop_reason reason) {
  state->stop = reason;
  glp_ios_terminate(tree);
}

static void note_pivots(glp_tree *tree, tree_state *state) {
  int count = glp_get_it_cnt(glp_ios_get_prob(tree));
  if (state->first_pivot < 0) {
    state->first_pivot = count;
  }
  state->pivots = (int64_t)count - state->first_pivot;
}

// The least bound among the open nodes, one of which is the current one; it never gets worse.
static void note_bound(glp_tree *tree, tree_state *state) {
  int best = glp_ios_best_node(tree);
  if (best == 0) {
    return;
  }
  glp_prob *problem = glp_ios_get_prob(tree);
  double bound = glp_ios_node_bound(tree, best);
  if (bound <= -DBL_MAX || bound >= DBL_MAX) {
    return;
  }
  if (has_incumbent(problem)) {
    bound = fmin(bound, glp_mip_obj_val(problem));
  }
  if (state->used_cutoff) {
    bound = fmin(bound, state->options->cutoff);
  }
  state->bound = fmax(state->bound, bound);
}

static bool is_stopped_by_limits(glp_tree *tree, tree_state *state) {
  const nabolag_integer_options *options = state->options;
  glp_prob *problem = glp_ios_get_prob(tree);
  int64_t pivots = state->pivots_before + state->pivots;
  if (options->poll != NULL) {
    bool found = has_incumbent(problem);
    nabolag_progress progress = {
      state->bound, found ? glp_mip_obj_val(problem) : 0, found, state->nodes, pivots,
    };
    if (options->poll(options->poll_context, &progress)) {
      end_search(tree, state, STOPPED_BY_POLL);
      return true;
    }
  }
  if (options->pivot_limit >= 0 && pivots >= options->pivot_limit) {
    end_search(tree, state, STOPPED_BY_WORK);
    return true;
  }
  return false;
}

// Ends the search when no open node can hold anything of interest.
static bool is_stopped_by_proof(glp_tree *tree, tree_state *state) {
  const nabolag_integer_options *options = state->options;
  glp_prob *problem = glp_ios_get_prob(tree);
  if (options->objective_step > 0 && has_incumbent(problem)) {
    double incumbent = glp_mip_obj_val(problem);
    if (incumbent - state->bound < options->objective_step - step_slack(state, incumbent)) {
      end_search(tree, state, STOPPED_BY_PROOF);
      return true;
    }
  }
  if (state->bound >= options->cutoff - slack(state, options->cutoff)) {
    state->used_cutoff = true;
    end_search(tree, state, STOPPED_BY_CUTOFF);
    return true;
  }
  if (state->bound >= options->target - slack(state, options->target)) {
    end_search(tree, state, STOPPED_BY_TARGET);
    return true;
  }
  return false;
}

// A node is about to be chosen.
static void on_select(glp_tree *tree, tree_state *state) {
  // GLPK 5.0 makes its cover generator after this, and aborts when no column is left; its
  // presolver can fix them all and leave a row behind.
  if (glp_get_num_cols(glp_ios_get_prob(tree)) == 0) {
    state->control->cov_cuts = GLP_OFF;
  }
  note_bound(tree, state);
  if (is_stopped_by_proof(tree, state) || is_stopped_by_limits(tree, state)) {
    return;
  }
  if (state->options->node_limit >= 0 && state->nodes >= state->options->node_limit) {
    end_search(tree, state, STOPPED_BY_WORK);
    return;
  }
  state->nodes += 1;
  if (state->nodes > 1 && state->options->cuts_at_root_only) {
    state->control->gmi_cuts = GLP_OFF;
    state->control->mir_cuts = GLP_OFF;
    state->control->cov_cuts = GLP_OFF;
    state->control->clq_cuts = GLP_OFF;
  }
}

// A row 0 >= 1 makes the current node infeasible: GLPK has no cutoff of its own.
static void prune(glp_tree *tree) {
  glp_prob *problem = glp_ios_get_prob(tree);
  int row = glp_add_rows(problem, 1);
  glp_set_row_bnds(problem, row, GLP_LO, 1, 0);
}

// The current node's relaxation has been solved.
static void on_relaxation(glp_tree *tree, tree_state *state) {
  const nabolag_integer_options *options = state->options;
  glp_prob *problem = glp_ios_get_prob(tree);
  double objective = glp_get_obj_val(problem);
  int open = 0;
  glp_ios_tree_size(tree, &open, NULL, NULL);
  if (open == 1) {
    note_bound(tree, state);
  }
  if (is_stopped_by_proof(tree, state) || is_stopped_by_limits(tree, state)) {
    return;
  }
  if (objective >= options->cutoff - slack(state, options->cutoff)) {
    state->used_cutoff = true;
    prune(tree);
    return;
  }
  if (options->objective_step > 0 && has_incumbent(problem)) {
    double incumbent = glp_mip_obj_val(problem);
    double next = incumbent - options->objective_step;
    if (objective > next + step_slack(state, incumbent)) {
      prune(tree);
    }
  }
}

// GLPK checks neither rows nor bounds here; the caller has.
static void offer_start(glp_tree *tree, tree_state *state) {
  if (state->start_offered || state->start == NULL) {
    return;
  }
  state->start_offered = true;
  glp_ios_heur_sol(tree, state->start);
}

// Of the columns with the highest priority that has a fractional one, the most fractional; by
// penalties where there are no priorities.
static void choose_branch(glp_tree *tree, tree_state *state) {
  const int32_t *priorities = state->options->priorities;
  if (priorities == NULL || state->options->presolve) {
    nabolag_branch_by_penalty(tree, &state->penalties);
    return;
  }
  glp_prob *problem = glp_ios_get_prob(tree);
  int columns = glp_get_num_cols(problem);
  int chosen = 0;
  double distance = 0;
  for (int j = 1; j <= columns; j++) {
    if (chosen != 0 && priorities[j - 1] < priorities[chosen - 1]) {
      continue;
    }
    if (!glp_ios_can_branch(tree, j)) {
      continue;
    }
    double value = glp_get_col_prim(problem, j);
    double away = fabs(value - floor(value + 0.5));
    if (chosen == 0 || priorities[j - 1] > priorities[chosen - 1] || away > distance + 1e-9) {
      chosen = j;
      distance = away;
    }
  }
  if (chosen != 0) {
    double value = glp_get_col_prim(problem, chosen);
    bool upwards = value - floor(value) >= 0.5;
    glp_ios_branch_upon(tree, chosen, upwards ? GLP_UP_BRNCH : GLP_DN_BRNCH);
  }
}

void nabolag_on_tree_event(glp_tree *tree, void *info) {
  tree_state *state = info;
  note_pivots(tree, state);
  switch (glp_ios_reason(tree)) {
    case GLP_ISELECT: on_select(tree, state); break;
    case GLP_IROWGEN: on_relaxation(tree, state); break;
    case GLP_IHEUR: offer_start(tree, state); break;
    case GLP_IBRANCH: choose_branch(tree, state); break;
    default: break;
  }
}
