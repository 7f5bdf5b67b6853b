// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/passphrase.h"

#include <QFile>
#include <QStandardPaths>

namespace sallyport {

using namespace Qt::StringLiterals;

std::optional<PassphraseFlaw> flawOfNew(const QByteArray &passphrase, const QByteArray &again)
{
    if (QString::fromUtf8(passphrase).size() < ShortestPassphrase)
        return PassphraseFlaw::TooShort;
    if (passphrase.size() > LongestPassphrase)
        return PassphraseFlaw::TooLong;
    if (passphrase != again)
        return PassphraseFlaw::Different;
    return std::nullopt;
}

QByteArray passphraseOfLine(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QByteArray> passphraseOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Denied : ErrorCode::NotFound,
                    u"passphrase: the file cannot be read"_s);
    return passphraseOfLine(file.readLine(LongestPassphrase + 2));
}

QString ownKeyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/sallyport/keys"_s;
}

} // namespace sallyport
