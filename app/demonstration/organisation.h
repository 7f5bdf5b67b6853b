// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport {

// Somebody of the sample organisation.
struct Member
{
    QString id;
    QString name;
    QString role;
    QStringList groups;
    bool actsAs = false; // offered by the "Acting as" switch
};

struct Organisation
{
    Member officer;
    QList<Member> people; // without the officer
};

// From resources/demo/organisation.json, which is built in. Corrupt for any other form.
Result<Organisation> loadOrganisation();

} // namespace sallyport
