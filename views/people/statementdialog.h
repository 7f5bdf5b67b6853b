// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"

#include <QDialog>

class QVBoxLayout;

namespace sallyport {

class Button;
class Select;
class SignedCard;
class Text;

// A form that ends in one signed statement: a title, fields, what follows from them, and what will
// be signed in words.
class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    // name: the object name of the dialog, "NAMEDialog"; that of its parts begins with it.
    StatementDialog(const QString &name, const QString &title, const QString &verb,
                    QWidget *parent = nullptr);

protected:
    // Active people who are not this human being, each by their id as data.
    static void offerOthers(Select *choice, const QList<PersonItem> &people, const Person &person);
    void addField(const QString &label, QWidget *field);
    // Beside what confirms: another way out.
    void addAction(Button *action);
    // What follows, or the mistake that keeps it from being signed; an empty line cannot be.
    void showStatement(const QString &sentence, const QString &mistake, const QString &line);
    Button *confirmButton() const { return m_confirm; }

private:
    QVBoxLayout *m_fields;
    QVBoxLayout *m_actions;
    Text *m_sentence;
    SignedCard *m_signed;
    Button *m_confirm;
};

} // namespace sallyport
