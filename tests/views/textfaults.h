// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace sallyport {

// The texts in this window that have less room than they need, each with where it stands: buttons,
// chips, labels that are not made to give way, wrapped ones that are not high enough, hints in
// fields, and what reaches over the edge of what holds it. Empty: all can be read.
QStringList textFaults(const QWidget &window);

} // namespace sallyport
