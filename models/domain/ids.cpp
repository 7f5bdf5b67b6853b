// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sallyport {

namespace {

QString shortHash(const QByteArray &bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(16).toHex());
}

} // namespace

bool isPersonId(const QString &id)
{
    if (id.isEmpty() || id.size() > 40)
        return false;
    return std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isGroupName(const QString &name)
{
    return isPersonId(name) && !name.startsWith(u'-');
}

bool isObjectId(const QString &id)
{
    if (id.size() != 32)
        return false;
    return std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'f') || (c >= u'0' && c <= u'9');
    });
}

QString grantIdFor(const QString &requestId, int revision, int occurrence)
{
    QByteArray bytes("sallyport-grant");
    bytes.append('\0')
        .append(requestId.toLatin1())
        .append('\0')
        .append(QByteArray::number(revision));
    if (occurrence > 0)
        bytes.append('\0').append(QByteArray::number(occurrence));
    return shortHash(bytes);
}

QString deviceIdFor(const QByteArray &publicKey)
{
    return shortHash(publicKey);
}

} // namespace sallyport
