// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/lists.h"

#include <QCoreApplication>

namespace sallyport {

QString enumerated(const QStringList &items)
{
    return items.join(QCoreApplication::translate("Lists", ", ", "between the items of a list"));
}

QString inSequence(const QString &first, const QString &second)
{
    return QCoreApplication::translate("Lists", "%1 %2", "two sentences, one after the other")
        .arg(first, second);
}

} // namespace sallyport
