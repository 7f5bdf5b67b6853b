// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/viewsmenu.h"

#include "models/domain/text.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// An ampersand that somebody wrote is a character, not a mnemonic.
QString plain(const QString &title)
{
    return visibleText(title).replace(u'&', u"&&"_s);
}

} // namespace

ViewsMenu::ViewsMenu(const SavedViews &views, const AuditView &present, const TitleOf &titleOf,
                     QWidget *parent)
    : QMenu(parent)
    , m_views(views)
{
    setObjectName(u"viewsMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<AuditView> kept = views.all();
    addKept(kept, titleOf);
    QAction *keep = addAction(tr("Keep this view"));
    keep->setObjectName(u"keepView"_s);
    keep->setEnabled(!kept.contains(present));
    connect(keep, &QAction::triggered, this, [this, present] { m_views.add(present); });
    if (kept.isEmpty())
        return;
    auto *forget = addMenu(tr("Forget"));
    forget->setObjectName(u"forgetView"_s);
    for (const AuditView &view : kept)
        connect(forget->addAction(plain(titleOf(view))), &QAction::triggered, this,
                [this, view] { m_views.remove(view); });
}

void ViewsMenu::addKept(const QList<AuditView> &kept, const TitleOf &titleOf)
{
    for (const AuditView &view : kept)
        connect(addAction(plain(titleOf(view))), &QAction::triggered, this,
                [this, view] { emit wanted(view); });
    if (!kept.isEmpty())
        addSeparator();
}

} // namespace sallyport
