// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace sallyport {

enum class LinkState { Live, Waiting, Lost };

// Who sits here and whether the ledger answers. Pressing it opens what can be switched.
class PersonBlock : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonBlock(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    void setLink(LinkState state, const QString &text);
    QSize sizeHint() const override { return { 192, 56 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_linkText;
    LinkState m_link = LinkState::Waiting;
};

} // namespace sallyport
