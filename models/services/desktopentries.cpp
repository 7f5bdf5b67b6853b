// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/desktopentries.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LinksEntry = "org.sallyport.Console.desktop"_L1;
constexpr auto LinksType = "x-scheme-handler/sallyport"_L1;

QString linksFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/applications"_s;
}

QString linksFile()
{
    return u"%1/%2"_s.arg(linksFolder(), LinksEntry);
}

QString loginFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/sallyport.desktop"_s;
}

QString entry(const QStringList &lines)
{
    const QStringList head{ u"[Desktop Entry]"_s, u"Type=Application"_s, u"Name=Sallyport"_s,
                            u"Icon=org.sallyport.Console"_s, u"Terminal=false"_s };
    return (head + lines).join(u'\n') + u'\n';
}

Result<void> write(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(text.toUtf8()) < 0 || !file.commit())
        return fail(ErrorCode::Unavailable, u"%1 cannot be written"_s.arg(path));
    return {};
}

// In its own time, and where the desktop has such a program.
void tell(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(QStandardPaths::findExecutable(program));
    process.setArguments(arguments);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.program().isEmpty())
        process.startDetached();
}

// Many desktops look links up in an index of the folder, and ask which of several programs is
// meant.
void tellOfLinks(bool areOpened)
{
    tell(u"update-desktop-database"_s, { linksFolder() });
    if (areOpened)
        tell(u"xdg-mime"_s, { u"default"_s, LinksEntry, LinksType });
}

Result<void> remove(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorCode::Unavailable, u"%1 cannot be removed"_s.arg(path));
    return {};
}

// Within the quotes of an argument.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c; // a single one begins a field code
    }
    return u'"' + text + u'"';
}

} // namespace

DesktopEntries::DesktopEntries(QStringList command) : m_command(std::move(command)) { }

bool DesktopEntries::opensLinks() const
{
    return QFile::exists(linksFile());
}

bool DesktopEntries::startsAtLogin() const
{
    return QFile::exists(loginFile());
}

Result<QString> DesktopEntries::execLine(const QStringList &command)
{
    QStringList parts;
    for (const QString &argument : command) {
        if (std::ranges::any_of(argument,
                                [](QChar c) { return c.category() == QChar::Other_Control; }))
            return fail(ErrorCode::Invalid, u"a control character in the command"_s);
        parts << quoted(argument);
    }
    // The value of a key has escapes of its own.
    return parts.join(u' ').replace(u'\\', u"\\\\"_s);
}

Result<void> DesktopEntries::setOpensLinks(bool wanted) const
{
    const auto done = wanted ? writeLinks() : remove(linksFile());
    if (done)
        tellOfLinks(wanted);
    return done;
}

Result<void> DesktopEntries::writeLinks() const
{
    const auto exec = execLine(m_command);
    if (!exec)
        return tl::unexpected(exec.error());
    return write(linksFile(),
                 entry({ u"Exec=%1 %u"_s.arg(*exec), u"MimeType=%1;"_s.arg(LinksType),
                         u"StartupNotify=true"_s, u"StartupWMClass=sallyport"_s }));
}

Result<void> DesktopEntries::setStartsAtLogin(bool wanted) const
{
    if (!wanted)
        return remove(loginFile());
    const auto exec = execLine(m_command + QStringList{ u"--hidden"_s });
    if (!exec)
        return tl::unexpected(exec.error());
    return write(loginFile(), entry({ u"Exec="_s + *exec }));
}

} // namespace sallyport
