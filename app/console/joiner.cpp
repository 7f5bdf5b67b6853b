// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/joiner.h"

#include "models/services/enrolment.h"
#include "models/services/whenfinished.h"
#include "views/format/joinwords.h"

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr auto PollEvery = 1s;

} // namespace

Joiner::Joiner(Setting setting, const Clock &clock, JoinWindow &window, QObject *parent)
    : QObject(parent)
    , m_setting(std::move(setting))
    , m_clock(clock)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(PollEvery);
    connect(&m_timer, &QTimer::timeout, this, &Joiner::poll);
    connect(&m_window, &JoinWindow::joinWanted, this, &Joiner::take);
    connect(&m_window, &JoinWindow::retryWanted, this, &Joiner::retry);
    connect(&m_window, &JoinWindow::cancelWanted, this, &Joiner::cancel);
    connect(&m_window, &JoinWindow::backWanted, this, &Joiner::begin);
}

Joiner::~Joiner()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_pool.waitForDone();
}

void Joiner::begin()
{
    m_timer.stop();
    m_ledger.reset();
    m_keys.reset();
    m_window.showForm();
}

void Joiner::take(const JoinForm &form)
{
    const auto invitation = invitationOf(form, m_clock.now());
    if (!invitation)
        return m_window.showMistake(invitation.error());
    start([invitation = *invitation, root = m_setting.seatRoot](SecretStore &secrets,
                                                                const auto &step) {
        return join(invitation, secrets, step, root);
    });
}

void Joiner::resume(const KnownSeat &seat)
{
    start([seat, root = m_setting.seatRoot](SecretStore &secrets, const auto &step) -> Outcome {
        if (!step(JoinStep::Connecting))
            return tl::unexpected(JoinError{ JoinTrouble::Cancelled, {} });
        return rejoin(seat.ledger, seat.ledgerId, seat.personId, secrets, root);
    });
}

void Joiner::start(Work job)
{
    m_work = std::move(job);
    if (m_store)
        return work();
    openKeys();
}

// Before anything is said to the server: an invitation that was taken up has to be kept somewhere.
void Joiner::openKeys()
{
    m_keys = std::make_unique<KeyOpening>(m_setting.keys, m_setting.doors, m_window);
    connect(m_keys.get(), &KeyOpening::opened, this,
            [this](const std::shared_ptr<SecretStore> &store) {
                m_store = store;
                m_keys.release()->deleteLater();
                work();
            });
    m_keys->begin();
}

void Joiner::work()
{
    m_window.showProgress(0, joinwords::step(JoinStep::Connecting));
    m_window.setCancellable(true);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, store = m_store, job = m_work, cancelled = m_cancelled] {
        const auto step = [&](JoinStep next) {
            if (*cancelled)
                return false;
            QMetaObject::invokeMethod(this, [this, next, cancelled] {
                if (*cancelled)
                    return;
                m_window.showProgress(0, joinwords::step(next));
                // What is taken up stays taken up.
                m_window.setCancellable(next == JoinStep::Connecting);
            });
            return true;
        };
        const Outcome outcome = job(*store, step);
        QMetaObject::invokeMethod(this, [this, outcome, cancelled] {
            if (!*cancelled)
                finished(outcome);
        });
    });
}

void Joiner::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    begin();
}

void Joiner::retry()
{
    // While the keys are being opened, the question was theirs.
    if (m_store && m_work)
        work();
}

void Joiner::finished(const Outcome &outcome)
{
    if (!outcome) {
        const bool hopeless = outcome.error().trouble == JoinTrouble::OtherLedger;
        return m_window.showTrouble(joinwords::trouble(outcome.error()),
                                    hopeless ? KeyScreen::Retry::Useless
                                             : KeyScreen::Retry::Offered);
    }
    m_joined = *outcome;
    m_ledger = std::make_unique<DbExecutor>(m_joined->address);
    poll();
}

void Joiner::poll()
{
    if (!m_ledger)
        return;
    const auto answer = m_ledger->run([enrolment = m_joined->enrolment](const QSqlDatabase &db) {
        return standingOf(db, enrolment);
    });
    whenFinished(answer, this, [this, asked = m_ledger.get()](const Result<Standing> &standing) {
        if (asked == m_ledger.get())
            stands(standing);
    });
}

void Joiner::stands(const Result<Standing> &standing)
{
    if (!standing || *standing == Standing::Waiting) {
        const EnrolDeviceBody &enrolment = m_joined->enrolment;
        m_window.showWords(m_joined->name, keyWords(enrolment.publicKey), enrolmentText(enrolment));
        m_window.showWaiting(standing ? QString() : joinwords::ledgerLost());
        return m_timer.start();
    }
    if (*standing != Standing::Enrolled)
        return m_window.showTrouble(joinwords::standing(*standing));
    // Should this fail, the next start asks the ledger once more.
    Q_UNUSED(rememberSeat(m_joined->seat, m_joined->address, false));
    m_ledger.reset();
    emit ready(*m_joined, m_store);
}

} // namespace sallyport
