// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace sallyport {

// The typed fields of a scenario as editors. It reads what was entered; whether that will do is
// judged elsewhere.
class AskFields : public QWidget
{
    Q_OBJECT

public:
    explicit AskFields(QWidget *parent = nullptr);

    // Keeps what was typed into fields of the same name.
    void setFields(const QList<Field> &fields);
    QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);
    // The first that has to be filled in and is not; null when none is.
    QWidget *firstMissing() const;

signals:
    void changed();

private:
    QWidget *makeEditor(const Field &field) const;
    static QString hintOf(const Field &field);
    bool isMoment(const QString &name) const;

    QVBoxLayout *m_layout;
    QList<Field> m_fields;
    QMap<QString, QWidget *> m_editors;
};

} // namespace sallyport
