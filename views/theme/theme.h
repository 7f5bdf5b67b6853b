// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QObject>

namespace sallyport {

class SystemScheme;

// Dresses the application: style, palette, style sheet, font. Widgets never ask it for colours;
// they read their own palette. One lives in main() for as long as the application.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, Contrast };

    // Takes the choice of the last session from QSettings and applies it.
    explicit Theme(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const;

    // Applied at once and kept for the next session.
    void setChoice(Choice choice);
    // Applied at once for this session only (command line, tests).
    void overrideChoice(Choice choice);

signals:
    void changed(sallyport::Scheme scheme);

private:
    void apply();

    SystemScheme *m_system;
    Choice m_choice = Choice::System;
};

} // namespace sallyport
