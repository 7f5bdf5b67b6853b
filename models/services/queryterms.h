// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/requestquery.h"

namespace sallyport {

// What was written, cut into its terms. Not for use outside models/services.

// "key:value" or a word, without its quotes.
struct QueryTerm
{
    QString key;
    QString value;
    int at = 0; // of the value
    int keyAt = 0;
    int length = 0; // of the value as it was written
    bool isNegated = false;
    bool wasQuoted = false;
};

// The terms in their order, or the first that cannot be read.
tl::expected<QList<QueryTerm>, QueryMistake> queryTerms(const QString &written);

} // namespace sallyport
