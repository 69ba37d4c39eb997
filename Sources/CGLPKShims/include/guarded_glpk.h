// The one way into GLPK.
//
// GLPK answers bad arguments and inner assertions with abort(). Here every call into it runs behind
// a setjmp, so that an abort becomes an error code: its environment is thrown away whole, and the
// session answers NABOLAG_POISONED from then on. No call jumps over a caller's frame.
//
// GLPK's environment belongs to a thread, and so does a session: one at a time per thread, used and
// closed on the thread that opened it. Indices are from 0; infinite bounds are -INFINITY, INFINITY.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct nabolag_glpk_session nabolag_glpk_session;

// What a call came to.
typedef enum nabolag_code {
  NABOLAG_OK = 0,
  NABOLAG_CRASHED,        // GLPK aborted; see nabolag_glpk_message
  NABOLAG_OUT_OF_MEMORY,  // the memory limit, or the machine's end, was reached
  NABOLAG_POISONED,       // an earlier call crashed
  NABOLAG_WRONG_THREAD,   // the session belongs to another thread
  NABOLAG_THREAD_TAKEN,   // the thread has a session already
  NABOLAG_REENTERED,      // called from inside a poll
  NABOLAG_BAD_INPUT,      // a bound is NaN or crossed, or there is nothing to read
} nabolag_code;

// How a linear or an integer program ended.
typedef enum nabolag_ending {
  NABOLAG_ENDED_OPTIMAL = 0,
  NABOLAG_ENDED_GAP,
  NABOLAG_ENDED_TIME,
  NABOLAG_ENDED_STOPPED,          // the poll said stop
  NABOLAG_ENDED_WORK,             // node or pivot limit
  NABOLAG_ENDED_INFEASIBLE,
  NABOLAG_ENDED_UNBOUNDED,
  NABOLAG_ENDED_CUTOFF,           // nothing better than the cutoff, or the objective limit, is left
  NABOLAG_ENDED_TARGET,           // the bound that was asked for is proven
  NABOLAG_ENDED_NUMERICAL,        // GLPK gave up
} nabolag_ending;

// MARK: - Sessions (session.c)

// Opens a session on this thread. `memory_limit_mib` of 0 means no limit.
nabolag_code nabolag_glpk_open(int memory_limit_mib, nabolag_glpk_session **session);

// Deletes the problem, frees this thread's GLPK environment and the session.
nabolag_code nabolag_glpk_close(nabolag_glpk_session *session);

// The last things GLPK had to say during the latest call; valid until the next call.
const char *nabolag_glpk_message(nabolag_glpk_session *session);

// GLPK's version, as "5.0".
const char *nabolag_glpk_version(void);

// MARK: - Building the problem (problem.c)

// Adds columns; column j has the entries starts[j] ..< starts[j + 1] of rows and values.
nabolag_code nabolag_glpk_add_columns(
  nabolag_glpk_session *session, int count, const double *lower, const double *upper,
  const double *cost, const bool *integral, const int32_t *starts, const int32_t *rows,
  const double *values);

// Adds rows; row i has the entries starts[i] ..< starts[i + 1] of columns and values.
nabolag_code nabolag_glpk_add_rows(
  nabolag_glpk_session *session, int count, const double *lower, const double *upper,
  const int32_t *starts, const int32_t *columns, const double *values);

nabolag_code nabolag_glpk_set_column_bounds(
  nabolag_glpk_session *session, int count, const int32_t *columns, const double *lower,
  const double *upper);
nabolag_code nabolag_glpk_set_row_bounds(
  nabolag_glpk_session *session, int count, const int32_t *rows, const double *lower,
  const double *upper);
nabolag_code nabolag_glpk_set_costs(
  nabolag_glpk_session *session, int count, const int32_t *columns, const double *cost);
nabolag_code nabolag_glpk_set_cost_constant(nabolag_glpk_session *session, double constant);
nabolag_code nabolag_glpk_set_integral(
  nabolag_glpk_session *session, int count, const int32_t *columns, const bool *integral);

// Scales the problem by powers of two where its numbers are far apart.
nabolag_code nabolag_glpk_scale(nabolag_glpk_session *session);

