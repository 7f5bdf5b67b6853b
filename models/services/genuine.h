// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/request.h"
#include "models/ledger/envelope.h"

#include <QByteArray>

namespace sallyport {

// True when a registered device of one who wrote this revision signed exactly what the request
// says. envelope: the one with its digest; that it was accepted, and that the device is who the
// registry says it is, is not judged here. A few of these take as long as reading a page of rows.
bool isGenuine(const Envelope &envelope, const QByteArray &ledgerId, const Directory &directory,
               const Request &request);

// What isGenuine() compares, of the request's side: as long as this stays, so does the answer.
QByteArray genuineKey(const Request &request);

} // namespace sallyport
