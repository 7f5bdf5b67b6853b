// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/memberreader.h"

#include <QCborValue>

namespace sallyport {

QCborValue MemberReader::take(QLatin1String key, QCborValue::Type type)
{
    const QCborValue value = m_map.value(key);
    require(value.type() == type);
    ++m_read;
    return value;
}

QString MemberReader::text(QLatin1String key)
{
    return take(key, QCborValue::String).toString();
}

QByteArray MemberReader::bytes(QLatin1String key)
{
    return take(key, QCborValue::ByteArray).toByteArray();
}

QByteArray MemberReader::digest(QLatin1String key, bool mayBeEmpty, qsizetype length)
{
    QByteArray value = bytes(key);
    require(value.size() == length || (mayBeEmpty && value.isEmpty()));
    return value;
}

qint64 MemberReader::integer(QLatin1String key, qint64 minimum, qint64 maximum)
{
    const qint64 value = take(key, QCborValue::Integer).toInteger();
    require(value >= minimum && value <= maximum);
    return value;
}

bool MemberReader::boolean(QLatin1String key)
{
    const QCborValue value = m_map.value(key);
    require(value.isBool());
    ++m_read;
    return value.toBool();
}

QCborMap MemberReader::map(QLatin1String key)
{
    return take(key, QCborValue::Map).toMap();
}

QCborArray MemberReader::array(QLatin1String key)
{
    return take(key, QCborValue::Array).toArray();
}

} // namespace sallyport
