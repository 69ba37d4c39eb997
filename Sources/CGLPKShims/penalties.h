// Branching by what either side costs at the least.
#pragma once

#include <glpk.h>
#include <stdbool.h>

// A variable that is not in the basis: a row's, or a column's.
typedef struct nonbasic {
  double cost;    // what a unit of it costs the objective
  bool may_rise;
  bool may_fall;
  bool is_whole;
} nonbasic;

// The current node's program as the rows of the tableau are made of it; memory of GLPK's own, that it
// takes back by itself should it abort.
typedef struct penalty_room {
  double *multipliers;   // of each row in the tableau's
  nonbasic *of_rows;
  nonbasic *of_columns;
  int *starts;           // row i has the entries starts[i] ..< starts[i + 1], basic columns left out
  int *columns;
  double *coefficients;
  double *entries;       // of each column in the tableau's row
  bool *is_touched;      // false for all columns between two rows
  int *touched;          // columns with an entry
  int *row_indices;      // a row as GLPK hands it out
  double *row_values;
  int row_room;
  int column_room;
  int entry_room;
} penalty_room;

// Branches on the column of which both sides cost most, into the cheaper side.
void nabolag_branch_by_penalty(glp_tree *tree, penalty_room *room);

void nabolag_free_penalties(penalty_room *room);
