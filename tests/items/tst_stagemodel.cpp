// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stagemodel.h"
#include "tests/items/samples.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

StageItem stage(const QString &name, StageStatus status)
{
    StageItem item;
    item.name = name;
    item.status = status;
    return item;
}

} // namespace

class TestStageModel : public QObject
{
    Q_OBJECT

private slots:
    void aFilledStageIsAChangeOfItsRow()
    {
        StageModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ stage(u"Team lead"_s, StageStatus::Waiting),
                              stage(u"Security"_s, StageStatus::Later) });
        const Announcements heard(model);
        model.applySnapshot({ stage(u"Team lead"_s, StageStatus::Filled),
                              stage(u"Security"_s, StageStatus::Later) });
        QCOMPARE(heard.changed.size(), 1);
        QCOMPARE(heard.inserted.size() + heard.removed.size() + heard.reset.size(), 0);
        QCOMPARE(model.index(0, 0).data(StageModel::StatusRole).value<StageStatus>(),
                 StageStatus::Filled);
    }

    void rolesSendMeaning()
    {
        StageItem item = stage(u"Team lead"_s, StageStatus::Waiting);
        item.need = 2;
        item.decided = { { .id = u"omar"_s, .name = u"Omar Haddad"_s } };
        item.decidedAt = { Noon };
        item.eligible = { { .id = u"ines"_s, .name = u"Ines Roth"_s } };
        StageModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ item });
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(StageModel::NumberRole).toInt(), 1);
        QCOMPARE(row.data(StageModel::NeedRole).toInt(), 2);
        QCOMPARE(row.data(StageModel::HaveRole).toInt(), 1);
        QCOMPARE(row.data(StageModel::DecidedNamesRole).toStringList(), { u"Omar Haddad"_s });
        QCOMPARE(row.data(StageModel::EligibleNamesRole).toStringList(), { u"Ines Roth"_s });
        QCOMPARE(row.data(StageModel::DecidedAtRole).toList().first().value<Instant>(), Noon);
    }
};

QTEST_GUILESS_MAIN(TestStageModel)
#include "tst_stagemodel.moc"
