// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/request.h"
#include "models/store/row.h"

namespace sallyport {

// A request as columns, and back. Column order of resources/sql/common/request_*.sql.
Columns columnsOf(const Request &request);
Result<Request> readRequest(const Statement &row);

// All that is found by the column search, in the form in which it is compared.
QString searchText(const Request &request);
// The form of a text in which the column search is compared: letter case does not matter.
QString searchable(const QString &text);

} // namespace sallyport
