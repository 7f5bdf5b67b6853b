// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/row.h"

namespace sallyport {

// One column of these rows as PostgreSQL's array in binary; a Statement binds it like bytes. At
// least one row, and the rows alike: the same columns with values of the same types, in the same
// order; texts, bytes and integers, no NULL.
QByteArray arrayOf(const QList<Columns> &rows, qsizetype column);

} // namespace sallyport
