// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/together.h"

#include <algorithm>

namespace sallyport {

bool mayApproveTogether(const QList<RequestItem> &items)
{
    return items.size() < 2 || std::ranges::all_of(items, &RequestItem::bulk);
}

} // namespace sallyport
