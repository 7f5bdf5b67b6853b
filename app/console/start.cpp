// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/start.h"

#include "models/enforcement/launcher.h"
#include "models/ledger/passphrase.h"
#include "models/services/logins.h"
#include "views/consolelink.h"
#include "views/format/trouble.h"

#include <QFile>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
namespace {

// What another console is asked to show when it has the window already.
QString linkOf(const ConsoleOptions &options)
{
    return options.link.isEmpty() && options.page ? linkTo(*options.page) : options.link;
}

} // namespace

Start::Start(ConsoleOptions options, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_link(linkOf(m_options))
    , m_theme(theme)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_assistant, &JoinWindow::demonstrationWanted, this, &Start::prepareDemonstration);
    connect(&m_choice, &LedgerWindow::chosen, this, &Start::openSeat);
    connect(&m_choice, &LedgerWindow::joinWanted, this, &Start::showAssistant);
}

Start::~Start()
{
    m_pool.waitForDone();
}

// The work in a thread of its own; its answer here, unless something else was begun meanwhile.
template <typename Work, typename Then>
void Start::runThen(Work work, Then then)
{
    m_pool.start([this, work, then, attempt = ++m_attempt] {
        const auto answer = work();
        QMetaObject::invokeMethod(this, [this, answer, then, attempt] {
            if (attempt == m_attempt)
                then(answer);
        });
    });
}

void Start::begin()
{
    if (m_options.demonstration)
        prepareDemonstration();
    else if (m_options.join)
        showAssistant();
    else if (m_options.ledger.isEmpty())
        chooseLedger();
    else
        openLedger(m_options.ledger, m_options.person);
}

QList<KnownSeat> Start::seats() const
{
    QList<KnownSeat> seats = knownSeats();
    const auto own = LedgerAddress::parse(ownLedger());
    const auto isOwn = [&own](const KnownSeat &seat) { return seat.ledger == *own; };
    if (own && QFile::exists(own->path) && std::none_of(seats.begin(), seats.end(), isOwn))
        seats.append({ .ledgerId = {}, .personId = {}, .ledger = *own, .name = {}, .usedAt = {} });
    return seats;
}

void Start::chooseLedger()
{
    QList<KnownSeat> known = seats();
    if (!m_options.person.isEmpty())
        known.removeIf([this](const KnownSeat &seat) {
            return !seat.personId.isEmpty() && seat.personId != m_options.person;
        });
    if (known.isEmpty())
        return showAssistant();
    if (known.size() > 1)
        return m_choice.choose(known);
    openSeat(known.first());
}

void Start::openSeat(const KnownSeat &seat)
{
    if (!seat.waiting)
        return openLedger(seat.ledger.toString(),
                          seat.personId.isEmpty() ? m_options.person : seat.personId);
    showAssistant();
    m_joiner->resume(seat);
}

void Start::showAssistant()
{
    m_joiner
        = std::make_unique<Joiner>(Joiner::Setting{ .keys = keySource() }, m_clock, m_assistant);
    connect(m_joiner.get(), &Joiner::ready, this, &Start::joined);
    m_joiner->begin();
}

void Start::joined(const Joined &joined, const std::shared_ptr<SecretStore> &store)
{
    Console::Opening opening;
    opening.ledger = joined.address;
    opening.setting.embedded = joined.address.backend == Backend::Sqlite;
    opening.firstPerson = joined.enrolment.person;
    opening.setting.seats = { { opening.firstPerson, joined.name, {} } };
    opening.secrets = [store](const QString &) { return store; };
    useConfig(opening);
    if (!isElsewhere(opening.ledger, opening.firstPerson))
        open(std::move(opening));
}

KeyOpening::Source Start::keySource() const
{
    return { .keyFile = m_options.keyFile,
             .passphraseFile = m_options.passphraseFile,
             .ownFile = ownKeyFile() };
}

void Start::prepareDemonstration()
{
    if (isElsewhere(m_demonstration.folder().ledger(), m_options.person))
        return;
    m_assistant.finish();
    m_window.showProgress(0, tr("Getting the demonstration ready"));
    const auto report = [this](const DemoProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            m_window.showProgress(100 * progress.step / std::max(progress.steps, 1), progress.text);
        });
        return true;
    };
    runThen([this, report] { return m_demonstration.prepare(report); },
            [this](const Result<void> &result) { demonstrationReady(result); });
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
    for (const DemoPerson &person : Demonstration::peopleAnd(m_options.person))
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

void Start::openLedger(const QString &text, const QString &person)
{
    const auto address = LedgerAddress::parse(text);
    if (!address)
        return m_window.showTrouble(
            tr("%1 is no address of a ledger. Write it as sqlite:///path/file.db or "
               "postgresql://login@host/database, without a password.")
                .arg(text));
    Console::Opening opening;
    opening.ledger = *address;
    useConfig(opening);
    if (!person.isEmpty())
        return findPerson(std::move(opening), person);
    QStringList people;
    for (const KnownSeat &seat : knownSeats()) {
        if (seat.ledger == *address)
            people.append(seat.personId);
    }
    findPerson(std::move(opening), people.size() == 1 ? people.first() : QString());
}

// Who acts when nobody says: the only person whose key this machine holds for the ledger.
void Start::findPerson(Console::Opening opening, const QString &person)
{
    const auto actAs = [this](Console::Opening complete, const QString &who) {
        QString name = who;
        for (const KnownSeat &seat : knownSeats()) {
            if (seat.personId == who && seat.ledger == complete.ledger && !seat.name.isEmpty())
                name = seat.name;
        }
        complete.setting.seats = { { who, name, {} } };
        complete.firstPerson = who;
        if (!isElsewhere(complete.ledger, who))
            openKeys(std::move(complete));
    };
    if (!person.isEmpty())
        return actAs(std::move(opening), person);
    if (opening.ledger.backend != Backend::Sqlite)
        return m_window.showTrouble(tr("Say who acts: start with --as PERSON."));
    runThen([ledger = opening.ledger] { return seatedAt(ledger); },
            [this, opening, actAs](const Result<QStringList> &people) {
                if (!people)
                    return m_window.showTrouble(errorText(people.error()));
                if (people->size() != 1)
                    return m_window.showTrouble(tr("Say who acts: start with --as PERSON."));
                actAs(opening, people->first());
            });
}

void Start::useConfig(Console::Opening &opening)
{
    QString config = m_options.config;
    if (config.isEmpty() && opening.ledger.backend == Backend::Sqlite
        && QFile::exists(defaultConfig()))
        config = defaultConfig();
    if (config.isEmpty())
        return;
    opening.wakeEnforcer = [ledger = opening.ledger, config] {
        return ensureEnforcer(
            { .ledger = ledger, .configFile = config, .program = {}, .logFile = {} });
    };
}

// Before the console: one without its keys could show and not act.
void Start::openKeys(Console::Opening opening)
{
    m_keys = std::make_unique<KeyOpening>(keySource(), KeyOpening::realDoors(), m_window);
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
    runThen([store, ledger = opening.ledger] { return recallLogin(*store, ledger); },
            [this, opening](const Result<LedgerAddress> &known) {
                if (!known)
                    return m_window.showTrouble(errorText(known.error()));
                Console::Opening complete = opening;
                complete.ledger = *known;
                complete.setting.embedded = false;
                open(std::move(complete));
            });
}

} // namespace sallyport
