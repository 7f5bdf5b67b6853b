// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/registry.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"
#include "models/services/enrolment.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonEnrolCommand : public Command
{
public:
    QString name() const override { return u"person enrol"_s; }
    QString summary() const override { return u"Enrol the key of a person's machine (officers)"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("text", m_text, "What person key printed on that machine",
                     Grammar::Need::Required);
        grammar.text("--words", m_words, "The words as the person read them out, to compare");
        grammar.flag("-y,--yes", m_yes, "Do not ask: the words were compared");
        grammar.examples({ u"sallyportctl person enrol rui:9d0c\u2026:41fa\u2026"_s,
                           u"sallyportctl person enrol rui:9d0c\u2026:41fa\u2026 --words "
                           u"\"apple river \u2026\" --yes"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto body = parseEnrolment(m_text);
        if (!body)
            return give({ ExitCode::InvalidInput, u"bad-enrolment"_s,
                          u"This is not a whole enrolment text."_s,
                          u"Copy the whole line that sallyportctl person key printed."_s });
        const QString words = keyWords(body->publicKey).join(u' ');
        if (!m_words.isEmpty() && m_words.simplified().toLower() != words)
            return give({ ExitCode::Refused, u"words-differ"_s,
                          u"The words are not those of this key."_s,
                          u"Somebody may have swapped the key: tell security, enrol nothing."_s });
        if (m_words.isEmpty() && !m_yes) {
            if (!isTerminal(STDERR_FILENO))
                return give(
                    usageTrouble(u"The key's words have to be compared first."_s,
                                 u"Give them with --words, or --yes when that was done."_s));
            // The text comes from somebody else: it must not write over the question.
            if (!confirmed(u"Does %1 read out exactly \u201c%2\u201d?"_s.arg(
                    visibleText(body->person), words)))
                return give({ ExitCode::Refused, u"not-compared"_s, u"Nothing was enrolled."_s,
                              u"If the words differ, tell security."_s });
        }
        return actOnRegistry(
            session,
            [&](Administration &administration) { return administration.enrolDevice(*body); },
            u"Enrolled the key \u201c%1\u201d of %2."_s.arg(words, body->person));
    }

private:
    QString m_text;
    QString m_words;
    bool m_yes = false;
};

} // namespace

std::unique_ptr<Command> makePersonEnrolCommand()
{
    return std::make_unique<PersonEnrolCommand>();
}

} // namespace sallyport
