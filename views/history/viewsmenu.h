// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/savedviews.h"

#include <QMenu>

#include <functional>

namespace sallyport {

// Views to come back to, and the present one to be kept. A view is called by what it shows.
class ViewsMenu : public QMenu
{
    Q_OBJECT

public:
    using TitleOf = std::function<QString(const AuditView &)>;

    ViewsMenu(const SavedViews &views, const AuditView &present, const TitleOf &titleOf,
              QWidget *parent = nullptr);

signals:
    void wanted(const sallyport::AuditView &view);

private:
    void addKept(const QList<AuditView> &kept, const TitleOf &titleOf);

    SavedViews m_views;
};

} // namespace sallyport
