// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/story.h"

#include "app/demonstration/storyscenes.h"
#include "app/demonstration/storystage.h"

#include <QDir>
#include <QElapsedTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

using Scene = Observation (StoryScenes::*)();

struct Part
{
    const char16_t *name;
    Scene scene;
};

constexpr std::array<Part, 14> Parts{ {
    { u"filed", &StoryScenes::filed },
    { u"self-approval-refused", &StoryScenes::selfApprovalRefused },
    { u"first-approval", &StoryScenes::firstApproval },
    { u"opened", &StoryScenes::opened },
    { u"used", &StoryScenes::usedWithPsql },
    { u"session-left-open", &StoryScenes::sessionLeftOpen },
    { u"statements-listed", &StoryScenes::statementsListed },
    { u"warned", &StoryScenes::warned },
    { u"ended", &StoryScenes::ended },
    { u"session-refused", &StoryScenes::sessionRefused },
    { u"login-refused", &StoryScenes::loginRefused },
    { u"nothing-left", &StoryScenes::nothingLeft },
    { u"log-verified", &StoryScenes::logVerified },
    { u"no-secret", &StoryScenes::noSecret },
} };

// Numbers and times the steps.
class Narrator
{
public:
    Narrator(const Story::Tell &tell, const Clock &clock) : m_tell(tell), m_clock(clock)
    {
        m_since.start();
    }

    void say(const QString &name, const Observation &seen)
    {
        m_tell({ .number = ++m_number,
                 .name = name,
                 .ok = seen.ok,
                 .at = m_clock.now(),
                 .elapsed = Millis(m_since.elapsed()),
                 .observed = seen.text });
    }

private:
    const Story::Tell &m_tell;
    const Clock &m_clock;
    QElapsedTimer m_since;
    int m_number = 0;
};

} // namespace

Story::Story(const QString &folder, Tell tell, KeepOn keepOn)
    : m_folder(QDir(folder).absolutePath())
    , m_tell(std::move(tell))
    , m_keepOn(std::move(keepOn))
{
}

Result<bool> Story::run()
{
    const QDir place(m_folder.path());
    if (place.exists() && !place.isEmpty())
        return fail(ErrorCode::Conflict, u"demo: not empty: "_s + m_folder.path());
    StoryStage stage(m_folder);
    Narrator narrator(m_tell, stage.clock());
    if (const auto set = stage.set(m_keepOn); !set)
        return propagate(set);
    narrator.say(
        u"ready"_s,
        { .ok = true,
          .text = u"A ledger with eight people, a private PostgreSQL server and sallyportd "
                  "are running in %1."_s.arg(m_folder.path()) });
    StoryScenes scenes(stage, m_keepOn);
    for (const Part &part : Parts) {
        const Observation seen = (scenes.*part.scene)();
        if (!m_keepOn())
            return fail(ErrorCode::Conflict, u"demo: cancelled"_s);
        narrator.say(QString::fromUtf16(part.name), seen);
        if (!seen.ok)
            return false;
    }
    const bool clean = stage.strike();
    narrator.say(u"cleaned-up"_s,
                 { .ok = clean,
                   .text = clean
                       ? u"Enforcer and server are stopped, and the folder is removed."_s
                       : u"Something of the story is LEFT in %1."_s.arg(m_folder.path()) });
    return clean;
}

} // namespace sallyport
