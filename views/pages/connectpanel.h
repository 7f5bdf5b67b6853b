// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QWidget>

namespace sallyport {

class Button;
class Text;

// How to use an open access: the line to copy, the password to copy once, a terminal.
class ConnectPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectPanel(QWidget *parent = nullptr);

    void show(const ConnectionHint &hint);
    void showTrouble(const QString &sentence);
    // After the password went to the clipboard; it is not offered again until the panel is opened
    // anew.
    void passwordCopied();
    QStringList command() const { return m_command; }
    QString line() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void lineCopyWanted(const QString &line);
    void passwordWanted();
    void terminalWanted();

private:
    void fitLine();

    Text *m_line;
    Text *m_note;
    Button *m_copy;
    Button *m_password;
    Button *m_terminal;
    QStringList m_command;
};

} // namespace sallyport
