// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/savedviews.h"

#include <QSettings>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestQuery = 1000;

} // namespace

SavedViews::SavedViews(const QString &personId) : m_key(u"audit/views/"_s + personId) { }

QList<AuditView> SavedViews::all() const
{
    QSettings settings;
    QList<AuditView> views;
    const int count = std::min(settings.beginReadArray(m_key), Most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        views.append({ .query = settings.value("query").toString().left(LongestQuery),
                       .form = settings.value("form").toInt(),
                       .lanes = settings.value("lanes").toInt(),
                       .range = settings.value("range", -1).toInt() });
    }
    settings.endArray();
    return views;
}

void SavedViews::add(const AuditView &view)
{
    QList<AuditView> views = all();
    views.removeAll(view);
    views.prepend(view);
    if (views.size() > Most)
        views.resize(Most);
    write(views);
}

void SavedViews::remove(const AuditView &view)
{
    QList<AuditView> views = all();
    views.removeAll(view);
    write(views);
}

void SavedViews::write(const QList<AuditView> &views) const
{
    QSettings settings;
    settings.remove(m_key);
    settings.beginWriteArray(m_key, int(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("query", views.at(i).query);
        settings.setValue("form", views.at(i).form);
        settings.setValue("lanes", views.at(i).lanes);
        settings.setValue("range", views.at(i).range);
    }
    settings.endArray();
}

} // namespace sallyport
