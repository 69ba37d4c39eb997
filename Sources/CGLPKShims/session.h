// What the files of this target share.
#pragma once

#include <glpk.h>
#include <setjmp.h>

#include "guarded_glpk.h"

enum { TERMINAL_SIZE = 2048 };

// The last characters GLPK printed.
typedef struct terminal {
  char text[TERMINAL_SIZE + 1];
  size_t length;
} terminal;

struct nabolag_glpk_session {
  glp_prob *problem;  // NULL once poisoned
  jmp_buf escape;
  bool inside;        // a guarded call is under way
  bool poisoned;
  bool has_incumbent;
  terminal terminal;

  // Buffers that outlive a jump, since what a jump leaves behind is never freed.
  int *indices;
  double *values;
  size_t room;
};

// A piece of work with GLPK: `arguments` is a struct of the caller's.
typedef nabolag_code (*guarded_work)(nabolag_glpk_session *session, void *arguments);

// Does the work with the way out of an abort prepared.
nabolag_code nabolag_guarded(nabolag_glpk_session *session, guarded_work work, void *arguments);

// Makes room for `count` entries in `indices` and `values`, counted from 1 as GLPK does.
bool nabolag_reserve(nabolag_glpk_session *session, size_t count);

void nabolag_terminal_clear(terminal *terminal);
void nabolag_terminal_append(terminal *terminal, const char *text);

// Seconds on a clock that nobody sets.
double nabolag_monotonic_seconds(void);

// GLPK's 32-bit milliseconds for a number of seconds: never negative, INT_MAX for no limit.
int nabolag_clamped_milliseconds(double seconds);

// The simplex method in slices, with a poll between them; for use inside guarded work.
nabolag_simplex_result nabolag_run_simplex(
  nabolag_glpk_session *session, const nabolag_simplex_options *options);
