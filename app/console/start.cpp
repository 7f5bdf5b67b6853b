// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start.h"

#include "models/enforcement/launcher.h"
#include "models/ledger/passphrase.h"
#include "models/services/logins.h"
#include "views/format/trouble.h"

#include <QApplication>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Start::Start(ConsoleOptions options, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_theme(theme)
{
    connect(&m_window, &StartWindow::demonstrationWanted, this, &Start::prepareDemonstration);
}

Start::~Start()
{
    if (m_thread)
        m_thread->wait();
}

void Start::begin()
{
    if (m_options.demonstration)
        prepareDemonstration();
    else if (m_options.ledger.isEmpty())
        m_window.showChoice();
    else
        openLedgerOfOptions();
}

void Start::prepareDemonstration()
{
    m_window.showProgress(0, tr("Getting the demonstration ready"));
    const auto report = [this](const DemoProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            m_window.showProgress(100 * progress.step / std::max(progress.steps, 1), progress.text);
        });
        return true;
    };
    m_thread.reset(QThread::create([this, report] {
        const auto result = m_demonstration.prepare(report);
        QMetaObject::invokeMethod(this, [this, result] { demonstrationReady(result); });
    }));
    m_thread->start();
}

void Start::demonstrationReady(const Result<void> &result)
{
    if (!result) {
        const bool noServer = result.error().code == ErrorCode::NotFound;
        return m_window.showTrouble(
            noServer ? tr("PostgreSQL is not installed. Run installer/run, which installs it, or "
                          "install the package postgresql.")
                     : errorText(result.error()));
    }
    Console::Opening opening;
    const DemoFolder &folder = m_demonstration.folder();
    opening.ledger = folder.ledger();
    opening.setting.demonstration = true;
    for (const DemoPerson &person : Demonstration::people())
        opening.setting.seats.append({ person.id, person.name, person.role });
    opening.firstPerson = m_options.person;
    if (opening.firstPerson.isEmpty() && !opening.setting.seats.isEmpty())
        opening.firstPerson = opening.setting.seats.first().id;
    opening.seatRoot = folder.seats();
    opening.secrets = [this](const QString &person) { return m_demonstration.secrets(person); };
    opening.wakeEnforcer = [folder] {
        return ensureEnforcer({ .ledger = folder.ledger(),
                                .configFile = folder.config(),
                                .program = {},
                                .logFile = folder.enforcerLog() });
    };
    open(std::move(opening));
}

void Start::openLedgerOfOptions()
{
    const auto address = LedgerAddress::parse(m_options.ledger);
    if (!address)
        return m_window.showTrouble(
            tr("%1 is no address of a ledger. Write it as sqlite:///path/file.db or "
               "postgresql://login@host/database, without a password.")
                .arg(m_options.ledger));
    if (m_options.person.isEmpty())
        return m_window.showTrouble(tr("Say who acts: start with --as PERSON."));
    Console::Opening opening;
    opening.ledger = *address;
    opening.setting.seats = { { m_options.person, m_options.person, {} } };
    opening.firstPerson = m_options.person;
    if (!m_options.config.isEmpty()) {
        if (auto presence = LedgerLock::asClient(*address))
            m_presence = std::move(*presence);
        opening.wakeEnforcer = [ledger = *address, config = m_options.config] {
            return ensureEnforcer(
                { .ledger = ledger, .configFile = config, .program = {}, .logFile = {} });
        };
    }
    openKeys(std::move(opening));
}

// Before the console: one without its keys could show and not act.
void Start::openKeys(Console::Opening opening)
{
    m_keys = std::make_unique<KeyOpening>(
        KeyOpening::Source{ .keyFile = m_options.keyFile,
                            .passphraseFile = m_options.passphraseFile,
                            .ownFile = ownKeyFile() },
        KeyOpening::realDoors(), m_window);
    connect(m_keys.get(), &KeyOpening::opened, this,
            [this, opening = std::move(opening)](const std::shared_ptr<SecretStore> &store) {
                Console::Opening complete = opening;
                complete.secrets = [store](const QString &) { return store; };
                recallPassword(std::move(complete), store);
            });
    m_keys->begin();
}

// A keychain may take its time, so it is asked in a thread of its own.
void Start::recallPassword(Console::Opening opening, const std::shared_ptr<SecretStore> &store)
{
    if (opening.ledger.backend == Backend::Sqlite)
        return open(std::move(opening));
    m_thread.reset(QThread::create([this, opening, store] {
        const auto known = recallLogin(*store, opening.ledger);
        QMetaObject::invokeMethod(this, [this, opening, known] {
            if (!known)
                return m_window.showTrouble(errorText(known.error()));
            Console::Opening complete = opening;
            complete.ledger = *known;
            complete.setting.embedded = false;
            open(std::move(complete));
        });
    }));
    m_thread->start();
}

void Start::open(Console::Opening opening)
{
    m_console = std::make_unique<Console>(std::move(opening), m_theme);
    MainWindow &window = m_console->window();
    window.goTo(m_options.page);
    window.show();
    m_window.finish();
    if (!m_options.request.isEmpty())
        window.showRequest(m_options.request);
    // Pictures are taken when the first answers have long been there.
    if (!m_options.screenshot.isEmpty())
        QTimer::singleShot(2500ms, this, &Start::grab);
}

void Start::grab()
{
    const bool saved = m_console->window().grab().save(m_options.screenshot);
    QApplication::exit(saved ? 0 : 1);
}

} // namespace sallyport
