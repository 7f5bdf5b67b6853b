// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QTest>

// QVERIFY for a Result, with the error's detail when it fails.
#define SP_VERIFY(result)                                                                          \
    do {                                                                                           \
        const auto &spResult = (result);                                                           \
        QVERIFY2(spResult.has_value(), spResult ? "" : qPrintable(spResult.error().detail));       \
    } while (false)

// That a Result is an error with this code.
#define SP_FAILS(result, expected)                                                                 \
    do {                                                                                           \
        const auto &spResult = (result);                                                           \
        QVERIFY2(!spResult.has_value(), "should have been refused");                               \
        QVERIFY2(spResult.error().code == (expected), qPrintable(spResult.error().detail));        \
    } while (false)