// MARK: - Linear programs (simplex.c)

// What a poll is told: the proven bound (-INFINITY when none), the best objective so far, the work.
typedef struct nabolag_progress {
  double bound;
  double incumbent;
  bool has_incumbent;
  int64_t nodes;
  int64_t pivots;
} nabolag_progress;

// Returns true to stop. It must return, and must not use the session.
typedef bool (*nabolag_poll)(void *context, const nabolag_progress *progress);

typedef enum nabolag_method {
  NABOLAG_PRIMAL = 0,
  NABOLAG_DUAL,
} nabolag_method;

typedef struct nabolag_simplex_options {
  nabolag_method method;
  int64_t pivot_limit;     // negative for none
  double seconds;          // INFINITY for none
  double objective_limit;  // the dual method stops above it; INFINITY for none
  nabolag_poll poll;       // may be NULL; asked every few hundred pivots
  void *poll_context;
} nabolag_simplex_options;

typedef struct nabolag_simplex_result {
  nabolag_ending ending;
  double objective;
  int64_t pivots;
} nabolag_simplex_result;

nabolag_code nabolag_glpk_simplex(
  nabolag_glpk_session *session, const nabolag_simplex_options *options,
  nabolag_simplex_result *result);

// The basic solution: each array may be NULL.
nabolag_code nabolag_glpk_read_solution(
  nabolag_glpk_session *session, double *primal, double *reduced_costs, double *activities,
  double *row_duals);

// The basis, a byte per row and per column (basis.c).
nabolag_code nabolag_glpk_read_basis(
  nabolag_glpk_session *session, uint8_t *rows, uint8_t *columns);
nabolag_code nabolag_glpk_write_basis(
  nabolag_glpk_session *session, const uint8_t *rows, const uint8_t *columns);
nabolag_code nabolag_glpk_standard_basis(nabolag_glpk_session *session);

// MARK: - Integer programs (integer.c, tree.c)

typedef struct nabolag_integer_options {
  double relative_gap;
  double seconds;             // INFINITY for none
  int64_t node_limit;         // negative for none
  int64_t pivot_limit;        // negative for none
  double cutoff;              // only objectives below it are of interest; INFINITY for none
  double target;              // stop once this bound is proven; INFINITY for none
  double objective_step;      // the objective is a multiple of it; 0 when not known
  double objective_tolerance; // relative; what differs by less counts as equal
  bool gomory_cuts;
  bool rounding_cuts;
  bool cover_cuts;
  bool clique_cuts;
  bool cuts_at_root_only;
  bool presolve;              // priorities and start are then not used
  const int32_t *priorities;  // one per column, or NULL
  const double *start;        // one per column and known to be feasible, or NULL
  nabolag_poll poll;          // may be NULL; asked at every node
  void *poll_context;
} nabolag_integer_options;

typedef struct nabolag_integer_result {
  nabolag_ending ending;
  bool has_incumbent;
  bool used_cutoff;  // some node was dropped because of the cutoff
  double objective;
  double bound;      // -INFINITY when nothing is proven
  int64_t nodes;
  int64_t pivots;
} nabolag_integer_result;

nabolag_code nabolag_glpk_integer(
  nabolag_glpk_session *session, const nabolag_integer_options *options,
  nabolag_integer_result *result);

// The incumbent of the latest integer run; NABOLAG_BAD_INPUT when there was none.
nabolag_code nabolag_glpk_read_incumbent(nabolag_glpk_session *session, double *values);

// MARK: - Cancellation (cancellation.c)

typedef struct nabolag_flag nabolag_flag;

nabolag_flag *nabolag_flag_create(void);
void nabolag_flag_destroy(nabolag_flag *flag);
void nabolag_flag_raise(nabolag_flag *flag);
bool nabolag_flag_is_raised(const nabolag_flag *flag);

// Lets the first Ctrl-C raise the flag and the second one end the process as usual. The flag must
// live until nabolag_flag_release_interrupts, which puts the earlier handling back.
bool nabolag_flag_catch_interrupts(nabolag_flag *flag);
void nabolag_flag_release_interrupts(void);
