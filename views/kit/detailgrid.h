// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;

namespace sallyport {

class Text;

// Rows of a muted name and its value, as in a letter head. Values wrap and can be selected.
class DetailGrid : public QWidget
{
    Q_OBJECT

public:
    explicit DetailGrid(int nameWidth = 106, QWidget *parent = nullptr);

    // Adds a row; the returned text is the value.
    Text *addRow(const QString &name);
    void setRow(int row, const QString &value); // an empty value hides the row

private:
    QGridLayout *m_grid;
    int m_nameWidth;
    QList<std::pair<Text *, Text *>> m_rows;
};

} // namespace sallyport
