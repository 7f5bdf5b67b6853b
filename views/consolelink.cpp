// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consolelink.h"

#include "models/domain/ids.h"

#include <QStringList>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString Start = u"sallyport://"_s;
constexpr qsizetype LongestLink = 64; // characters, more than any link has

} // namespace

const QList<std::pair<QString, MainWindow::Place>> &placeWords()
{
    using Place = MainWindow::Place;
    static const QList<std::pair<QString, Place>> words{
        { u"access"_s, Place::Access }, { u"approvals"_s, Place::Approvals },
        { u"audit"_s, Place::Audit },   { u"people"_s, Place::People },
        { u"health"_s, Place::Health }, { u"policies"_s, Place::Policies },
    };
    return words;
}

std::optional<ConsoleLink> parseLink(const QString &text)
{
    if (text.size() > LongestLink || !text.startsWith(Start))
        return std::nullopt;
    const QStringList parts = text.mid(Start.size()).split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    if (parts[0] == "request"_L1 && isObjectId(parts[1]))
        return ConsoleLink{ .place = {}, .requestId = parts[1] };
    const auto word
        = std::ranges::find(placeWords(), parts[1], &std::pair<QString, MainWindow::Place>::first);
    if (parts[0] == "page"_L1 && word != placeWords().end())
        return ConsoleLink{ .place = word->second, .requestId = {} };
    return std::nullopt;
}

QString linkTo(MainWindow::Place place)
{
    const auto word
        = std::ranges::find(placeWords(), place, &std::pair<QString, MainWindow::Place>::second);
    return Start + u"page/"_s + word->first;
}

} // namespace sallyport
