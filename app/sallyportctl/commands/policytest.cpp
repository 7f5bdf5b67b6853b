// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/casetext.h"
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// What a document of cases names lies beside it.
DocumentReader readerBeside(const QString &file)
{
    const QDir folder = QFileInfo(file).dir();
    return [folder](const QString &name) -> tl::expected<QByteArray, QString> {
        const auto bytes = readPolicyFile(folder.filePath(name));
        if (!bytes)
            return tl::unexpected(bytes.error().sentence);
        return *bytes;
    };
}

class PolicyTestCommand : public Command
{
public:
    QString name() const override { return u"policy test"_s; }
    QString summary() const override
    {
        return u"Play documents of cases against a policy; needs no ledger"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.texts("files", m_files, "YAML documents of cases", Grammar::Need::Required);
        grammar.text("--junit", m_junit, "Write the report as JUnit XML to this file as well");
        grammar.footer(u"Exit code 11 when a case fails, 5 when a document has mistakes.\n\n"
                       "Examples:\n"
                       "  sallyportctl policy test cases/*.yaml\n"
                       "  sallyportctl policy test cases.yaml --junit report.xml"_s);
    }

    Answer<Reply> run(Session &) override
    {
        QList<CaseReport> reports;
        for (const QString &path : std::as_const(m_files)) {
            const auto text = readPolicyFile(path);
            if (!text)
                return give(text.error());
            const auto cases = parseCases(*text, readerBeside(path));
            if (!cases)
                return mistakesReply(path, cases.error());
            CaseReport report{ .file = path, .results = {} };
            for (const PolicyCase &one : cases->cases)
                report.results.append(playCase(*cases, one));
            reports.append(report);
        }
        if (const auto trouble = writeReport(reports))
            return give(*trouble);
        return casesReply(reports);
    }

private:
    std::optional<Trouble> writeReport(const QList<CaseReport> &reports) const
    {
        if (m_junit.isEmpty())
            return std::nullopt;
        QSaveFile file(m_junit);
        const QByteArray text = junitOf(reports);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return std::nullopt;
        return errorTrouble({ .code = ErrorCode::Denied, .detail = {} }, Trying::ReadFile, m_junit);
    }

    QStringList m_files;
    QString m_junit;
};

} // namespace

std::unique_ptr<Command> makePolicyTestCommand()
{
    return std::make_unique<PolicyTestCommand>();
}

} // namespace sallyport
