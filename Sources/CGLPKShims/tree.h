// What the callback of GLPK's branch and bound knows.
#pragma once

#include "penalties.h"
#include "session.h"

// Why the callback ended the search.
typedef enum stop_reason {
  STOPPED_NOT = 0,
  STOPPED_BY_POLL,
  STOPPED_BY_WORK,
  STOPPED_BY_PROOF,   // nothing better than the incumbent is left
  STOPPED_BY_CUTOFF,  // nothing better than the cutoff is left
  STOPPED_BY_TARGET,  // the bound that was asked for is proven
} stop_reason;

typedef struct tree_state {
  const nabolag_integer_options *options;
  const double *start;     // counted from 1; NULL when there is none
  glp_iocp *control;       // what GLPK was given, and looks at as it goes
  double bound;            // proven so far; -INFINITY when nothing is
  int64_t nodes;
  int64_t pivots_before;   // made before the tree began
  int64_t pivots;          // made in the tree
  int first_pivot;         // GLPK's counter when the tree began; -1 until then
  bool used_cutoff;
  bool start_offered;
  stop_reason stop;
  penalty_room penalties;
} tree_state;

// The callback; `info` is a tree_state.
void nabolag_on_tree_event(glp_tree *tree, void *info);
