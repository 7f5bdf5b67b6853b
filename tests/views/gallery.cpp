// SPDX-License-Identifier: GPL-3.0-or-later
// Grabs every page, light and dark, for somebody to look at: gallery FOLDER
#include "models/domain/manualclock.h"
#include "models/services/enrolment.h"
#include "tests/views/fakedesk.h"
#include "views/assistant/joinwindow.h"
#include "views/assistant/ledgerwindow.h"
#include "views/format/joinwords.h"
#include "views/format/keysentences.h"
#include "views/mainwindow.h"
#include "views/people/enroldialog.h"
#include "views/startwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <cstdlib>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// The pages that are seen before the console.
void grabStart(const QDir &folder, const QString &look)
{
    using Purpose = PassphrasePanel::Purpose;
    const auto grab = [&](const QString &name, const auto &fill) {
        StartWindow start;
        fill(start);
        start.grab().save(folder.filePath(u"start-%1-%2.png"_s.arg(name, look)));
    };
    const auto ask = [](StartWindow &start) {
        start.askPassphrase(Purpose::Open, keysentences::fileIsSealed(u"~/keys"_s));
        start.findChild<QLineEdit *>(u"passphrase"_s)->setText(u"something"_s);
    };
    grab(u"open"_s, ask);
    grab(u"refused"_s, [&](StartWindow &start) {
        ask(start);
        start.refusePassphrase(keysentences::wrongPassphrase());
    });
    grab(u"create"_s, [](StartWindow &start) {
        start.askPassphrase(Purpose::Create,
                            keysentences::fileWillBeMade(u"~/.local/share/sallyport/keys"_s, true));
    });
    grab(u"cancelled"_s, [](StartWindow &start) {
        start.showTrouble(keysentences::cancelled(false), StartWindow::Retry::Offered);
    });
}

// The way to a shared ledger.
void grabAssistant(const QDir &folder, const QString &look)
{
    const auto grab = [&](const QString &name, const auto &fill) {
        JoinWindow window;
        fill(window);
        window.grab().save(folder.filePath(u"join-%1-%2.png"_s.arg(name, look)));
    };
    grab(u"form"_s, [](JoinWindow &window) { window.showForm(); });
    grab(u"mistake"_s, [](JoinWindow &window) {
        window.findChild<QLineEdit *>(u"joinHosts"_s)->setText(u"https://db"_s);
        window.findChild<QComboBox *>(u"joinTls"_s)->setCurrentIndex(2);
        window.showMistake({ JoinFlaw::HostBroken, {} });
    });
    grab(u"progress"_s, [](JoinWindow &window) {
        window.showProgress(0, joinwords::step(JoinStep::Connecting));
        window.setCancellable(true);
    });
    grab(u"trouble"_s, [](JoinWindow &window) {
        window.showTrouble(joinwords::trouble({ JoinTrouble::Refused, {} }),
                           KeyScreen::Retry::Offered);
    });
    grab(u"file"_s, [](JoinWindow &window) {
        window.askPassphrase(
            PassphrasePanel::Purpose::Create,
            keysentences::fileWillBeMade(u"~/.local/share/sallyport/keys"_s, true));
    });
    grab(u"words"_s, [](JoinWindow &window) {
        window.showWords(u"ana"_s, u"amber violin harbor seven moss kite"_s.split(u' '), {});
        window.showWaiting();
    });
    grab(u"lost"_s, [](JoinWindow &window) {
        window.showWords(u"ana"_s, u"amber violin harbor seven moss kite"_s.split(u' '), {});
        window.showWaiting(joinwords::ledgerLost());
    });
}

// Several ledgers on one machine, one of them joined and not enrolled yet.
void grabChoice(const QDir &folder, const QString &look)
{
    const auto seat = [](const QString &person, const QString &name, const QString &ledger) {
        return KnownSeat{ .ledgerId = QByteArray(32, 'l'),
                          .personId = person,
                          .ledger = LedgerAddress::parse(ledger).value_or(LedgerAddress()),
                          .name = name };
    };
    KnownSeat waiting
        = seat(u"ana"_s, u"Ana Marić"_s, u"postgresql://ana@ledger.eu.example/sallyport"_s);
    waiting.waiting = true;
    LedgerWindow window;
    window.choose({ seat(u"ana"_s, u"Ana Marić"_s, u"postgresql://ana@ledger.example/sallyport"_s),
                    waiting, seat({}, {}, u"sqlite:///var/lib/sallyport/ledger.db"_s),
                    seat(u"ana-\u202eadmin"_s, {},
                         u"postgresql://ana-admin@ledger.example/"_s + QString(90, u'd')) });
    window.grab().save(folder.filePath(u"choice-%1.png"_s.arg(look)));
}

// The officer's comparison.
void grabEnrolment(const QDir &folder, const QString &look)
{
    EnrolDialog dialog(u"Nora Ek"_s, { u"nora"_s, QByteArray(32, 'k'), {} });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.grab().save(folder.filePath(u"enrol-%1.png"_s.arg(look)));
    dialog.findChild<QPushButton *>(u"enrolDiffer"_s)->click();
    dialog.adjustSize();
    dialog.grab().save(folder.filePath(u"enrol-differ-%1.png"_s.arg(look)));
}

