// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoptions.h"

#include <QCommandLineParser>
#include <QHash>
#include <QUrl>

#include <cstdlib>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConsoleOptions", text);
}

[[noreturn]] void endWith(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::exit(2); // NOLINT(concurrency-mt-unsafe): options are read before any thread exists
}

// A value out of a few words; another one ends the program.
template <typename T>
T oneOf(const QHash<QString, T> &words, const QString &word, const QString &option)
{
    const auto found = words.constFind(word);
    if (found == words.constEnd())
        endWith(tr("%1 takes one of: %2").arg(option, QStringList(words.keys()).join(u", "_s)));
    return *found;
}

void addOptions(QCommandLineParser *parser)
{
    parser->addOptions({
        { u"demo"_s, tr("Open the demonstration: a sample organisation on this machine.") },
        { u"join"_s, tr("Join a team's ledger, beside those that this machine knows.") },
        { u"ledger"_s, tr("Ledger to open, for example sqlite:///path/ledger.db."), u"address"_s,
          qEnvironmentVariable("SALLYPORT_LEDGER") },
        { u"config"_s, tr("Configuration of the enforcer, to start it when none runs."), u"file"_s,
          qEnvironmentVariable("SALLYPORT_CONFIG") },
        { { u"as"_s, u"act-as"_s }, tr("Person to act as."), u"person"_s },
        { u"key-file"_s, tr("Sealed key file instead of the keychain."), u"file"_s,
          qEnvironmentVariable("SALLYPORT_KEY_FILE") },
        { u"passphrase-file"_s, tr("File that holds the key file's passphrase."), u"file"_s,
          qEnvironmentVariable("SALLYPORT_PASSPHRASE_FILE") },
        { u"theme"_s, tr("system, light or dark, for this time only."), u"theme"_s },
        { u"page"_s, tr("First page: access, approvals, audit, people or health."), u"page"_s,
          u"access"_s },
    });
    QCommandLineOption screenshot(u"screenshot"_s, QString(), u"file"_s);
    screenshot.setFlags(QCommandLineOption::HiddenFromHelp);
    parser->addOption(screenshot);
    parser->addPositionalArgument(u"link"_s, tr("A link such as sallyport://request/ID."),
                                  u"[link]"_s);
}

} // namespace

ConsoleOptions readConsoleOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Temporary production access, enforced."));
    parser.addHelpOption();
    parser.addVersionOption();
    addOptions(&parser);
    parser.process(*QCoreApplication::instance());

    using Place = MainWindow::Place;
    using Choice = Theme::Choice;
    ConsoleOptions options;
    options.demonstration = parser.isSet(u"demo"_s);
    options.join = parser.isSet(u"join"_s);
    options.ledger = parser.value(u"ledger"_s);
    options.config = parser.value(u"config"_s);
    options.person = parser.value(u"as"_s);
    options.keyFile = parser.value(u"key-file"_s);
    options.passphraseFile = parser.value(u"passphrase-file"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"theme"_s))
        options.theme = oneOf<Choice>({ { u"system"_s, Choice::System },
                                        { u"light"_s, Choice::Light },
                                        { u"dark"_s, Choice::Dark } },
                                      parser.value(u"theme"_s), u"--theme"_s);
    options.page = oneOf<Place>({ { u"access"_s, Place::Access },
                                  { u"approvals"_s, Place::Approvals },
                                  { u"audit"_s, Place::Audit },
                                  { u"people"_s, Place::People },
                                  { u"health"_s, Place::Health } },
                                parser.value(u"page"_s), u"--page"_s);
    const QUrl link(parser.positionalArguments().value(0));
    if (link.scheme() == "sallyport"_L1 && link.host() == "request"_L1)
        options.request = link.path().mid(1);
    return options;
}

} // namespace sallyport
