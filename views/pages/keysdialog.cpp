// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/keysdialog.h"

#include "views/kit/button.h"
#include "views/kit/keyhint.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QGridLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    const QList<std::pair<QString, QString>> keys = {
        { u"J"_s, tr("Next row") },
        { u"K"_s, tr("Previous row") },
        { u"A"_s, tr("Approve what is shown") },
        { u"D"_s, tr("Deny what is shown, with a reason") },
        { u"C"_s, tr("Comment on what is shown") },
        { u"N"_s, tr("Request access") },
        { u"R"_s, tr("Release the first open access") },
        { u"/"_s, tr("Search this page") },
        { u"F"_s, tr("Fit the selected request") },
        { tr("Alt 1 … 3"), tr("My access, Approvals, Audit") },
        { tr("Alt 5"), tr("Health") },
        { u"+ −"_s, tr("Zoom the timeline") },
        { u"← →"_s, tr("Move the timeline") },
        { tr("Ctrl ↵"), tr("Send a request or confirm a dialog") },
        { u"?"_s, tr("This sheet") },
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    grid->setVerticalSpacing(metrics::S);
    grid->setHorizontalSpacing(metrics::L);
    grid->addWidget(new Text(Type::PaneTitle, Token::Text, tr("All keys")), 0, 0, 1, 2);
    for (const auto &[key, meaning] : keys) {
        const int row = grid->rowCount();
        grid->addWidget(new KeyHint(key), row, 0, Qt::AlignLeft);
        grid->addWidget(new Text(Type::Body, Token::Text, meaning), row, 1);
    }
    grid->setColumnStretch(1, 1);
    auto *note = new Text(Type::Small, Token::Muted,
                          tr("Single letters act only where no text is being typed."));
    grid->addWidget(note, grid->rowCount(), 0, 1, 2);
    auto *close = named(new Button(Button::Kind::Secondary, tr("Close")), u"closeKeys"_s);
    grid->addWidget(close, grid->rowCount(), 0, 1, 2, Qt::AlignRight);
    connect(close, &Button::clicked, this, &QDialog::accept);
}

} // namespace sallyport