// What people may write at most, with characters that turn or move what follows.
void makeHostile(QList<RequestItem> &items)
{
    for (RequestItem &item : items) {
        item.requesterName = u"Wolfeschlegelsteinhausenbergerdorff \u202egro.live\u202c the Elder, "
                             "of the Eastern Platform Team"_s;
        item.request.requester = u"wolfeschlegelsteinhausenbergerdorff"_s;
        item.request.ask.target = u"orders-db-of-the-northern-region-replica-2"_s;
        item.request.ask.profile = u"writer-with-a-very-long-profile-name"_s;
        item.scenarioTitle = u"Deployment of a hotfix outside of the usual window"_s;
        item.stageName = u"Lead of the team that owns the service and its data"_s;
        item.request.ask.fields.insert(u"ticket"_s, u"INC-"_s + QString(60, u'7'));
        item.request.ask.reason = u"<b>Not bold</b> &amp; \u2067not turned\u2069\u001b[31m\n"_s
            + u"orders with a reason that goes on and on, "_s.repeated(40);
    }
}

void bring(FakeDesk &desk, const QString &state)
{
    if (state == "empty"_L1) {
        desk.mine = desk.others = desk.decided = desk.own = {};
        desk.condition = {};
        desk.enforcerAlive = false;
    } else if (state == "error"_L1)
        desk.trouble = Error{ ErrorCode::Unavailable, {} };
    else if (state == "loading"_L1)
        desk.silent = true;
    else if (state == "long"_L1) {
        desk.condition.leader
            = u"gate-of-the-northern-region-replica-2.internal.example/104711/9f3c21aa"_s;
        desk.condition.intake = { .backlog = 123'456, .oldest = desk.condition.leadsSince };
        desk.condition.targets.first().name
            = u"orders-\u202edb-of-the-northern-region"_s.repeated(8);
        for (auto *items : { &desk.mine, &desk.others, &desk.decided, &desk.own })
            makeHostile(*items);
    }
}

// Officers and a machine that waits for one.
void fillTeam(FakeDesk &desk)
{
    const auto person = [&desk](const QString &id, const QString &name, PersonState state,
                                const QStringList &groups) -> PersonItem & {
        PersonItem item;
        item.person = { .id = id, .name = name, .login = {}, .human = id };
        item.state = state;
        item.groups = groups;
        if (state == PersonState::Enrolled)
            item.keys = { { u"4f19c2a70be3d581"_s, keyWords(id.toUtf8()), false } };
        return desk.team.emplaceBack(item);
    };
    person(u"ana"_s, u"Ana Marić"_s, PersonState::Enrolled, { u"backend"_s, u"on-call"_s });
    person(u"bettina"_s, u"Bettina Okafor"_s, PersonState::Enrolled, { u"data"_s, OfficersGroup });
    PersonItem &nora = person(u"nora"_s, u"Nora Ek"_s, PersonState::Waiting, { u"backend"_s });
    nora.offers = { { u"nora"_s, QByteArray(32, 'k'), {} } };
    nora.keys = { { u"0be3d5814f19c2a7"_s, keyWords("old"), true } };
    person(u"rui"_s, u"Rui Costa"_s, PersonState::Keyless, {});
    person(u"lee"_s, u"Lee Wong"_s, PersonState::Inactive, { u"backend"_s });
}

} // namespace

// gallery FOLDER [full|empty|error|loading|long]
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sallyport-gallery"_s);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    const QDateTime noon(QDate(2026, 3, 17), QTime(12, 29, 0));
    const ManualClock clock(fromMs(noon.toMSecsSinceEpoch()));
    Theme theme;
    FakeDesk desk(clock.now());
    fillTeam(desk);
    desk.objected = { { u"eva"_s, u"Eva Lind"_s } };
    const QString state = QString::fromLocal8Bit(argc > 2 ? argv[2] : "full");
    bring(desk, state);
    MainWindow window(clock, theme,
                      { .embedded = true,
                        .demonstration = true,
                        .seats = { { desk.person.id, desk.person.name, {} } } });
    window.setDesk(&desk);
    window.show();
    int shot = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, [&] {
        static const QStringList names{ u"access"_s, u"approvals"_s, u"audit"_s, u"people"_s,
                                        u"health"_s };
        if (shot > 0) {
            const QString look = shot <= 5 ? u"light"_s : u"dark"_s;
            window.grab().save(
                folder.filePath(u"%1-%2-%3.png"_s.arg(names.at((shot - 1) % 5), state, look)));
        }
        if (shot == 5 || shot == 10) {
            grabStart(folder, shot == 5 ? u"light"_s : u"dark"_s);
            grabAssistant(folder, shot == 5 ? u"light"_s : u"dark"_s);
            grabChoice(folder, shot == 5 ? u"light"_s : u"dark"_s);
            grabEnrolment(folder, shot == 5 ? u"light"_s : u"dark"_s);
        }
        if (shot == 10)
            return QApplication::quit();
        theme.overrideChoice(shot < 5 ? Theme::Choice::Light : Theme::Choice::Dark);
        window.goTo(static_cast<MainWindow::Place>(shot % 5));
        if (auto *connectButton = window.findChild<QPushButton *>(u"connect"_s))
            connectButton->setChecked(shot == 3);
        ++shot;
    });
    timer.start(400);
    return QApplication::exec();
}
