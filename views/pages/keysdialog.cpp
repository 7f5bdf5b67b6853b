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
    setWindowTitle(title());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    grid->setVerticalSpacing(metrics::S);
    grid->setHorizontalSpacing(metrics::L);
    grid->addWidget(new Text(Type::PaneTitle, Token::Text, title()), 0, 0, 1, 2);
    for (const auto &[key, meaning] : allKeys()) {
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

QString KeysDialog::title()
{
    return tr("All keys");
}

QList<std::pair<QString, QString>> KeysDialog::allKeys()
{
    return {
        { u"J"_s, tr("Next row") },
        { u"K"_s, tr("Previous row") },
        { u"A"_s, tr("Approve what is shown") },
        { u"S"_s, tr("Approve for a shorter time") },
        { u"T"_s, tr("Approve for a later start") },
        { u"D"_s, tr("Deny what is shown, with a reason") },
        { u"C"_s, tr("Comment on what is shown") },
        { u"Q"_s, tr("Ask back about what is shown") },
        { u"L"_s, tr("Claim what is shown, or the first access that can be") },
        { u"V"_s, tr("Review the emergency that is shown") },
        { u"Z"_s, tr("Take back the decision that waits to be signed") },
        { u"N"_s, tr("Request access") },
        { tr("Ctrl B"), tr("Mark what the form asks for as a favourite, or no more") },
        { u"R"_s, tr("Release the first open access") },
        { u"/"_s, tr("Search this page") },
        { u"F"_s, tr("Fit the selected request") },
        { u", ."_s, tr("Earlier and later request of a lane") },
        { tr("Ctrl Space"), tr("Ways to go on in a search") },
        { tr("Alt 1 … 3"), tr("My access, Approvals, Audit") },
        { tr("Alt 5, Alt 6"), tr("Health, Policies") },
        { tr("Ctrl F"), tr("Search the text of a policy") },
        { u"+ −"_s, tr("Zoom the timeline") },
        { u"← →"_s, tr("Move the timeline") },
        { tr("Ctrl ↵"), tr("Send a request or confirm a dialog") },
        { tr("Ctrl S, Ctrl P"), tr("What is shown as a PDF, or on paper") },
        { tr("Ctrl K"), tr("Go anywhere, or do something, by its name") },
        { tr("Ctrl Q"), tr("Quit, also the part in the tray") },
        { u"F1"_s, tr("Help about this page") },
        { u"?"_s, tr("This sheet") },
    };
}

} // namespace sallyport
