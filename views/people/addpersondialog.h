// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"

#include <QDialog>
#include <QSet>

class QLineEdit;
class QVBoxLayout;

namespace sallyport {

class Button;
class Text;

// Who is to be added. The id is suggested from the name until somebody writes their own.
class AddPersonDialog : public QDialog
{
    Q_OBJECT

public:
    AddPersonDialog(QSet<QString> takenIds, bool isShared, QWidget *parent = nullptr);

signals:
    void confirmed(const sallyport::AddPersonBody &person);

private:
    void addField(QVBoxLayout *layout, const QString &label, QLineEdit *field,
                  const QString &hint) const;
    void suggest();
    void renew();

    const QSet<QString> m_taken;
    bool m_ownId = false;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QLineEdit *m_login;
    Text *m_note;
    Button *m_confirm;
};

// "Ana Marić" gives "ana", or "ana-maric" when that is taken; empty when no letter is left.
QString suggestedId(const QString &name, const QSet<QString> &taken);

} // namespace sallyport
