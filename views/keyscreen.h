// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/passphrasepanel.h"

#include <QWidget>

namespace sallyport {

// A window in which the place of a person's keys is opened: it shows how far that is, asks for a
// passphrase, and says what went wrong.
class KeyScreen : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    enum class Retry { Useless, Offered };

    virtual void showProgress(int percent, const QString &sentence) = 0;
    virtual void showTrouble(const QString &sentence, Retry retry = Retry::Useless) = 0;
    // sentence says for which file, and why; anything entered comes through the signals.
    virtual void askPassphrase(PassphrasePanel::Purpose purpose, const QString &sentence) = 0;
    virtual void refusePassphrase(const QString &sentence) = 0; // the question stays

signals:
    void retryWanted();
    void passphraseEntered(const QByteArray &passphrase);
    void passphraseCancelled();
};

} // namespace sallyport
