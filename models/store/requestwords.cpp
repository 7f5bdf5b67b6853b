// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestwords.h"

#include "models/store/driver.h"
#include "models/store/requestrow.h"
#include "models/store/rowset.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qsizetype PieceLength = 3;

bool isServer(const QSqlDatabase &database)
{
    return database.driverName() == driverOf(Backend::Postgresql);
}

QVariant valueOf(const Columns &row, const QString &name)
{
    const auto found
        = std::ranges::find(row, name, [](const auto &column) { return column.first; });
    return found == row.end() ? QVariant() : found->second;
}

Columns wordsOf(const Columns &row)
{
    return { { u":request_id"_s, valueOf(row, u":id"_s) },
             { u":search"_s, valueOf(row, u":search"_s) } };
}

// A server is given the pieces, and a file's index takes texts apart itself.
QList<Columns> inPieces(const QList<Columns> &rows)
{
    QList<Columns> pieces;
    for (const Columns &row : rows) {
        const QStringList texts{ valueOf(row, u":search"_s).toString() };
        pieces.append({ row.first(), { u":pieces"_s, pieceNumbers(texts) } });
    }
    return pieces;
}

} // namespace

QStringList wordPieces(const QStringList &texts)
{
    QStringList pieces;
    for (const QString &text : texts) {
        const QList<uint> letters = searchable(text).toUcs4();
        for (qsizetype at = 0; at + PieceLength <= letters.size(); ++at) {
            const auto *const piece = reinterpret_cast<const char32_t *>(letters.constData() + at);
            pieces.append(QString::fromUcs4(piece, PieceLength));
        }
    }
    pieces.removeDuplicates();
    return pieces;
}

QString pieceNumbers(const QStringList &texts)
{
    constexpr quint64 Most = std::numeric_limits<qint32>::max();
    QList<quint64> numbers;
    for (const QString &text : texts) {
        const QList<uint> letters = searchable(text).toUcs4();
        for (qsizetype at = 0; at + PieceLength <= letters.size(); ++at)
            numbers.append((letters.at(at) * quint64(1 << 14) + letters.at(at + 1) * quint64(1 << 7)
                            + letters.at(at + 2))
                           % Most);
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QString written;
    for (const quint64 number : std::as_const(numbers))
        written += (written.isEmpty() ? QString() : u","_s) + QString::number(number);
    return u'{' + written + u'}';
}

QString wordsSought(const QSqlDatabase &database, const QStringList &texts)
{
    const QStringList pieces = wordPieces(texts);
    if (pieces.isEmpty())
        return {};
    return isServer(database) ? pieceNumbers(texts) : jsonArray(pieces);
}

Result<void> saveWords(const QSqlDatabase &database, const QList<Change<Columns>> &rows)
{
    QList<Columns> numbered;
    QList<Columns> removed;
    QList<Columns> added;
    for (const Change<Columns> &row : rows) {
        const bool isNew = !row.before;
        if (!isNew && wordsOf(*row.before) == wordsOf(row.after))
            continue;
        added.append(wordsOf(row.after));
        if (isNew)
            numbered.append({ added.last().first() });
        else
            removed.append(wordsOf(*row.before));
    }
    if (isServer(database))
        return sendRows(database, u"request_words_add"_s, inPieces(added));
    if (const auto done = sendRows(database, u"request_number_add"_s, numbered); !done)
        return done;
    if (const auto done = sendRows(database, u"request_words_remove"_s, removed); !done)
        return done;
    return sendRows(database, u"request_words_add"_s, added);
}

Result<void> fillWords(const QSqlDatabase &database)
{
    const auto run = [&database](const QString &name) { return Statement(database, name).run(); };
    const auto filled = run(u"request_words_fill"_s);
    return !filled || isServer(database) ? filled : run(u"request_number_fill"_s);
}

} // namespace sallyport
