// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/request.h"
#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace sallyport {

// What somebody began to ask for and has not sent. It holds no credential.
struct AskDraft
{
    QString name; // empty: the form as it was left
    QList<Ask> asks; // at least one; they differ in target and profile
    Instant keptAt;
    bool operator==(const AskDraft &) const = default;
};

struct KeptDrafts
{
    QList<AskDraft> drafts;
    QString setAside; // where what could not be read is now; empty: all could be
};

// The drafts of one person for one ledger, in a file of theirs on this machine that nobody else may
// read. They never go to the ledger.
class Drafts
{
public:
    static constexpr int Most = 50;

    // What is kept of the same form: what was begun, or what is asked for often.
    enum class Kind { Begun, Favourites };

    // folder: of the seat.
    explicit Drafts(const QString &folder, Kind kind = Kind::Begun);

    // None when there is no file. One that does not read as drafts is renamed, never overwritten.
    Result<KeptDrafts> read() const;
    // Replaces the file as a whole; the first Most of them.
    Result<void> write(const QList<AskDraft> &drafts) const;

private:
    QString m_path;
};

} // namespace sallyport
