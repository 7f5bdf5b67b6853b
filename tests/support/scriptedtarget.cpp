// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedtarget.h"

using namespace Qt::StringLiterals;

namespace sallyport::test {

class ScriptedConnector final : public Connector
{
public:
    explicit ScriptedConnector(ScriptedTarget &target) : m_target(target) { }

    Grade grade() const override { return Grade::B; }

    Result<void> open(const OpenOrder &order) override
    {
        if (!begin(u"open "_s + order.grantId))
            return down();
        m_target.objects.insert(ScriptedTarget::nameOf(order.grantId),
                                { order, true, 0, {}, order.deadline });
        return answer();
    }

    Result<void> disable(const QString &object) override
    {
        if (!begin(u"disable "_s + object))
            return down();
        if (auto *found = find(object))
            found->loginEnabled = false;
        return answer();
    }

    Result<void> drain(const QString &grantId) override
    {
        if (!begin(u"drain "_s + grantId))
            return down();
        if (auto *found = find(grantId))
            found->loginEnabled = false;
        return answer();
    }

    Result<void> restrain(const TargetObject &seen, Instant deadline, Instant) override
    {
        if (!begin(u"restrain "_s + seen.grantId))
            return down();
        if (auto *found = find(seen.grantId); found && found->loginUntil == seen.loginUntil) {
            found->loginUntil = std::min(*found->loginUntil, deadline);
            found->order.deadline = std::min(found->order.deadline, deadline);
        }
        return answer();
    }

    Result<int> terminate(const QString &object) override
    {
        if (!begin(u"terminate "_s + object))
            return down();
        auto *found = find(object);
        const int told = found ? found->sessions : 0;
        if (m_target.stubborn > 0)
            --m_target.stubborn;
        else if (found)
            found->sessions = 0;
        if (const auto lost = answer(); !lost)
            return propagate(lost);
        return told;
    }

    Result<int> sessions(const QString &object) override
    {
        if (!begin(u"sessions "_s + object))
            return down();
        const auto *found = find(object);
        return found ? found->sessions : 0;
    }

    Result<CleanUpReport> cleanUp(const QString &grantId) override
    {
        if (!begin(u"cleanup "_s + grantId))
            return down();
        if (m_target.cleanUpFails)
            return CleanUpReport{ true, u"scripted"_s };
        m_target.objects.remove(ScriptedTarget::nameOf(grantId));
        return CleanUpReport{};
    }

    Result<QList<TargetObject>> list() override
    {
        if (m_target.down)
            return down();
        QList<TargetObject> found;
        for (auto it = m_target.objects.cbegin(); it != m_target.objects.cend(); ++it)
            found.append({ .name = it.key(),
                           .grantId = it->order.grantId,
                           .ledgerId = it->order.ledgerId,
                           .deadline = it->order.deadline,
                           .epoch = it->order.epoch,
                           .loginEnabled = it->loginEnabled,
                           .sessions = it->sessions,
                           .usedAt = it->sessions > 0 ? it->usedAt : Instant(),
                           .loginUntil = it->loginUntil });
        return found;
    }

    // The cursor is the number of lines that were read.
    Result<ActivityPage> activity(const QByteArray &cursor, int) override
    {
        if (m_target.down)
            return down();
        ActivityPage page;
        page.lines = m_target.done.mid(cursor.toInt());
        page.cursor = QByteArray::number(m_target.done.size());
        page.lostBytes = m_target.lostBytes;
        return page;
    }

    Result<Instant> time() override
    {
        if (m_target.down)
            return down();
        return m_target.m_clock.now() + m_target.clockAhead;
    }

private:
    static tl::unexpected<Error> down() { return fail(ErrorCode::Unavailable, u"scripted"_s); }

    bool begin(const QString &call)
    {
        if (m_target.onCall)
            m_target.onCall(call);
        if (m_target.down)
            return false;
        m_target.calls.append(call);
        return true;
    }

    Result<void> answer() const
    {
        return m_target.loseAnswers ? Result<void>(down()) : Result<void>();
    }

    // By name or by the grant's id, as the connectors do.
    ScriptedTarget::Object *find(const QString &object)
    {
        auto it = m_target.objects.find(object);
        if (it == m_target.objects.end())
            it = m_target.objects.find(ScriptedTarget::nameOf(object));
        return it == m_target.objects.end() ? nullptr : &*it;
    }

    ScriptedTarget &m_target;
};

std::unique_ptr<Connector> ScriptedTarget::connect()
{
    return std::make_unique<ScriptedConnector>(*this);
}

bool ScriptedTarget::logIn(const QString &grantId)
{
    const auto it = objects.find(nameOf(grantId));
    if (it == objects.end() || !it->loginEnabled)
        return false;
    ++it->sessions;
    it->usedAt = m_clock.now();
    return true;
}

void ScriptedTarget::say(const QString &grantId, const QString &statement)
{
    done.append({ .grantId = grantId,
                  .kind = ActivityKind::Statement,
                  .at = m_clock.now(),
                  .session = u"1"_s,
                  .line = ++m_lines[grantId],
                  .text = statement,
                  .cutBytes = 0 });
}

} // namespace sallyport::test
