// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"
#include "models/services/readmodels.h"
#include "models/services/submitter.h"
#include "models/store/mailboxrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sallyport {

// The JSON of the command line. Names are stable, times are ISO 8601 in UTC, durations seconds;
// texts of people are as they wrote them. No credential and no secret.

// One value as text, on lines of its own or on one. Characters that a terminal would obey instead
// of showing (bidirectional controls, C1 codes, DEL) are escaped: the value stays the same.
QString jsonText(const QJsonValue &value,
                 QJsonDocument::JsonFormat format = QJsonDocument::Indented);

QJsonObject toJson(const RequestItem &item);
QJsonObject toJson(const Grant &grant);
QJsonObject toJson(const StageItem &stage);
QJsonObject toJson(const RequestDetail &detail);
QJsonObject toJson(const LoggedEvent &logged);
QJsonObject toJson(const AskOption &option);
QJsonObject toJson(const Receipt &receipt);
QJsonObject toJson(const Refusal &refusal);
QJsonObject toJson(const SettledDoubt &settled);

template <typename T>
QJsonArray jsonList(const QList<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(toJson(item));
    return list;
}

} // namespace sallyport
