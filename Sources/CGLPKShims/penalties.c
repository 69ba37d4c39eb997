// Which column to branch on: the penalties of Driebeek (1966) and Tomlin (1971), the rule that GLPK
// has too. GLPK makes each row of the simplex tableau out of all columns, which takes most of the time
// of a large tree; here it is made of the few rows that have a part in it, and of what is not basic.
#include "penalties.h"

#include <math.h>

static const double smallest_entry = 1e-9;
static const double smallest_multiplier = 1e-12;
// The side that costs less counts too: what lifts both sides closes more than what lifts one.
static const double weight_of_cheaper = 5;

static void *grown(void *memory, int count, int size) {
  return memory == NULL ? glp_alloc(count, size) : glp_realloc(memory, count, size);
}

static void make_room(penalty_room *room, int rows, int columns, int entries) {
  if (rows > room->row_room) {
    room->row_room = rows + rows / 4 + 64;
    int count = room->row_room + 2;
    room->multipliers = grown(room->multipliers, count, sizeof *room->multipliers);
    room->of_rows = grown(room->of_rows, count, sizeof *room->of_rows);
    room->starts = grown(room->starts, count, sizeof *room->starts);
  }
  if (columns > room->column_room) {
    room->column_room = columns;
    int count = columns + 1;
    room->of_columns = grown(room->of_columns, count, sizeof *room->of_columns);
    room->entries = grown(room->entries, count, sizeof *room->entries);
    room->is_touched = grown(room->is_touched, count, sizeof *room->is_touched);
    room->touched = grown(room->touched, count, sizeof *room->touched);
    room->row_indices = grown(room->row_indices, count, sizeof *room->row_indices);
    room->row_values = grown(room->row_values, count, sizeof *room->row_values);
    for (int j = 0; j < count; j++) {
      room->is_touched[j] = false;
    }
  }
  if (entries > room->entry_room) {
    room->entry_room = entries + entries / 4 + 64;
    room->columns = grown(room->columns, room->entry_room, sizeof *room->columns);
    room->coefficients = grown(room->coefficients, room->entry_room, sizeof *room->coefficients);
  }
}

void nabolag_free_penalties(penalty_room *room) {
  void *all[] = {
    room->multipliers, room->of_rows, room->of_columns, room->starts, room->columns,
    room->coefficients, room->entries, room->is_touched, room->touched, room->row_indices,
    room->row_values,
  };
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (all[i] != NULL) {
      glp_free(all[i]);
    }
  }
  *room = (penalty_room){0};
}

static nonbasic variable(int status, double reduced_cost, bool is_whole) {
  return (nonbasic){
    .cost = fabs(reduced_cost),
    .may_rise = status == GLP_NL || status == GLP_NF,
    .may_fall = status == GLP_NU || status == GLP_NF,
    .is_whole = is_whole,
  };
}

// Reads what the tableau's rows at this node are made of.
static void read_node(glp_prob *problem, penalty_room *room) {
  int rows = glp_get_num_rows(problem);
  int columns = glp_get_num_cols(problem);
  make_room(room, rows, columns, glp_get_num_nz(problem));
  for (int j = 1; j <= columns; j++) {
    room->of_columns[j] = variable(
      glp_get_col_stat(problem, j), glp_get_col_dual(problem, j),
      glp_get_col_kind(problem, j) != GLP_CV);
  }
  int count = 0;
  for (int i = 1; i <= rows; i++) {
    room->of_rows[i] =
      variable(glp_get_row_stat(problem, i), glp_get_row_dual(problem, i), false);
    room->starts[i] = count;
    int length = glp_get_mat_row(problem, i, room->row_indices, room->row_values);
    for (int k = 1; k <= length; k++) {
      const nonbasic *column = &room->of_columns[room->row_indices[k]];
      if (column->may_rise || column->may_fall) {
        room->columns[count] = room->row_indices[k];
        room->coefficients[count] = room->row_values[k];
        count += 1;
      }
    }
  }
  room->starts[rows + 1] = count;
}

// What the objective loses at the least when a basic column goes down and up to whole numbers.
typedef struct penalty {
  double down;
  double up;
} penalty;

// Takes a variable into account that moves the basic column by `entry` for each unit of its own.
static void weigh(penalty *least, nonbasic variable, double entry, double fraction) {
  if (fabs(entry) < smallest_entry) {
    return;
  }
  double down = fraction / fabs(entry);
  double up = (1 - fraction) / fabs(entry);
  if (variable.is_whole) {
    // Tomlin: it moves by one at least.
    down = ceil(down - 1e-3);
    up = ceil(up - 1e-3);
  }
  if (entry > 0 ? variable.may_rise : variable.may_fall) {
    least->up = fmin(least->up, variable.cost * up);
  }
  if (entry > 0 ? variable.may_fall : variable.may_rise) {
    least->down = fmin(least->down, variable.cost * down);
  }
}

static penalty penalty_of(glp_prob *problem, penalty_room *room, int column) {
  int rows = glp_get_num_rows(problem);
  double value = glp_get_col_prim(problem, column);
  double fraction = value - floor(value);
  penalty least = {INFINITY, INFINITY};
  for (int i = 1; i <= rows; i++) {
    room->multipliers[i] = 0;
  }
  room->multipliers[glp_get_col_bind(problem, column)] = 1;
  glp_btran(problem, room->multipliers);
  int count = 0;
  for (int i = 1; i <= rows; i++) {
    double multiplier = room->multipliers[i];
    if (fabs(multiplier) < smallest_multiplier) {
      continue;
    }
    weigh(&least, room->of_rows[i], -multiplier, fraction);
    for (int k = room->starts[i]; k < room->starts[i + 1]; k++) {
      int j = room->columns[k];
      if (!room->is_touched[j]) {
        room->is_touched[j] = true;
        room->touched[count] = j;
        room->entries[j] = 0;
        count += 1;
      }
      room->entries[j] += multiplier * room->coefficients[k];
    }
  }
  for (int k = 0; k < count; k++) {
    int j = room->touched[k];
    room->is_touched[j] = false;
    weigh(&least, room->of_columns[j], room->entries[j], fraction);
  }
  return least;
}

void nabolag_branch_by_penalty(glp_tree *tree, penalty_room *room) {
  glp_prob *problem = glp_ios_get_prob(tree);
  int columns = glp_get_num_cols(problem);
  int chosen = 0;
  int direction = GLP_DN_BRNCH;
  double highest = -1;
  read_node(problem, room);
  for (int j = 1; j <= columns; j++) {
    if (!glp_ios_can_branch(tree, j)) {
      continue;
    }
    penalty least = penalty_of(problem, room, j);
    double score = fmax(least.down, least.up) + weight_of_cheaper * fmin(least.down, least.up);
    if (score > highest) {
      chosen = j;
      highest = score;
      direction = least.down < least.up ? GLP_DN_BRNCH : GLP_UP_BRNCH;
    }
    if (isinf(score)) {
      break;
    }
  }
  if (chosen != 0) {
    glp_ios_branch_upon(tree, chosen, direction);
  }
}
