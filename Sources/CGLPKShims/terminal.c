// Keeps the tail of what GLPK prints, in a buffer that does not grow.
#include <string.h>

#include "session.h"

void nabolag_terminal_clear(terminal *terminal) {
  terminal->length = 0;
  terminal->text[0] = '\0';
}

void nabolag_terminal_append(terminal *terminal, const char *text) {
  size_t count = strlen(text);
  if (count > TERMINAL_SIZE) {
    text += count - TERMINAL_SIZE;
    count = TERMINAL_SIZE;
  }
  size_t kept = terminal->length;
  if (kept + count > TERMINAL_SIZE) {
    kept = TERMINAL_SIZE - count;
    memmove(terminal->text, terminal->text + terminal->length - kept, kept);
  }
  memcpy(terminal->text + kept, text, count);
  terminal->length = kept + count;
  terminal->text[terminal->length] = '\0';
}
