// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/peoplemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestPeopleModel : public QObject
{
    Q_OBJECT

    static PersonItem person(const QString &id, PersonState state, const QStringList &groups = {})
    {
        PersonItem item;
        item.person = { .id = id, .name = id.toUpper(), .login = {}, .human = id };
        item.state = state;
        item.groups = groups;
        return item;
    }
    static QStringList ids(const PeopleModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(PeopleModel::PersonIdRole).toString());
        return all;
    }

private slots:
    void whoWaitsComesFirst()
    {
        PeopleModel model;
        const QAbstractItemModelTester tester(&model);
        model.applySnapshot({ person(u"a"_s, PersonState::Enrolled),
                              person(u"b"_s, PersonState::Waiting),
                              person(u"c"_s, PersonState::Keyless) });
        QCOMPARE(ids(model), (QStringList{ u"b"_s, u"a"_s, u"c"_s }));
        QCOMPARE(model.index(0, 0).data().toString(), u"B (b)"_s);
    }
    void aRefreshIsADifference()
    {
        PeopleModel model;
        const QAbstractItemModelTester tester(&model);
        model.applySnapshot(
            { person(u"a"_s, PersonState::Enrolled), person(u"b"_s, PersonState::Waiting) });
        const QPersistentModelIndex a = model.index(1, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.applySnapshot(
            { person(u"a"_s, PersonState::Waiting), person(u"b"_s, PersonState::Enrolled) });
        QCOMPARE(ids(model), (QStringList{ u"a"_s, u"b"_s }));
        QCOMPARE(a.row(), 0);
        QCOMPARE(a.data(PeopleModel::ItemRole).value<PersonItem>().state, PersonState::Waiting);
        QCOMPARE(resets.count(), 0);
    }
    void peopleAreFoundByWhatIsShown()
    {
        const QList<PersonItem> all{ person(u"ana"_s, PersonState::Enrolled, { u"backend"_s }),
                                     person(u"rui"_s, PersonState::Enrolled, { u"leads"_s }) };
        QCOMPARE(PeopleModel::matching(all, {}).size(), 2);
        QCOMPARE(PeopleModel::matching(all, u"BACK"_s).first().person.id, u"ana"_s);
        QCOMPARE(PeopleModel::matching(all, u"rui"_s).first().person.id, u"rui"_s);
        QVERIFY(PeopleModel::matching(all, u"nobody"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleModel)
#include "tst_peoplemodel.moc"
