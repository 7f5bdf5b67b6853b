// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/delegates/eventline.h"

#include <QHash>

namespace sallyport {

// Puts events of the log into sentences, glyphs and colours.
class EventWords
{
public:
    void setPeople(const QList<PersonRef> &people);

    // Who uses the access: what a target reports names a role, not a person.
    void setUser(const QString &name) { m_user = name; }

    EventLine line(const LoggedEvent &logged) const;
    // The same for a screen reader: "21:23:06, Rui Costa approved, #807".
    QString spoken(const LoggedEvent &logged) const;

private:
    QString nameOf(const QString &personId) const;
    QString sentence(const Event &event) const;
    QString decisionSentence(const Event &event) const;
    QString grantSentence(const Event &event) const;
    QString targetSentence(const Event &event) const;
    QString recordSentence(const Event &event) const;
    QString lapseSentence(const Event &event) const;

    QString m_user;
    QHash<QString, QString> m_names;
};

} // namespace sallyport
