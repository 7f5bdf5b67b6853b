// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helppages.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro demands.
static void registerHelp()
{
    Q_INIT_RESOURCE(sallyport_help);
}

namespace sallyport {

namespace {

constexpr std::array Order{ "console",         "requests",      "notifications", "audit",
                            "joining",         "trust",         "health",        "freeze",
                            "restored-ledger", "policies-page", "policy",        "policy-cases",
                            "policy-examples", "shared-ledger", "demonstration", "exit-codes" };

QString readFile(const QString &path)
{
    static const bool registered = (registerHelp(), true);
    Q_UNUSED(registered);
    QFile file(u":/help/"_s + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString ownFolder()
{
    return QLocale::languageToCode(QLocale().language()) + u'/';
}

HelpPage pageOf(const QString &name, QString text)
{
    static const QRegularExpression comment(u"^<!--.*-->\\s*"_s);
    static const QRegularExpression heading(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    text.remove(comment);
    return { .name = name, .title = heading.match(text).captured(1), .text = text };
}

HelpPage readPage(const QString &name)
{
    const QString file = name + u".md"_s;
    const QString own = readFile(ownFolder() + file);
    return pageOf(name, own.isEmpty() ? readFile(file) : own);
}

// As pages on the web make an anchor of a heading.
QString anchorOf(const QString &heading)
{
    static const QRegularExpression other(u"[^a-z0-9 -]"_s);
    QString anchor = heading.toLower();
    anchor.remove(other);
    return u'#' + anchor.replace(u' ', u'-');
}

} // namespace

QList<HelpPage> helpPages()
{
    QList<HelpPage> all;
    for (const char *name : Order)
        all.append(readPage(QString::fromLatin1(name)));
    return all;
}

bool isHelpTranslated()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::English || language == QLocale::C
        || !readFile(ownFolder() + u"console.md"_s).isEmpty();
}

HelpPage helpPage(const QString &name)
{
    if (!name.endsWith(".yaml"_L1))
        return readPage(name);
    const QString policy = readFile(name);
    const QString title = name.section(u'/', -1);
    return { .name = name,
             .title = policy.isEmpty() ? QString() : title,
             .text = u"# %1\n\n```yaml\n%2```\n"_s.arg(title, policy) };
}

QString helpNameOf(const QString &link)
{
    static const QRegularExpression inside(
        u"^([a-z0-9-]+)\\.md(#.*)?$|^(policies/[a-z0-9-]+\\.yaml)$"_s);
    const auto match = inside.match(link);
    return match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
}

int headingOf(const QString &name, const QString &anchor)
{
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression fence(u"^```.*?^```"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QString english = readFile(name + u".md"_s);
    english.remove(fence);
    auto found = heading.globalMatch(english);
    for (int at = 0; found.hasNext(); ++at) {
        if (anchorOf(found.next().captured(1)) == anchor)
            return at;
    }
    return -1;
}

} // namespace sallyport
