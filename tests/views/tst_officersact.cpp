// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/enrolment.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"
#include "tests/views/officewindow.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// What the officer does on the People page, signed, decided by the real enforcer and read back.
class TestOfficersAct : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OfficeWindow> m_at;

    PersonItem of(const QString &id)
    {
        for (const PersonItem &item : need(readPeople(m_at->office.database()))) {
            if (item.person.id == id)
                return item;
        }
        return {};
    }
    void select(const QString &id)
    {
        auto *list = m_at->find<QListView>(u"people"_s);
        const auto rowOf = [list, id] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data().toString().endsWith(u"(%1)"_s.arg(id)))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf() >= 0);
        list->setCurrentIndex(list->model()->index(rowOf(), 0));
    }
    void click(const QString &name)
    {
        QTRY_VERIFY(m_at->find<QPushButton>(name) != nullptr
                    && m_at->find<QPushButton>(name)->isVisible()
                    && m_at->find<QPushButton>(name)->isEnabled());
        m_at->find<QPushButton>(name)->click();
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        m_theme = std::make_unique<Theme>();
    }
    void init()
    {
        m_at = std::make_unique<OfficeWindow>(runningBackend(), *m_theme);
        Administration administration(m_at->office.database(), m_at->office.submitter());
        SP_VERIFY(administration.addPerson({ .person = u"nora"_s, .name = u"<b>Nora</b> Ek"_s }));
        m_at->office.work();
        m_at->window.goTo(MainWindow::Place::People);
        m_at->letEnforcerWork();
    }
    void cleanup() { m_at.reset(); }

    void intoAGroupAndOutAgain()
    {
        select(u"nora"_s);
        click(u"joinGroup"_s);
        m_at->find<QComboBox>(u"groupChoice"_s)->setEditText(u"on-call"_s);
        click(u"groupConfirm"_s);
        QTRY_COMPARE(of(u"nora"_s).groups, QStringList{ u"on-call"_s });
        click(u"leaveGroup"_s);
        click(u"confirmYes"_s);
        QTRY_VERIFY(of(u"nora"_s).groups.isEmpty());
    }
    void theLastOfficerStays()
    {
        select(Office::Officer);
        click(u"leaveGroup"_s);
        click(u"confirmYes"_s);
        auto *banner = m_at->find<Banner>(u"peopleBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->findChild<Text *>()->text(),
                 refusalText(Refusal{ .code = RefusalCode::LastOfficer }));
        QCOMPARE(of(Office::Officer).groups, QStringList{ OfficersGroup });
    }
    void aMachineIsEnrolledByItsText()
    {
        const Identity machine{ .personId = u"nora"_s,
                                .deviceId = {},
                                .key = SigningKey::generate() };
        const EnrolDeviceBody offer = enrolmentOf(machine, m_at->office.ledgerId());
        QTRY_VERIFY(m_at->find<QPushButton>(u"enrolByText"_s)->isVisible());
        click(u"enrolByText"_s);
        m_at->find<QPlainTextEdit>(u"enrolText"_s)->setPlainText(enrolmentText(offer) + u'\n');
        click(u"enrolTextNext"_s);
        QTRY_VERIFY(m_at->find<QCheckBox>(u"enrolHeard"_s) != nullptr);
        QVERIFY(m_at->find<Text>(u"enrolTitle"_s)->text().contains(u"<b>Nora</b> Ek (nora)"_s));
        m_at->find<QCheckBox>(u"enrolHeard"_s)->setChecked(true);
        click(u"enrolConfirm"_s);
        QTRY_COMPARE(of(u"nora"_s).state, PersonState::Enrolled);
        QCOMPARE(of(u"nora"_s).keys.first().words, keyWords(offer.publicKey));
    }
};

QTEST_MAIN(TestOfficersAct)
#include "tst_officersact.moc"
