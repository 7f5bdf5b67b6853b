// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a start: one window for each ledger and person, and what it shows first.
#include "app/console/start.h"
#include "views/pages/decisiongrace.h"

#include <QApplication>
#include <QFileInfo>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The same file by whatever way somebody came to it.
QString placeOf(const LedgerAddress &ledger)
{
    const QString real = QFileInfo(ledger.path).canonicalFilePath();
    return ledger.backend == Backend::Sqlite && !real.isEmpty() ? real : ledger.toString();
}

// What tells one seat from another.
QString subjectOf(const LedgerAddress &ledger, const QString &person)
{
    return placeOf(ledger) + u'\n' + person;
}

} // namespace

// Asked before anybody is bothered for a passphrase. Pictures are taken of a window of their own.
bool Start::isElsewhere(const LedgerAddress &ledger, const QString &person)
{
    if (!m_options.screenshot.isEmpty())
        return false;
    const QString subject = subjectOf(ledger, person);
    m_claim.reset();
    if (m_instance && m_instance->subject() == subject)
        return false;
    auto claim = std::make_unique<SingleInstance>(subject);
    connect(claim.get(), &SingleInstance::asked, this, [this](const QString &link) {
        if (!link.isEmpty())
            m_link = link;
    });
    if (claim->claim(m_link) == SingleInstance::Claim::First) {
        m_claim = std::move(claim);
        return false;
    }
    // A start that was for nothing else ends, as soon as there is an event loop to end.
    if (!m_console)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return true;
}

void Start::takeClaim()
{
    if (m_claim)
        m_instance = std::move(m_claim);
    if (!m_instance)
        return;
    m_instance->disconnect();
    connect(m_instance.get(), &SingleInstance::asked, &m_console->window(), &MainWindow::showLink);
}

QStringList Start::commandFor(const Console::Opening &opening) const
{
    QStringList command{ QCoreApplication::applicationFilePath() };
    if (opening.setting.demonstration)
        command << u"--demo"_s;
    else
        command << u"--ledger"_s << opening.ledger.toString();
    command << u"--as"_s << opening.firstPerson;
    const QList<std::pair<QString, QString>> files{ { u"--config"_s, m_options.config },
                                                    { u"--key-file"_s, m_options.keyFile },
                                                    { u"--passphrase-file"_s,
                                                      m_options.passphraseFile } };
    for (const auto &[option, file] : files) {
        if (!file.isEmpty())
            command << option << QFileInfo(file).absoluteFilePath();
    }
    return command;
}

void Start::open(Console::Opening opening)
{
    ++m_attempt;
    // Should this fail, the next choice has another order.
    Q_UNUSED(noteUse(opening.ledger, opening.firstPerson, m_clock.now()));
    // Before the enforcer is woken, and not before this ledger is the one that is shown.
    m_presence.reset();
    if (opening.wakeEnforcer && !opening.setting.demonstration) {
        if (auto presence = LedgerLock::asClient(opening.ledger))
            m_presence = std::move(*presence);
    }
    const auto before = std::move(m_console); // goes when there is another window to look at
    opening.setting.command = commandFor(opening);
    opening.setting.grace = DecisionGrace::stored();
    const LedgerAddress ledger = opening.ledger;
    const QString person = opening.firstPerson;
    m_console = std::make_unique<Console>(std::move(opening), m_theme);
    MainWindow &window = m_console->window();
    connect(&window, &MainWindow::joinWanted, this, &Start::showAssistant, Qt::QueuedConnection);
    connect(
        &window, &MainWindow::otherLedgerWanted, this, [this] { m_choice.choose(seats()); },
        Qt::QueuedConnection);
    takeClaim();
    window.goTo(MainWindow::Place::Access);
    // Pictures are of a window that nobody left.
    if (m_options.screenshot.isEmpty())
        window.resumeSession(subjectOf(ledger, person));
    if (m_options.page)
        window.goTo(*m_options.page);
    bringUp(window, !before && m_link.isEmpty());
    m_window.finish();
    m_assistant.finish();
    if (!m_link.isEmpty())
        window.showLink(std::exchange(m_link, {}));
    // Pictures are taken when the first answers have long been there.
    if (!m_options.screenshot.isEmpty())
        QTimer::singleShot(2500ms, this, &Start::grab);
}

// Only what is asked for at the start stays back: another ledger is opened to be looked at.
void Start::bringUp(MainWindow &window, bool isFirst) const
{
    if (m_options.hidden && isFirst)
        window.startHidden();
    else if (m_options.minimised && isFirst)
        window.showMinimized();
    else
        window.show();
}

void Start::grab()
{
    const bool saved = m_console->window().grab().save(m_options.screenshot);
    QApplication::exit(saved ? 0 : 1);
}

} // namespace sallyport
