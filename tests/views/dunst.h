// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace sallyport::test {

// A real notification daemon on the session bus, asked in the way in which dunstctl(1) asks it.
class Dunst
{
public:
    Dunst() { qDBusRegisterMetaType<QList<QVariantMap>>(); }
    ~Dunst() { stop(); }
    Q_DISABLE_COPY_MOVE(Dunst)

    // Reads markup in bodies, as most desktops do, and closes nothing by itself.
    bool start()
    {
        QFile settings(m_folder.filePath(QStringLiteral("dunstrc")));
        if (!settings.open(QIODevice::WriteOnly))
            return false;
        settings.write("[global]\nmarkup = full\nhistory_length = 50\ndmenu = " + choice().toUtf8()
                       + "\n[urgency_low]\ntimeout = 0\n"
                         "[urgency_normal]\ntimeout = 0\n[urgency_critical]\ntimeout = 0\n");
        settings.close();
        if (!writeChoice({}))
            return false;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("dunst"),
                        { QStringLiteral("-config"), settings.fileName() });
        return m_process.waitForStarted();
    }

    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished();
    }

    static bool isThere()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(service());
    }

    // On the screen now; -1 when nobody answers.
    static int displayed() { return figure("displayedLength"); }

    // What was closed, the newest first, with "summary", "body" and "appname" among the keys.
    static QList<QVariantMap> history()
    {
        const QDBusReply<QList<QVariantMap>> reply
            = QDBusConnection::sessionBus().call(message(Control, "NotificationListHistory"));
        return reply.value();
    }

    // As a click on the newest notification does.
    static void invokeDefaultAction()
    {
        QDBusMessage ask = message(Control, "NotificationAction");
        ask << 0U;
        QDBusConnection::sessionBus().call(ask);
    }

    // As the choice of a button in its menu does.
    bool press(const QString &button) const
    {
        if (!writeChoice(button))
            return false;
        QDBusConnection::sessionBus().call(message(Control, "ContextMenuCall"));
        return true;
    }

    // As dunstctl set-paused does: nothing is shown until it goes on.
    static void setPaused(bool isPaused)
    {
        QDBusMessage ask = message("org.freedesktop.DBus.Properties", "Set");
        ask << QString::fromLatin1(Control) << QStringLiteral("paused")
            << QVariant::fromValue(QDBusVariant(isPaused));
        QDBusConnection::sessionBus().call(ask);
    }

    static int waiting() { return figure("waitingLength"); }

    static void closeAll()
    {
        QDBusConnection::sessionBus().call(message(Control, "NotificationCloseAll"));
    }

private:
    static constexpr auto Control = "org.dunstproject.cmd0";

    static int figure(const char *property)
    {
        QDBusMessage ask = message("org.freedesktop.DBus.Properties", "Get");
        ask << QString::fromLatin1(Control) << QString::fromLatin1(property);
        const QDBusReply<QDBusVariant> reply = QDBusConnection::sessionBus().call(ask);
        return reply.isValid() ? reply.value().variant().toInt() : -1;
    }

    // The program that stands for its menu: it chooses the first line with the word.
    QString choice() const { return m_folder.filePath(QStringLiteral("choice")); }
    bool writeChoice(const QString &button) const
    {
        QFile file(choice());
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("#!/bin/sh\nexec grep -m1 -F '#" + button.toUtf8() + "'\n");
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }

    static QDBusMessage message(const char *interface, const char *member)
    {
        return QDBusMessage::createMethodCall(
            service(), QStringLiteral("/org/freedesktop/Notifications"),
            QString::fromLatin1(interface), QString::fromLatin1(member));
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace sallyport::test
