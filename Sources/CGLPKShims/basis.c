// The basis as a byte per row and per column: it can be kept, and written back later.
#include "session.h"

struct basis {
  uint8_t *rows, *columns;
};

static nabolag_code read_basis(nabolag_glpk_session *session, void *arguments) {
  struct basis *wanted = arguments;
  int rows = glp_get_num_rows(session->problem), columns = glp_get_num_cols(session->problem);
  for (int i = 0; i < rows; i++) {
    wanted->rows[i] = (uint8_t)glp_get_row_stat(session->problem, i + 1);
  }
  for (int j = 0; j < columns; j++) {
    wanted->columns[j] = (uint8_t)glp_get_col_stat(session->problem, j + 1);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_read_basis(
  nabolag_glpk_session *session, uint8_t *rows, uint8_t *columns
) {
  struct basis wanted = {rows, columns};
  return nabolag_guarded(session, read_basis, &wanted);
}

struct given_basis {
  const uint8_t *rows, *columns;
};

static nabolag_code write_basis(nabolag_glpk_session *session, void *arguments) {
  const struct given_basis *given = arguments;
  int rows = glp_get_num_rows(session->problem), columns = glp_get_num_cols(session->problem);
  for (int i = 0; i < rows; i++) {
    glp_set_row_stat(session->problem, i + 1, given->rows[i]);
  }
  for (int j = 0; j < columns; j++) {
    glp_set_col_stat(session->problem, j + 1, given->columns[j]);
  }
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_write_basis(
  nabolag_glpk_session *session, const uint8_t *rows, const uint8_t *columns
) {
  struct given_basis given = {rows, columns};
  return nabolag_guarded(session, write_basis, &given);
}

static nabolag_code standard_basis(nabolag_glpk_session *session, void *arguments) {
  (void)arguments;
  glp_std_basis(session->problem);
  return NABOLAG_OK;
}

nabolag_code nabolag_glpk_standard_basis(nabolag_glpk_session *session) {
  return nabolag_guarded(session, standard_basis, NULL);
}
