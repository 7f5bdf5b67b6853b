// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policywarnings.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

// The complete policies that the guide gives to begin from.
class TestGuidePolicies : public QObject
{
    Q_OBJECT

private slots:
    void thePoliciesOfTheGuideMeanWhatTheySay_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : { "small-team", "regulated", "on-call" })
            QTest::newRow(name)
                << QStringLiteral(SALLYPORT_HELP "/policies/%1.yaml").arg(QLatin1StringView(name));
    }
    void thePoliciesOfTheGuideMeanWhatTheySay()
    {
        QFETCH(const QString, file);
        QFile document(file);
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const auto policy = parsePolicy(text);
        QVERIFY(policy);
        for (const PolicyMistake &warning : policyWarnings(text, *policy, nullptr))
            QFAIL(qPrintable(u"%1: %2"_s.arg(warning.path, warning.message)));
    }

    // The regulated one bans a profile that no rule gives to anybody.
    void whatABanRefusesWasNotForgotten()
    {
        QFile document(QStringLiteral(SALLYPORT_HELP "/policies/regulated.yaml"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray text = document.readAll();
        const auto policy = parsePolicy(text);
        QVERIFY(policy);
        Policy without = *policy;
        without.bans.removeIf([](const Ban &ban) { return ban.profile == "writer"_L1; });
        QVERIFY(!policyWarnings(text, without, nullptr).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGuidePolicies)
#include "tst_guidepolicies.moc"
