// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/keyringprompt.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>

namespace sallyport {

using namespace Qt::StringLiterals;

KeyringPrompt::KeyringPrompt(const QDBusConnection &bus, const QString &path,
                             std::shared_ptr<QSemaphore> done)
    : QDBusAbstractInterface(u"org.freedesktop.secrets"_s, path, "org.freedesktop.Secret.Prompt",
                             bus, nullptr)
    , m_done(std::move(done))
{
    connect(this, &KeyringPrompt::Completed, this, &KeyringPrompt::end);
    // Somebody who closes the program does not want to answer it any more.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &KeyringPrompt::takeBack);
}

void KeyringPrompt::ask()
{
    // No window id: the service's own program cannot be given one under Wayland.
    auto *watcher = new QDBusPendingCallWatcher(asyncCall(u"Prompt"_s, QString()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (watcher->isError())
            end();
    });
}

void KeyringPrompt::takeBack()
{
    asyncCall(u"Dismiss"_s);
    end();
}

void KeyringPrompt::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_done->release();
    deleteLater();
}

} // namespace sallyport
