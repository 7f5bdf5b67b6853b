// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "app/demonstration/story.h"
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/demotext.h"
#include "app/sallyportctl/interrupt.h"
#include "app/sallyportctl/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class DemoCommand : public Command
{
public:
    QString name() const override { return u"demo"_s; }
    QString summary() const override
    {
        return u"Tell the whole story on a private PostgreSQL server, or manage the sample "
               "organisation"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.flag("--story", m_story, "Tell the story (the default): about 30 seconds");
        grammar.flag("--prepare", m_prepare, "Make what sallyport --demo shows, without a display");
        grammar.flag("--reset", m_reset, "Stop and remove everything of the demonstration");
        grammar.text("--data", m_data, "The folder for it; else in the user's data folder");
        grammar.footer(
            u"The story ends with exit code 11 when something was not seen as it has to be.\n"
            "With --json each step is one JSON object on a line of its own.\n\nExamples:\n"
            "  sallyportctl demo\n  sallyportctl demo --json\n  sallyportctl demo --prepare\n"
            "  sallyportctl --demo --as rui requests --to-decide\n  sallyportctl demo --reset"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        catchInterrupts();
        if (m_reset)
            return reset();
        return m_prepare ? prepare(session) : story(session);
    }

private:
    Answer<Reply> reset()
    {
        QStringList folders{ Demonstration(m_data).folder().path() };
        if (m_data.isEmpty()) {
            const QDir data(userDataFolder());
            for (const QString &left : data.entryList({ u"story-*"_s }, QDir::Dirs))
                folders.append(data.filePath(left));
        }
        for (const QString &folder : std::as_const(folders)) {
            const auto done = Demonstration(folder).reset();
            if (!done)
                return give(demoTrouble(done.error(), folder));
        }
        return Reply{ .text = u"The demonstration is removed."_s,
                      .json = QJsonObject{ { u"reset"_s, true } } };
    }

    Answer<Reply> prepare(Session &session)
    {
        Demonstration demonstration(m_data);
        const bool json = session.options().json;
        QString said;
        const auto done = demonstration.prepare([&](const DemoProgress &progress) {
            if (!json && progress.text != said)
                printLine(stderr, progressLine(progress));
            said = progress.text;
            return !wasInterrupted();
        });
        if (!done)
            return give(demoTrouble(done.error(), demonstration.folder().path()));
        return Reply{ .text
                      = u"Ready: sallyport --demo, or sallyportctl --demo --as rui requests"_s,
                      .json = QJsonObject{ { u"folder"_s, demonstration.folder().path() } } };
    }

    Answer<Reply> story(Session &session)
    {
        const bool json = session.options().json;
        const QString folder = m_data.isEmpty()
            ? userDataFolder() + u"/story-%1"_s.arg(QCoreApplication::applicationPid())
            : m_data;
        Story story(
            folder,
            [json](const StoryStep &step) {
                printLine(stdout, json ? stepJson(step) : stepLine(step));
            },
            [] { return !wasInterrupted(); });
        const auto told = story.run();
        if (!told)
            return give(demoTrouble(told.error(), folder));
        return Reply{ .text = *told ? u"\nEverything was seen as it has to be."_s
                                    : u"\nTHE STORY FAILED at the last step above."_s,
                      .json = QJsonObject{ { u"ok"_s, *told } },
                      .exit = *told ? ExitCode::Ok : ExitCode::ExpectationFailed };
    }

    bool m_story = false;
    bool m_prepare = false;
    bool m_reset = false;
    QString m_data;
};

} // namespace

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace sallyport
