// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QPushButton>

#include <optional>

namespace sallyport {

// A push button of the console: one look a kind, an optional icon and the key that does the same.
// The key is only shown here; the page owns the shortcut.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Danger, Quiet };

    explicit Button(Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setKeyHint(const QString &key);
    const QString &keyHint() const { return m_key; }
    void setPictogram(Icon icon);

    // Marks a button that changes something for others; such ones are held while nothing can be.
    void setActs() { m_acts = true; }
    bool acts() const { return m_acts; }
    // While there is a reason the button is off and says it, whatever setEnabled() wants.
    void setHeld(const QString &reason);
    void setEnabled(bool enabled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look
    {
        QColor ink;
        QColor fill;
        QColor border;
        QColor ring;
    };
    Look look() const;
    void paintContent(QPainter *painter, const QColor &ink) const;

    Kind m_kind;
    QString m_key;
    bool m_acts = false;
    bool m_isWanted = true; // what setEnabled() said last
    QString m_held;
    std::optional<Icon> m_icon;
};

} // namespace sallyport
