// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/personlistmodel.h"
#include "tests/items/samples.h"

using namespace sallyport;
using namespace Qt::StringLiterals;

class TestPersonListModel : public QObject
{
    Q_OBJECT

private slots:
    void anotherNameIsTheSamePerson()
    {
        PersonListModel model;
        const QAbstractItemModelTester tester(&model, FailTest);
        model.applySnapshot({ { .id = u"ines"_s, .name = u"Ines Roth"_s },
                              { .id = u"omar"_s, .name = u"Omar Haddad"_s } });
        const Announcements heard(model);
        model.applySnapshot({ { .id = u"ines"_s, .name = u"Ines Roth-Vale"_s },
                              { .id = u"omar"_s, .name = u"Omar Haddad"_s } });
        QCOMPARE(heard.changed.size(), 1);
        QCOMPARE(heard.inserted.size() + heard.removed.size() + heard.reset.size(), 0);
        QCOMPARE(model.index(0, 0).data().toString(), u"Ines Roth-Vale"_s);
        QCOMPARE(model.index(0, 0).data(PersonListModel::PersonIdRole).toString(), u"ines"_s);
        QCOMPARE(model.indexOf(u"omar"_s).row(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPersonListModel)
#include "tst_personlistmodel.moc"
