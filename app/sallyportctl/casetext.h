// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/policy/caseplayer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

// What came of one document of cases.
struct CaseReport
{
    QString file;
    QList<CaseResult> results;
};

// As a test runner reports: each failure with its place, then a line of counts. Exit code 11 when a
// case failed.
Reply casesReply(const QList<CaseReport> &reports);
// The same as JUnit's XML: a suite a document, a case a case.
QByteArray junitOf(const QList<CaseReport> &reports);

} // namespace sallyport
