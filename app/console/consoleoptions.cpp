// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoptions.h"

#include "views/consolelink.h"

#include <QCommandLineParser>
#include <QHash>

#include <cstdlib>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleOptions)
};

[[noreturn]] void endWith(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::exit(2); // NOLINT(concurrency-mt-unsafe): options are read before any thread exists
}

QString oneOfThese(const QString &option, const QStringList &words)
{
    return Words::tr("%1 takes one of: %2").arg(option, words.join(u", "_s));
}

// A value out of a few words; another one ends the program.
template <typename T>
T oneOf(const QHash<QString, T> &words, const QString &word, const QString &option)
{
    const auto found = words.constFind(word);
    if (found == words.constEnd())
        endWith(oneOfThese(option, words.keys()));
    return *found;
}

const QStringList &languages()
{
    static const QStringList codes{ u"en"_s, u"de"_s, u"fr"_s, u"ja"_s, u"ar"_s };
    return codes;
}

void addOptions(QCommandLineParser *parser)
{
    parser->addOptions({
        { u"demo"_s, Words::tr("Open the demonstration: a sample organisation on this machine.") },
        { u"join"_s, Words::tr("Join a team's ledger, beside those that this machine knows.") },
        { u"ledger"_s, Words::tr("Ledger to open, for example sqlite:///path/ledger.db."),
          u"address"_s, qEnvironmentVariable("SALLYPORT_LEDGER") },
        { u"config"_s, Words::tr("Configuration of the enforcer, to start it when none runs."),
          u"file"_s, qEnvironmentVariable("SALLYPORT_CONFIG") },
        { { u"as"_s, u"act-as"_s }, Words::tr("Person to act as."), u"person"_s },
        { u"key-file"_s, Words::tr("Sealed key file instead of the keychain."), u"file"_s,
          qEnvironmentVariable("SALLYPORT_KEY_FILE") },
        { u"passphrase-file"_s, Words::tr("File that holds the key file's passphrase."), u"file"_s,
          qEnvironmentVariable("SALLYPORT_PASSPHRASE_FILE") },
        { u"theme"_s, Words::tr("system, light, dark or contrast, for this time only."),
          u"theme"_s },
        { u"language"_s, Words::tr("en, de, fr, ja or ar, for this time only."), u"language"_s },
        { u"page"_s, Words::tr("First page: access, approvals, audit, people, health or policies."),
          u"page"_s },
        { u"minimised"_s, Words::tr("Start with the window minimised.") },
        { u"hidden"_s,
          Words::tr("Start in the tray, as at login; minimised where there is no tray.") },
    });
    QCommandLineOption screenshot(u"screenshot"_s, QString(), u"file"_s);
    screenshot.setFlags(QCommandLineOption::HiddenFromHelp);
    parser->addOption(screenshot);
    parser->addPositionalArgument(u"link"_s, Words::tr("A link such as sallyport://request/ID."),
                                  u"[link]"_s);
}

} // namespace

QString askedLanguage()
{
    QCommandLineParser parser;
    parser.addOption({ u"language"_s, QString(), u"language"_s });
    parser.parse(QCoreApplication::arguments()); // the other options are unknown to it
    const QString asked = parser.value(u"language"_s);
    return languages().contains(asked) ? asked : QString();
}

ConsoleOptions readConsoleOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Temporary production access, enforced."));
    parser.addHelpOption();
    parser.addVersionOption();
    addOptions(&parser);
    parser.process(*QCoreApplication::instance());

    using Place = MainWindow::Place;
    using Choice = Theme::Choice;
    ConsoleOptions options;
    options.demonstration = parser.isSet(u"demo"_s);
    options.join = parser.isSet(u"join"_s);
    options.minimised = parser.isSet(u"minimised"_s);
    options.hidden = parser.isSet(u"hidden"_s);
    options.ledger = parser.value(u"ledger"_s);
    options.config = parser.value(u"config"_s);
    options.person = parser.value(u"as"_s);
    options.keyFile = parser.value(u"key-file"_s);
    options.passphraseFile = parser.value(u"passphrase-file"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"theme"_s))
        options.theme = oneOf<Choice>({ { u"system"_s, Choice::System },
                                        { u"light"_s, Choice::Light },
                                        { u"dark"_s, Choice::Dark },
                                        { u"contrast"_s, Choice::Contrast } },
                                      parser.value(u"theme"_s), u"--theme"_s);
    if (const QString asked = parser.value(u"language"_s);
        !asked.isEmpty() && !languages().contains(asked))
        endWith(oneOfThese(u"--language"_s, languages()));
    if (parser.isSet(u"page"_s))
        options.page = oneOf<Place>({ placeWords().begin(), placeWords().end() },
                                    parser.value(u"page"_s), u"--page"_s);
    options.link = parser.positionalArguments().value(0);
    return options;
}

} // namespace sallyport
