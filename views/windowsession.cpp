// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowsession.h"

#include <QCryptographicHash>
#include <QSettings>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestText = 64; // characters; a link or an id
constexpr int LongestGeometry = 1024; // bytes

} // namespace

WindowSessions::WindowSessions(const QString &seat)
    : m_key(
        u"session/"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(seat.toUtf8(), QCryptographicHash::Sha256).toHex().first(16)))
{
}

std::optional<WindowSession> WindowSessions::kept() const
{
    QSettings settings;
    settings.beginGroup(m_key);
    if (!settings.contains("link"))
        return std::nullopt;
    return WindowSession{ .geometry
                          = settings.value("geometry").toByteArray().left(LongestGeometry),
                          .link = settings.value("link").toString().left(LongestText),
                          .requestId = settings.value("request").toString().left(LongestText),
                          .audit = { .query = {},
                                     .form = settings.value("form").toInt(),
                                     .lanes = settings.value("lanes").toInt(),
                                     .range = settings.value("range", -1).toInt() } };
}

void WindowSessions::keep(const WindowSession &session) const
{
    QSettings settings;
    settings.beginGroup(m_key);
    settings.setValue("geometry", session.geometry);
    settings.setValue("link", session.link);
    settings.setValue("request", session.requestId);
    settings.setValue("form", session.audit.form);
    settings.setValue("lanes", session.audit.lanes);
    settings.setValue("range", session.audit.range);
}

} // namespace sallyport
