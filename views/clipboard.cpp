// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray fingerprint(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

Clipboard::Clipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(45s);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::takeBack);
}

Clipboard::~Clipboard()
{
    takeBack();
}

void Clipboard::copy(const QString &text)
{
    m_fingerprint.clear();
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copySecret(const QByteArray &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret));
    // Understood by Klipper and others: not kept in the history.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    m_fingerprint = fingerprint(secret);
    m_timer.start();
}

void Clipboard::takeBack()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_fingerprint.isEmpty() || clipboard == nullptr)
        return;
    if (fingerprint(clipboard->text().toUtf8()) == m_fingerprint)
        clipboard->clear();
    m_fingerprint.clear();
}

bool openTerminal(const QStringList &command)
{
    for (const QString &name : { u"x-terminal-emulator"_s, u"konsole"_s, u"gnome-terminal"_s,
                                 u"xfce4-terminal"_s, u"xterm"_s }) {
        const QString program = QStandardPaths::findExecutable(name);
        if (program.isEmpty())
            continue;
        const QString flag = name == "gnome-terminal"_L1 ? u"--"_s : u"-e"_s;
        return QProcess::startDetached(program, QStringList{ flag } + command);
    }
    return false;
}

} // namespace sallyport
