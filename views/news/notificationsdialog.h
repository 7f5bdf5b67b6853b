// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/news/newssettings.h"

#include <QDialog>

class QCheckBox;
class QTimeEdit;
class QVBoxLayout;

namespace sallyport {

class Pill;

// What notifications say and when, and whether the tray goes on. Changes count at once.
class NotificationsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NotificationsDialog(const NewsSettings &settings, QWidget *parent = nullptr);

    NewsSettings settings() const;

signals:
    void changed(const sallyport::NewsSettings &settings);

private:
    QCheckBox *addChoice(const QString &text, const QString &name, bool isOn, const QString &note);
    QWidget *makeQuietHours(const NewsSettings &settings);
    QTimeEdit *makeTime(int minutes, const QString &name, const QString &spoken) const;
    void tell();

    QVBoxLayout *m_layout;
    QCheckBox *m_names = nullptr;
    QCheckBox *m_quiet = nullptr;
    QCheckBox *m_inTray = nullptr;
    QWidget *m_hours = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QList<Pill *> m_days; // Monday first
};

} // namespace sallyport
