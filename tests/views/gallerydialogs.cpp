// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerydialogs.h"

#include "models/services/enrolment.h"
#include "tests/views/fakedesk.h"
#include "views/assistant/joinwindow.h"
#include "views/assistant/ledgerwindow.h"
#include "views/format/joinwords.h"
#include "views/format/keysentences.h"
#include "views/format/peoplewords.h"
#include "views/help/helpwindow.h"
#include "views/pages/decisionwords.h"
#include "views/pages/endaccessdialog.h"
#include "views/pages/togetherdialog.h"
#include "views/people/addpersondialog.h"
#include "views/people/enroldialog.h"
#include "views/people/enroltextdialog.h"
#include "views/people/groupdialog.h"
#include "views/people/invitationdialog.h"
#include "views/people/managerdialog.h"
#include "views/people/outofofficedialog.h"
#include "views/people/questions.h"
#include "views/startwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sallyport {

// The pages that are seen before the console.
void grabStart(const Shots &shots)
{
    using Purpose = PassphrasePanel::Purpose;
    const auto grab = [&](const QString &name, const auto &fill) {
        StartWindow start;
        fill(start);
        shots.take(start, u"start-%1"_s.arg(name));
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
void grabAssistant(const Shots &shots)
{
    const auto grab = [&](const QString &name, const auto &fill) {
        JoinWindow window;
        fill(window);
        shots.take(window, u"join-%1"_s.arg(name));
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
void grabChoice(const Shots &shots)
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
    shots.take(window, u"choice"_s);
}

// The officer's comparison.
void grabEnrolment(const Shots &shots)
{
    EnrolDialog dialog(u"Nora Ek"_s, { u"nora"_s, QByteArray(32, 'k'), {} });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    shots.take(dialog, u"enrol"_s);
    dialog.findChild<QPushButton *>(u"enrolDiffer"_s)->click();
    dialog.adjustSize();
    shots.take(dialog, u"enrol-differ"_s);
}

// An approval of less than what is asked for.
void grabLess(const Shots &shots, Instant now)
{
    RequestDetail detail{ .item = sampleRequest(u"a1"_s, u"Ana Marić"_s, u"orders-db"_s, now) };
    detail.longestDelay = std::chrono::hours(24);
    TextDialog dialog(questionOfLess(Less::Later, detail, now));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    shots.take(dialog, u"less"_s);
    RequestDetail other = detail;
    other.item.request.ask.target = u"ledger-db"_s;
    TogetherDialog together({ .chosen = { detail, other }, .others = { other }, .now = now });
    together.setAttribute(Qt::WA_DeleteOnClose, false);
    shots.take(together, u"together"_s);
}

// What security is asked before it ends live access.
void grabEnding(const Shots &shots, Instant now)
{
    EndAccessDialog dialog(sampleSafeguards(now).live);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.resize(dialog.sizeHint()); // adjustSize() stops at two thirds of this small screen
    shots.take(dialog, u"ending"_s);
}

// What officers are asked before they sign.
void grabOfficers(const Shots &shots)
{
    const auto grab = [&](const QString &name, QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->adjustSize();
        shots.take(*dialog, u"officer-%1"_s.arg(name));
    };
    PersonItem item;
    item.person = { .id = u"ana"_s, .name = u"Ana Marić"_s, .login = {}, .human = u"ana"_s };
    item.groups = { u"backend"_s };
    GroupDialog group(item, { u"backend"_s, u"officers"_s, u"on-call"_s });
    grab(u"group"_s, &group);
    auto *choice = group.findChild<QComboBox *>(u"groupChoice"_s);
    choice->setEditText(u"officers"_s);
    grab(u"group-officers"_s, &group);
    choice->setEditText(u"On call"_s);
    grab(u"group-mistake"_s, &group);
    ConfirmDialog leave(questions::leaveGroup(item.person, u"backend"_s));
    grab(u"leave"_s, &leave);
    ConfirmDialog disable(questions::disable(item.person.name));
    grab(u"disable"_s, &disable);
    EnrolTextDialog text;
    grab(u"text"_s, &text);
    text.findChild<QPlainTextEdit *>(u"enrolText"_s)
        ->setPlainText(enrolmentText({ u"nora"_s, QByteArray(32, 'k'), QByteArray(64, 'p') }));
    text.showTrouble(peoplewords::enrolmentTrouble({ ErrorCode::Invalid, {} }));
    grab(u"text-trouble"_s, &text);
    AddPersonDialog add({ u"ana"_s }, true);
    add.findChild<QLineEdit *>(u"addName"_s)->setText(u"Ana Marić"_s);
    grab(u"add"_s, &add);
    Invitation invitation;
    invitation.address = LedgerAddress::parse(u"postgresql://rui@ledger.example/sallyport"_s)
                             .value_or(LedgerAddress());
    invitation.ledgerId = QByteArray(32, 'l');
    InvitationDialog invite(u"Rui Costa"_s, invitation);
    grab(u"invite"_s, &invite);
}

// Who decides in whose place.
void grabPlaces(const Shots &shots, Instant now)
{
    using namespace std::chrono_literals;
    const auto grab = [&](const QString &name, QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->adjustSize();
        shots.take(*dialog, u"place-%1"_s.arg(name));
    };
    PersonItem ana;
    ana.person = { .id = u"ana"_s, .name = u"Ana Marić"_s, .login = {}, .human = u"ana"_s };
    PersonItem rui;
    rui.person = { .id = u"rui"_s, .name = u"Rui Costa"_s, .login = {}, .human = u"rui"_s };
    ManagerDialog manager(ana.person, { ana, rui });
    manager.findChild<QComboBox *>(u"managerChoice"_s)->setCurrentIndex(1);
    grab(u"manager"_s, &manager);
    OutOfOfficeDialog unsaid({ ana, rui }, u"ana"_s, now);
    grab(u"first"_s, &unsaid);
    ana.away = PlaceItem{ u"rui"_s, u"Rui Costa"_s, now - 1h, now + 48h };
    OutOfOfficeDialog said({ ana, rui }, u"ana"_s, now);
    grab(u"given"_s, &said);
}

void grabHelp(const Shots &shots)
{
    for (const QString &page : { u"requests"_s, u"policy"_s, u"exit-codes"_s }) {
        HelpWindow help;
        help.bring(page);
        shots.take(help, u"help-%1"_s.arg(page));
    }
}

// The palette over each page, with something typed on some of them.
void bringPalette(const MainWindow &window, int shot)
{
    static const QStringList typed{ {}, u"app"_s, u"ana"_s, u"xqz"_s, u"light"_s, u"pol"_s };
    auto *field = window.findChild<QLineEdit *>(u"paletteField"_s);
    for (auto *shortcut : window.findChildren<QShortcut *>()) {
        if (shortcut->key() == QKeySequence(Qt::CTRL | Qt::Key_K) && !field->isVisible())
            emit shortcut->activated();
    }
    field->setText(typed.at(shot % 6));
}

void grabDialogs(const Shots &shots, const Clock &clock)
{
    grabStart(shots);
    grabAssistant(shots);
    grabChoice(shots);
    grabEnrolment(shots);
    grabLess(shots, clock.now());
    grabOfficers(shots);
    grabPolicies(shots, clock);
    grabPlaces(shots, clock.now());
    grabEnding(shots, clock.now());
    grabNews(shots, clock.now());
    grabHelp(shots);
}

} // namespace sallyport
