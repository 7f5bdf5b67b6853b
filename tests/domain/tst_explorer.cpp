// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/smallworld.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

namespace {

struct Path
{
    SmallWorld world;
    QStringList names;
};

struct Found
{
    int worlds = 0;
    QString wrong; // the first thing that is wrong, and how it came about
};

// Every world that can be reached in so many steps, each once.
Found explore(const SmallWorld &start, int depth)
{
    Found found;
    QSet<QByteArray> known;
    QList<Path> front{ { start, {} } };
    for (int step = 0; step < depth; ++step) {
        QList<Path> next;
        for (const Path &path : std::as_const(front)) {
            for (const SmallWorld::Step &taken : path.world.steps()) {
                Path after = path;
                after.names.append(taken.name);
                const QString wrong = after.world.take(taken);
                if (!wrong.isEmpty())
                    return { int(known.size()), wrong + u": "_s + after.names.join(u", "_s) };
                const QByteArray key = after.world.key();
                if (known.contains(key))
                    continue;
                known.insert(key);
                SmallWorld rest = after.world;
                if (!rest.comesToRest())
                    return { int(known.size()),
                             u"never comes to rest: "_s + after.names.join(u", "_s) };
                next.append(after);
            }
        }
        front = next;
    }
    found.worlds = int(known.size());
    return found;
}

} // namespace

// Walks a small world through everything that can happen in it, to a fixed depth.
class TestExplorer : public QObject
{
    Q_OBJECT

private slots:
    void nothingGoesWrongAnywhere()
    {
        const Found found = explore(SmallWorld(), 9);
        QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong));
        // Far fewer would mean that the walk did not get anywhere.
        QVERIFY2(found.worlds > 20'000, qPrintable(QString::number(found.worlds)));
        qInfo("%d worlds", found.worlds);
    }

    void nothingGoesWrongWhereAccessIsExtended()
    {
        const Found found = explore(SmallWorld::opened(), 8);
        QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong));
        QVERIFY2(found.worlds > 2'000, qPrintable(QString::number(found.worlds)));
        qInfo("%d worlds", found.worlds);
    }

    void nothingGoesWrongWhereSessionsDrain()
    {
        const Found found = explore(SmallWorld::openedToDrain(), 9);
        QVERIFY2(found.wrong.isEmpty(), qPrintable(found.wrong));
        QVERIFY2(found.worlds > 1'000, qPrintable(QString::number(found.worlds)));
        qInfo("%d worlds", found.worlds);
    }
};

QTEST_APPLESS_MAIN(TestExplorer)
#include "tst_explorer.moc"
