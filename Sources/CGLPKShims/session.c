// Sessions, and the guard that turns an abort of GLPK into an error code.
#include "session.h"

#include <stdlib.h>
#include <string.h>

// The session of this thread. It tells whose thread this is as well: another thread sees another.
static _Thread_local nabolag_glpk_session *current = NULL;

static int on_print(void *info, const char *text) {
  nabolag_glpk_session *session = info;
  nabolag_terminal_append(&session->terminal, text);
  return 1;  // nothing is printed
}

// GLPK calls abort() if this returns.
static void on_abort(void *info) {
  nabolag_glpk_session *session = info;
  longjmp(session->escape, 1);
}

static nabolag_code throw_environment_away(nabolag_glpk_session *session) {
  glp_free_env();
  session->problem = NULL;
  session->poisoned = true;
  session->has_incumbent = false;
  const char *said = session->terminal.text;
  if (strstr(said, "memory allocation limit exceeded") || strstr(said, "no memory available")) {
    return NABOLAG_OUT_OF_MEMORY;
  }
  return NABOLAG_CRASHED;
}

nabolag_code nabolag_guarded(nabolag_glpk_session *session, guarded_work work, void *arguments) {
  if (session == NULL || current != session) {
    return NABOLAG_WRONG_THREAD;
  }
  if (session->inside) {
    return NABOLAG_REENTERED;
  }
  if (session->poisoned) {
    return NABOLAG_POISONED;
  }
  nabolag_terminal_clear(&session->terminal);
  session->inside = true;
  // Nothing local changes between here and a jump: all that lives on is in the session.
  if (setjmp(session->escape) != 0) {
    session->inside = false;
    return throw_environment_away(session);
  }
  glp_term_hook(on_print, session);
  glp_error_hook(on_abort, session);
  nabolag_code code = work(session, arguments);
  session->inside = false;
  return code;
}

static nabolag_code create_problem(nabolag_glpk_session *session, void *arguments) {
  int memory_limit_mib = *(int *)arguments;
  if (memory_limit_mib > 0) {
    glp_mem_limit(memory_limit_mib);
  }
  session->problem = glp_create_prob();
  glp_set_obj_dir(session->problem, GLP_MIN);
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_open(int memory_limit_mib, nabolag_glpk_session **session) {
  *session = NULL;
  if (current != NULL) {
    return NABOLAG_THREAD_TAKEN;
  }
  nabolag_glpk_session *opened = calloc(1, sizeof *opened);
  if (opened == NULL) {
    return NABOLAG_OUT_OF_MEMORY;
  }
  current = opened;
  nabolag_code code = nabolag_guarded(opened, create_problem, &memory_limit_mib);
  if (code != NABOLAG_OK) {
    current = NULL;
    free(opened);
    return code;
  }
  *session = opened;
  return NABOLAG_OK;
}

static nabolag_code delete_problem(nabolag_glpk_session *session, void *arguments) {
  (void)arguments;
  glp_delete_prob(session->problem);
  session->problem = NULL;
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_close(nabolag_glpk_session *session) {
  if (session == NULL || current != session) {
    return NABOLAG_WRONG_THREAD;
  }
  if (session->inside) {
    return NABOLAG_REENTERED;
  }
  if (!session->poisoned) {
    nabolag_guarded(session, delete_problem, NULL);
  }
  if (!session->poisoned) {
    glp_free_env();
  }
  current = NULL;
  free(session->indices);
  free(session->values);
  free(session);
  return NABOLAG_OK;
}

const char *nabolag_glpk_message(nabolag_glpk_session *session) {
  return session == NULL || current != session ? "" : session->terminal.text;
}

const char *nabolag_glpk_version(void) {
  return glp_version();
}

bool nabolag_reserve(nabolag_glpk_session *session, size_t count) {
  if (count + 1 <= session->room) {
    return true;
  }
  size_t room = 2 * count + 64;
  int *indices = realloc(session->indices, room * sizeof *indices);
  if (indices == NULL) {
    return false;
  }
  session->indices = indices;
  double *values = realloc(session->values, room * sizeof *values);
  if (values == NULL) {
    return false;
  }
  session->values = values;
  session->room = room;
  return true;
}
