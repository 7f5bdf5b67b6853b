// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/textfaults.h"

#include "views/kit/chip.h"
#include "views/kit/text.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldFrame = 24; // padding and border at both sides
constexpr int ArrowRoom = 28; // of a list to choose from

bool isElided(const Text &text)
{
    return text.minimumSizeHint().width() < text.sizeHint().width();
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() ? u"too low"_s : QString();
    const auto *text = qobject_cast<const Text *>(&label);
    if (text != nullptr && isElided(*text))
        return {};
    return label.sizeHint().width() > label.width() ? u"too narrow"_s : QString();
}

QString fieldFault(const QLineEdit &field)
{
    const QMargins margins = field.textMargins();
    const int room = field.width() - margins.left() - margins.right() - FieldFrame;
    const int hint = field.fontMetrics().horizontalAdvance(field.placeholderText());
    return field.text().isEmpty() && hint > room ? u"hint of %1 in %2"_s.arg(hint).arg(room)
                                                 : QString();
}

QString faultOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFault(*label);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return fieldFault(*field);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        const int wanted = choice->fontMetrics().horizontalAdvance(choice->currentText());
        return wanted + FieldFrame + ArrowRoom > choice->width() ? u"too narrow"_s : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button != nullptr && button->sizeHint().width() > button->width())
        return u"too narrow"_s;
    return {};
}

// Scrolled contents may reach over their edge; nothing else may.
bool isCut(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *at = &widget; at != &window; at = at->parentWidget()) {
        const QWidget *holder = at->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()) != nullptr)
            return false;
        const QRect there(at->mapTo(holder, QPoint()), at->size());
        if (there.left() < 0 || there.right() >= holder->width())
            return true;
    }
    return false;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->placeholderText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText();
    return {};
}

} // namespace

QStringList textFaults(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        if (text.isEmpty() || !widget->isVisibleTo(&window))
            continue;
        QString fault = faultOf(*widget);
        if (fault.isEmpty() && isCut(*widget, window))
            fault = u"cut off"_s;
        if (!fault.isEmpty())
            faults << u"%1 %2 “%3” (%4 × %5): %6"_s
                          .arg(QString::fromLatin1(widget->metaObject()->className()),
                               widget->objectName(), text)
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(fault);
    }
    return faults;
}

} // namespace sallyport
