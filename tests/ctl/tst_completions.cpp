// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/dispatcher.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// The long options of each command; those of every command under an empty name.
using Offered = QMap<QString, QSet<QString>>;

QString script(const QString &shell)
{
    QFile file(u":/completions/sallyportctl."_s + shell);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> found(const QString &text, const QString &pattern)
{
    QSet<QString> names;
    auto at = QRegularExpression(pattern).globalMatch(text);
    while (at.hasNext())
        names.insert(at.next().captured(1));
    return names;
}

// approve, 'policy check', "policy check"
QStringList commandsIn(const QString &text)
{
    QStringList names;
    auto at = QRegularExpression(u"['\"]([a-z -]+)['\"]|([a-z-]+)"_s).globalMatch(text);
    while (at.hasNext()) {
        const auto match = at.next();
        names.append(match.captured(1) + match.captured(2));
    }
    return names;
}

// What the shell itself offers behind "sallyportctl COMMAND --".
QSet<QString> offeredByBash(const QString &file, const QString &command)
{
    const QString words = u"sallyportctl "_s + command + u" --"_s;
    const QString line = u". \"$1\"; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                         u"_sallyportctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(words);
    QProcess bash;
    bash.start(u"bash"_s, { u"-c"_s, line, u"bash"_s, file });
    return bash.waitForFinished()
        ? found(QString::fromUtf8(bash.readAllStandardOutput()), u"(?m)^--([a-z-]+)$"_s)
        : QSet<QString>();
}

Offered readBash(const CommandList &commands)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"completion"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script(u"bash"_s).toUtf8()) < 1)
        return {};
    file.close();
    Offered offered;
    offered[{}] = offeredByBash(file.fileName(), {}) - QSet<QString>{ u"help"_s };
    for (const auto &command : commands) {
        const auto all = offeredByBash(file.fileName(), command->name());
        offered[command->name()] = all - offered[{}] - QSet<QString>{ u"help"_s };
    }
    return offered;
}

Offered readFish()
{
    static const QRegularExpression condition(u"-n '__sallyportctl_at (.*?)'"_s);
    Offered offered;
    for (const QString &line : script(u"fish"_s).split(u'\n')) {
        if (!line.startsWith("complete "_L1))
            continue;
        const QSet<QString> options = found(line, u" -l ([a-z-]+)"_s);
        const auto at = condition.match(line);
        const QStringList names = at.hasMatch() ? commandsIn(at.captured(1)) : QStringList{ {} };
        for (const QString &name : names)
            offered[name] += options;
    }
    return offered;
}

// The first case lists the options of each command, and "globals" those of every command.
Offered readZsh()
{
    const QString text = script(u"zsh"_s);
    const QString option = u"(?m)^ *'\\*?--([a-z-]+)\\["_s;
    Offered offered;
    offered[{}] = found(text.section(u"globals=("_s, 1).section(u"\n    )"_s, 0, 0), option);
    const QString cases = text.section(u"case $command in\n"_s, 1, 1).section(u"    esac"_s, 0, 0);
    for (const QString &one : cases.split(u";;\n"_s)) {
        for (const QString &name : commandsIn(one.section(u')', 0, 0)))
            offered[name] += found(one, option);
    }
    return offered;
}

QStringList differences(const QString &name, const QList<QStringList> &known,
                        const QSet<QString> &offered)
{
    QStringList wrong;
    QSet<QString> names;
    for (const QStringList &option : known) {
        names += QSet<QString>(option.begin(), option.end());
        if (std::ranges::none_of(option, [&](const QString &one) { return offered.contains(one); }))
            wrong.append(u"%1 lacks --%2"_s.arg(name, option.first()));
    }
    for (const QString &option : offered - names)
        wrong.append(u"%1 has no --%2"_s.arg(name, option));
    return wrong;
}

} // namespace

// Each shell offers for each command the options that its parser knows, and no others.
class TestCompletions : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionIsOffered_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *const shell : { "bash", "fish", "zsh" })
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void everyOptionIsOffered()
    {
        QFETCH(const QString, shell);
        const CommandList commands = allCommands();
        const Offered offered = shell == "bash"_L1 ? readBash(commands)
            : shell == "fish"_L1                   ? readFish()
                                                   : readZsh();
        QStringList wrong = differences(u"sallyportctl"_s, globalOptionNames(), offered[{}]);
        QSet<QString> names{ {} };
        for (const auto &command : commands) {
            names.insert(command->name());
            wrong += differences(command->name(), optionNames(*command),
                                 offered.value(command->name()));
        }
        for (auto it = offered.cbegin(); it != offered.cend(); ++it) {
            if (!it.value().isEmpty() && !names.contains(it.key()))
                wrong.append(u"there is no command "_s + it.key());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }

    // What is compared above is what the parser knows.
    void theParserTellsItsOptions()
    {
        const CommandList commands = allCommands();
        const auto request = std::ranges::find_if(
            commands, [](const auto &command) { return command->name() == "request"_L1; });
        QVERIFY(request != commands.end());
        const QList<QStringList> names = optionNames(**request);
        QVERIFY(names.contains(QStringList({ u"for"_s, u"duration"_s })));
        QVERIFY(names.contains(QStringList(u"on-behalf"_s)));
        QVERIFY(!names.contains(QStringList(u"help"_s)));
        QVERIFY(globalOptionNames().contains(QStringList(u"ledger"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
