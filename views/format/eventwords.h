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
    QString ownSentence(const Event &event) const;
    QString decisionSentence(const Event &event) const;
    QString filingSentence(const Event &event) const;
    static QString approvalSentence(const Event &event, const QString &who);
    QString grantSentence(const Event &event) const;
    QString targetSentence(const Event &event) const;
    QString recordSentence(const Event &event) const;
    QString lapseSentence(const Event &event) const;
    QString startSentence(const Event &event) const;
    static QString skipSentence(const Event &event);
    QString guardSentence(const Event &event) const;
    QString endAllSentence(const Event &event) const;
    QString lawSentence(const Event &event) const;
    QString delegationSentence(const Event &event) const;
    // who, and in whose place when the event says so.
    QString inPlace(const Event &event, const QString &who) const;
    // "sentence: what they said", or the sentence alone.
    static QString withText(const QString &sentence, const Event &event);

    QString m_user;
    QHash<QString, QString> m_names;
};

} // namespace sallyport
