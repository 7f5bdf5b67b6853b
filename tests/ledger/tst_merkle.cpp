// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "models/ledger/merkle.h"

#include <QTest>

using namespace sallyport;

namespace {

// RFC 6962 section 2.1 word for word: splits at the largest power of two below the size.
QByteArray treeHash(const QList<QByteArray> &leaves)
{
    if (leaves.isEmpty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.first();
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return sha256('\x01' + treeHash(leaves.mid(0, split)) + treeHash(leaves.mid(split)));
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT

private slots:
    // The test vectors of the Certificate Transparency reference implementation.
    void knownTrees_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        const QList<QByteArray> roots{
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
        };
        for (int size = 0; size < roots.size(); ++size)
            QTest::addRow("%d leaves", size) << size << roots.at(size);
    }
    void knownTrees()
    {
        QFETCH(const int, size);
        QFETCH(const QByteArray, root);
        const QList<QByteArray> inputs{ {},
                                        QByteArray("\0", 1),
                                        "\x10",
                                        QByteArray::fromHex("2021"),
                                        QByteArray::fromHex("3031"),
                                        QByteArray::fromHex("40414243"),
                                        QByteArray::fromHex("5051525354555657"),
                                        QByteArray::fromHex("606162636465666768696a6b6c6d6e6f") };
        MerkleAccumulator tree;
        for (int i = 0; i < size; ++i)
            tree.append(leafHash(inputs.at(i)));
        QCOMPARE(tree.size(), size);
        QCOMPARE(tree.root().toHex(), root);
    }

    void everySizeAgreesWithTheDefinition()
    {
        MerkleAccumulator tree;
        QList<QByteArray> leaves;
        for (int i = 0; i < 130; ++i) {
            QCOMPARE(tree.root(), treeHash(leaves));
            leaves.append(leafHash(QByteArray::number(i)));
            tree.append(leaves.constLast());
        }
    }

    void aTreeGoesOnFromItsPeaks()
    {
        MerkleAccumulator whole;
        for (int i = 0; i < 70; ++i) {
            auto resumed = MerkleAccumulator::from(whole.size(), whole.peaks());
            QVERIFY(resumed.has_value());
            QCOMPARE(resumed->root(), whole.root());
            const QByteArray leaf = leafHash(QByteArray::number(i));
            whole.append(leaf);
            resumed->append(leaf);
            QCOMPARE(resumed->root(), whole.root());
        }
        const QList<QByteArray> peaks = whole.peaks(); // of 70: three
        QVERIFY(!MerkleAccumulator::from(-1, {}));
        QVERIFY(!MerkleAccumulator::from(71, peaks));
        QVERIFY(!MerkleAccumulator::from(70, peaks.mid(1)));
        QVERIFY(!MerkleAccumulator::from(70, { peaks.at(0), peaks.at(1), "short" }));
    }

    void everyEarlierSizeIsKnownFromTheHistory()
    {
        MerkleHistory history;
        MerkleAccumulator tree;
        QList<QByteArray> leaves;
        QList<QByteArray> roots{ tree.root() };
        for (int i = 0; i < 700; ++i) {
            leaves.append(leafHash(QByteArray::number(i)));
            tree.append(leaves.constLast());
            history.append(leaves.constLast());
            QCOMPARE(history.root(), tree.root());
            roots.append(tree.root());
        }
        for (int size = 0; size <= 700; ++size) {
            const auto start = MerkleHistory::tailStart(size);
            QVERIFY(size - start < 64);
            QCOMPARE(history.rootAt(size, leaves.mid(start, size - start)), roots.at(size));
        }
    }

    void aLeafIsNoNode()
    {
        const QByteArray a = leafHash("a");
        const QByteArray b = leafHash("b");
        MerkleAccumulator two;
        two.append(a);
        two.append(b);
        MerkleAccumulator one;
        one.append(leafHash(a + b));
        QVERIFY(one.root() != two.root());
    }
};

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
