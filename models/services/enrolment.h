// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/services/identity.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// What a new machine hands to an officer: "PERSON:KEY:PROOF", the last two in hexadecimal. Public.
QString enrolmentText(const EnrolDeviceBody &body);
std::optional<EnrolDeviceBody> parseEnrolment(const QString &text);
EnrolDeviceBody enrolmentOf(const Identity &identity, const QByteArray &ledgerId);
// The words that both compare by voice before the officer signs.
QStringList keyWords(const QByteArray &publicKey);

} // namespace sallyport
