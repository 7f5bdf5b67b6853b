// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vitalsfact.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestVitalsFact : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidIsRead()
    {
        VitalsFact fact{ .leader = u"db1/12/ab"_s,
                         .epoch = 7,
                         .since = fromMs(10),
                         .at = fromMs(20),
                         .skew = std::nullopt,
                         .backlog = 3,
                         .oldest = fromMs(15),
                         .decided = fromMs(18) };
        QCOMPARE(VitalsFact::fromBytes(fact.toBytes()), std::optional(fact));
        fact.skew = Millis(-1500);
        QCOMPARE(VitalsFact::fromBytes(fact.toBytes()), std::optional(fact));
        const TargetsFact targets{ { { .name = u"orders-db"_s,
                                       .lookedAt = fromMs(30),
                                       .reached = false,
                                       .since = fromMs(25),
                                       .error = u"unavailable"_s,
                                       .skew = Millis(-20),
                                       .comparedAt = fromMs(21),
                                       .objects = 4,
                                       .reported = 2,
                                       .corrected = 1 },
                                     {} } };
        QCOMPARE(TargetsFact::fromBytes(targets.toBytes()), std::optional(targets));
        QCOMPARE(TargetsFact::fromBytes(TargetsFact().toBytes()), std::optional(TargetsFact()));
    }
    void whatNobodySaidIsNothing()
    {
        for (const QByteArray &bytes : { QByteArray(), QByteArray("{}"), QByteArray("{\"at\"") })
            QCOMPARE(VitalsFact::fromBytes(bytes), std::nullopt);
        for (const QByteArray &bytes : { QByteArray(), QByteArray("{}"), QByteArray("[{") })
            QCOMPARE(TargetsFact::fromBytes(bytes), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestVitalsFact)
#include "tst_vitalsfact.moc"
