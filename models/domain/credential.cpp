// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/credential.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace sallyport {

bool isScramVerifier(const QByteArray &text)
{
    static const QRegularExpression form(
        uR"(\ASCRAM-SHA-256\$[1-9][0-9]{3,5}:[A-Za-z0-9+/]{20,84}={0,2}\$)"
        uR"([A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=\z)"_s);
    return text.size() <= 256 && form.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace sallyport
