// A flag that anyone may raise at any time, from a signal handler too.
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "guarded_glpk.h"

struct nabolag_flag {
  atomic_int raised;
};

nabolag_flag *nabolag_flag_create(void) {
  nabolag_flag *flag = malloc(sizeof *flag);
  if (flag != NULL) {
    atomic_init(&flag->raised, 0);
  }
  return flag;
}

void nabolag_flag_destroy(nabolag_flag *flag) {
  free(flag);
}

void nabolag_flag_raise(nabolag_flag *flag) {
  atomic_store(&flag->raised, 1);
}

bool nabolag_flag_is_raised(const nabolag_flag *flag) {
  return atomic_load(&flag->raised) != 0;
}

static _Atomic(nabolag_flag *) interrupted = NULL;
static struct sigaction handling_before;

static void on_interrupt(int signal) {
  (void)signal;
  nabolag_flag *flag = atomic_load(&interrupted);
  if (flag != NULL) {
    nabolag_flag_raise(flag);
  }
}

bool nabolag_flag_catch_interrupts(nabolag_flag *flag) {
  nabolag_flag *nobody = NULL;
  if (!atomic_compare_exchange_strong(&interrupted, &nobody, flag)) {
    return false;
  }
  struct sigaction handling = {0};
  handling.sa_handler = on_interrupt;
  // SA_RESETHAND: the next interrupt finds the default, which ends the process.
  handling.sa_flags = SA_RESETHAND | SA_RESTART;
  sigemptyset(&handling.sa_mask);
  if (sigaction(SIGINT, &handling, &handling_before) != 0) {
    atomic_store(&interrupted, NULL);
    return false;
  }
  return true;
}

void nabolag_flag_release_interrupts(void) {
  if (atomic_load(&interrupted) != NULL) {
    sigaction(SIGINT, &handling_before, NULL);
    atomic_store(&interrupted, NULL);
  }
}
