// Time as GLPK wants it.
#include <limits.h>
#include <math.h>
#include <time.h>

#include "session.h"

double nabolag_monotonic_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int nabolag_clamped_milliseconds(double seconds) {
  double milliseconds = ceil(1000 * seconds);
  if (!(milliseconds < (double)INT_MAX)) {
    return INT_MAX;
  }
  return milliseconds < 0 ? 0 : (int)milliseconds;
}
