// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/cbor.h"

#include <QCborArray>
#include <QCborValue>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

enum class Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5 };

constexpr char False = '\xf4';
constexpr char True = '\xf5';

// RFC 8949 section 3: the shortest form of the argument.
void appendHead(QByteArray &out, Major major, quint64 argument)
{
    std::array<char, 9> head{};
    int width = 0;
    auto info = static_cast<quint8>(argument);
    if (argument > 0xffffffffU) {
        info = 27;
        width = 8;
    } else if (argument > 0xffffU) {
        info = 26;
        width = 4;
    } else if (argument > 0xffU) {
        info = 25;
        width = 2;
    } else if (argument >= 24) {
        info = 24;
        width = 1;
    }
    head[0] = static_cast<char>((static_cast<quint8>(major) << 5U) | info);
    for (int at = width; at > 0; --at, argument >>= 8U)
        head.at(std::size_t(at)) = static_cast<char>(argument & 0xffU);
    out.append(head.data(), 1 + width);
}

void appendString(QByteArray &out, Major major, QByteArrayView bytes)
{
    appendHead(out, major, static_cast<quint64>(bytes.size()));
    out.append(bytes);
}

void appendValue(QByteArray &out, const QCborValue &value);

// Written as the map has them, and put in order afterwards if they are not: most maps are.
void appendMap(QByteArray &out, const QCborMap &map)
{
    struct Member
    {
        qsizetype key;
        qsizetype value;
        qsizetype end;
    };
    appendHead(out, Major::Map, static_cast<quint64>(map.size()));
    const qsizetype start = out.size();
    QVarLengthArray<Member, 16> members;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        Member member{ .key = out.size(), .value = 0, .end = 0 };
        appendValue(out, it.key());
        member.value = out.size();
        appendValue(out, it.value());
        member.end = out.size();
        members.append(member);
    }
    const auto precedes = [&out](const Member &a, const Member &b) {
        const QByteArrayView all(out);
        return all.sliced(a.key, a.value - a.key) < all.sliced(b.key, b.value - b.key);
    };
    if (std::is_sorted(members.cbegin(), members.cend(), precedes))
        return;
    std::sort(members.begin(), members.end(), precedes);
    QByteArray sorted;
    for (const Member &member : members)
        sorted.append(QByteArrayView(out).sliced(member.key, member.end - member.key));
    out.replace(start, sorted.size(), sorted);
}

void appendInteger(QByteArray &out, qint64 number)
{
    if (number >= 0)
        appendHead(out, Major::Unsigned, static_cast<quint64>(number));
    else
        appendHead(out, Major::Negative, ~static_cast<quint64>(number));
}

void appendValue(QByteArray &out, const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer:
        return appendInteger(out, value.toInteger());
    case QCborValue::ByteArray:
        return appendString(out, Major::Bytes, value.toByteArray());
    case QCborValue::String:
        return appendString(out, Major::Text, value.toString().toUtf8());
    case QCborValue::False:
        out.append(False);
        return;
    case QCborValue::True:
        out.append(True);
        return;
    case QCborValue::Map:
        return appendMap(out, value.toMap());
    case QCborValue::Array: {
        const QCborArray array = value.toArray();
        appendHead(out, Major::Array, static_cast<quint64>(array.size()));
        for (const QCborValue item : array)
            appendValue(out, item);
        return;
    }
    default:
        Q_ASSERT_X(false, "encodeCanonical", "a type that the format does not have");
    }
}

// Why a value is outside the format, or empty. Whether its bytes were canonical is checked by
// encoding it again.
QString objection(const QCborValue &value, int depth)
{
    if (depth > MaxCborDepth)
        return u"cbor: too deep"_s;
    if (value.isMap()) {
        const QCborMap map = value.toMap();
        QByteArray last;
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            if (!QCborValue(it.key()).isString())
                return u"cbor: a key that is no text"_s;
            QByteArray key;
            appendValue(key, it.key());
            if (!last.isEmpty() && key <= last)
                return u"cbor: keys out of order or twice"_s;
            last = key;
            if (const QString inner = objection(it.value(), depth + 1); !inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (value.isArray()) {
        const QCborArray array = value.toArray();
        for (const QCborValue item : array) {
            if (const QString inner = objection(item, depth + 1); !inner.isEmpty())
                return inner;
        }
        return {};
    }
    const bool known
        = value.isInteger() || value.isByteArray() || value.isString() || value.isBool();
    return known ? QString() : u"cbor: a type that the format does not have"_s;
}

} // namespace

MapWriter::MapWriter(QByteArray &out, int members) : m_out(out)
{
    appendHead(m_out, Major::Map, static_cast<quint64>(members));
}

void MapWriter::key(QLatin1String name)
{
    Q_ASSERT(m_last.isEmpty() || m_last.size() < name.size()
             || (m_last.size() == name.size() && m_last < name));
    m_last = name;
    appendString(m_out, Major::Text, name);
}

void MapWriter::text(QLatin1String name, const QString &value)
{
    key(name);
    appendString(m_out, Major::Text, value.toUtf8());
}

void MapWriter::bytes(QLatin1String name, const QByteArray &value)
{
    key(name);
    appendString(m_out, Major::Bytes, value);
}

void MapWriter::integer(QLatin1String name, qint64 value)
{
    key(name);
    appendInteger(m_out, value);
}

void MapWriter::map(QLatin1String name, const QCborMap &value)
{
    key(name);
    appendMap(m_out, value);
}

QByteArray encodeCanonical(const QCborMap &map)
{
    QByteArray out;
    appendMap(out, map);
    return out;
}

Result<QCborMap> decodeCanonical(const QByteArray &bytes, int maxBytes)
{
    if (bytes.isEmpty() || bytes.size() > maxBytes)
        return fail(ErrorCode::Corrupt, u"cbor: empty or too long"_s);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return fail(ErrorCode::Corrupt, u"cbor: not one well-formed map"_s);
    if (const QString why = objection(value, 1); !why.isEmpty())
        return fail(ErrorCode::Corrupt, why);
    QCborMap map = value.toMap();
    // Catches indefinite lengths, long integers, bad UTF-8 and trailing bytes in one comparison.
    if (encodeCanonical(map) != bytes)
        return fail(ErrorCode::Corrupt, u"cbor: not in canonical form"_s);
    return map;
}

} // namespace sallyport
