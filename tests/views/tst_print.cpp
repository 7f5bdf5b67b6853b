// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/print/pageprinter.h"
#include "views/print/sheet.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess run;
    run.start(program, arguments);
    return run.waitForFinished() && run.exitCode() == 0 ? run.readAllStandardOutput()
                                                        : QByteArray();
}

} // namespace

// What is on the screen, on paper: read by another program than the one that wrote it.
class TestPrint : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void aPdfSaysWhatIsShownByWhomAndWhen()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"approve"_s)->isVisible());
        const QString file = m_folder.filePath(u"queue.pdf"_s);
        const auto saved = saveSheet(
            file, *page(),
            { .title = u"Approvals"_s, .by = u"Bettina \u202eOkafor"_s, .at = m_clock->now() });
        QVERIFY(saved);
        const QString text
            = QString::fromUtf8(output(u"pdftotext"_s, { u"-layout"_s, file, u"-"_s }));
        for (const QString &part :
             { u"Approvals"_s, u"Ana Marić"_s, u"orders-db"_s, u"You sign exactly this"_s.toUpper(),
               u"Bettina"_s, QString::number(QDate::currentDate().year()) })
            QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
        QVERIFY2(!text.contains(QChar(0x202e)), "a name turns what stands beside it");
        const QByteArray facts = output(u"pdfinfo"_s, { file });
        QVERIFY2(facts.contains("Pages:           1"), facts.constData());
        QVERIFY2(facts.contains("Title:           Approvals"), facts.constData());
    }

    void whatCannotBeWrittenLeavesWhatWasThere()
    {
        const QString file = m_folder.filePath(u"none/queue.pdf"_s);
        const auto saved = saveSheet(file, *page(), { u"Approvals"_s, {}, m_clock->now() });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(file));
    }

    // By the keys and the dialog, from the dark screen, which stays dark.
    void paperIsLightAndTheScreenStaysAsItIs()
    {
        m_theme->overrideChoice(Theme::Choice::Dark);
        const QString file = m_folder.filePath(u"dark.pdf"_s);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QFileDialog *>() != nullptr);
        auto *dialog = m_window->findChild<QFileDialog *>();
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
        output(
            u"pdftoppm"_s,
            { u"-png"_s, u"-r"_s, u"40"_s, u"-singlefile"_s, file, m_folder.filePath(u"dark"_s) });
        const QImage paper(m_folder.filePath(u"dark.png"_s));
        QVERIFY(!paper.isNull());
        qint64 light = 0;
        for (int y = 0; y < paper.height(); ++y)
            for (int x = 0; x < paper.width(); ++x)
                light += paper.pixelColor(x, y).lightness() > 200 ? 1 : 0;
        QVERIFY2(light > qint64(paper.width()) * paper.height() * 8 / 10, "most of it is paper");
    }

private:
    QWidget *page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget();
    }

    QTemporaryDir m_folder;
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestPrint)
#include "tst_print.moc"
