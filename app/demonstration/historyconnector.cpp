// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/historyconnector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto LogOut = R"(\q)"_L1; // as in psql

} // namespace

class HistoryConnector : public Connector
{
public:
    explicit HistoryConnector(PastTarget &target) : m_target(target) { }

    Grade grade() const override { return Grade::B; }

    Result<void> open(const OpenOrder &order) override
    {
        m_target.open(order);
        return {};
    }

    Result<void> disable(const QString &grantId) override
    {
        m_target.play();
        const auto access = m_target.m_open.find(grantId);
        if (access != m_target.m_open.end())
            access->loginEnabled = false;
        return {};
    }

    Result<void> drain(const QString &grantId) override { return disable(grantId); }

    // Nobody but the enforcer touches what there never was.
    Result<void> restrain(const TargetObject &, Instant, Instant) override { return {}; }

    Result<int> terminate(const QString &grantId) override
    {
        const auto access = m_target.m_open.find(grantId);
        if (access == m_target.m_open.end())
            return 0;
        const int told = access->sessions;
        m_target.endSessions(*access);
        return told;
    }

    Result<int> sessions(const QString &grantId) override
    {
        const auto access = m_target.m_open.constFind(grantId);
        return access == m_target.m_open.constEnd() ? 0 : access->sessions;
    }

    Result<CleanUpReport> cleanUp(const QString &grantId) override
    {
        m_target.m_open.remove(grantId);
        return CleanUpReport{};
    }

    Result<QList<TargetObject>> list() override
    {
        QList<TargetObject> objects;
        for (const PastTarget::Access &access : std::as_const(m_target.m_open))
            objects.append({ .name = u"slp_"_s + access.order.grantId,
                             .grantId = access.order.grantId,
                             .ledgerId = access.order.ledgerId,
                             .deadline = access.order.deadline,
                             .epoch = access.order.epoch,
                             .loginEnabled = access.loginEnabled,
                             .sessions = access.sessions,
                             .usedAt = access.sessions > 0 ? m_target.m_clock.now() : Instant() });
        return objects;
    }

    // The cursor stays empty, so that the real server is read from its own beginning later.
    Result<ActivityPage> activity(const QByteArray &, int) override
    {
        m_target.play();
        ActivityPage page;
        page.lines = std::exchange(m_target.m_done, {});
        return page;
    }

    Result<Instant> time() override { return m_target.m_clock.now(); }

private:
    PastTarget &m_target;
};

void PastTarget::expect(const QString &grantId, const QList<PastStatement> &statements)
{
    m_expected.insert(grantId, statements);
}

std::unique_ptr<Connector> PastTarget::connect()
{
    return std::make_unique<HistoryConnector>(*this);
}

void PastTarget::open(const OpenOrder &order)
{
    if (m_open.contains(order.grantId))
        return;
    m_open.insert(order.grantId,
                  Access{ .session = u"history-%1"_s.arg(++m_sessionNumber),
                          .order = order,
                          .openedAt = m_clock.now(),
                          .toDo = m_expected.take(order.grantId) });
}

ActivityLine PastTarget::lineOf(Access &access, ActivityKind kind, Instant at, const QString &text)
{
    return { .grantId = access.order.grantId,
             .kind = kind,
             .at = at,
             .session = access.session,
             .line = ++access.line,
             .text = text };
}

void PastTarget::endSessions(Access &access)
{
    if (access.sessions > 0)
        m_done.append(lineOf(access, ActivityKind::Disconnect, m_clock.now()));
    access.sessions = 0;
    access.toDo.clear();
}

void PastTarget::play()
{
    for (Access &access : m_open) {
        while (!access.toDo.isEmpty()
               && access.openedAt + access.toDo.first().after <= m_clock.now()) {
            const PastStatement statement = access.toDo.takeFirst();
            const Instant at = access.openedAt + statement.after;
            if (statement.text == LogOut) {
                m_done.append(lineOf(access, ActivityKind::Disconnect, at));
                access.sessions = 0;
                continue;
            }
            if (access.sessions == 0)
                m_done.append(lineOf(access, ActivityKind::Connect, at));
            access.sessions = 1;
            m_done.append(lineOf(access, ActivityKind::Statement, at, statement.text));
        }
    }
}

std::optional<Instant> PastTarget::nextActivity() const
{
    std::optional<Instant> next;
    for (const Access &access : m_open) {
        if (access.toDo.isEmpty())
            continue;
        const Instant at = access.openedAt + access.toDo.first().after;
        next = next ? std::min(*next, at) : at;
    }
    return next;
}

} // namespace sallyport
