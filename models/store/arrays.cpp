// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/arrays.h"

#include <QtEndian>

namespace sallyport {
namespace {

// Of pg_type.dat; they never change.
enum class ElementType : quint32 { Bytes = 17, Integer = 20, Text = 25 };

ElementType elementTypeOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return ElementType::Text;
    return value.typeId() == QMetaType::QByteArray ? ElementType::Bytes : ElementType::Integer;
}

void appendNumber(QByteArray &out, auto number)
{
    const auto big = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendBytes(QByteArray &out, const QByteArray &bytes)
{
    appendNumber(out, quint32(bytes.size()));
    out.append(bytes);
}

} // namespace

// As array_recv() of the server reads it.
QByteArray arrayOf(const QList<Columns> &rows, qsizetype column)
{
    const ElementType type = elementTypeOf(rows.first().at(column).second);
    QByteArray out;
    for (const quint32 number : { 1U, 0U, static_cast<quint32>(type), quint32(rows.size()), 1U })
        appendNumber(out, number); // one dimension, no NULLs, its type, its length, from 1
    for (const Columns &row : rows) {
        const QVariant &value = row.at(column).second;
        switch (type) {
        case ElementType::Text:
            appendBytes(out, value.toString().toUtf8());
            break;
        case ElementType::Bytes:
            appendBytes(out, value.toByteArray());
            break;
        case ElementType::Integer:
            appendNumber(out, quint32(sizeof(qint64)));
            appendNumber(out, value.toLongLong());
            break;
        }
    }
    return out;
}

} // namespace sallyport
