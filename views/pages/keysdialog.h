// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace sallyport {

// All keys on one sheet.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);

    static QString title();

private:
    static QList<std::pair<QString, QString>> allKeys(); // a key, and what it does
};

} // namespace sallyport
