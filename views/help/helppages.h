// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

// One page of the help, as it is under resources/help, in the console's language where it is there.
struct HelpPage
{
    QString name; // "requests"
    QString title; // its first heading
    QString text; // Markdown, or a policy that a page names
};

// All that the list shows, in the order in which somebody new reads them.
QList<HelpPage> helpPages();
// Whether the pages are in the console's language; else they are in English.
bool isHelpTranslated();
// Also what only a link leads to; a page without a title when there is no such name.
HelpPage helpPage(const QString &name);
// The name in a link of a page: "policy.md#warnings" or "policies/on-call.yaml". Empty: it leads
// out of the help.
QString helpNameOf(const QString &link);
// Which heading of a page an anchor means ("#what-a-change-does"), counted from 0; the same in
// every language. -1: none.
int headingOf(const QString &name, const QString &anchor);

} // namespace sallyport
