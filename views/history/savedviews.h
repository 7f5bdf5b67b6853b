// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

// What somebody looks at on the audit page, to come back to.
struct AuditView
{
    QString query;
    int form = 0; // of the page's choices, by position
    int lanes = 0;
    int range = -1; // -1: left as it is
    bool operator==(const AuditView &) const = default;
};

// One person's views, kept among this machine's settings. Nothing of the ledger is in them but
// what somebody wrote to look for.
class SavedViews
{
public:
    static constexpr int Most = 30;

    explicit SavedViews(const QString &personId);

    QList<AuditView> all() const;
    // The newest first; one that is there already moves there. At most Most stay.
    void add(const AuditView &view);
    void remove(const AuditView &view);

private:
    void write(const QList<AuditView> &views) const;

    QString m_key;
};

} // namespace sallyport
