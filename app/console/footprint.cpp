// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/footprint.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sallyport {

void keepMemorySmall()
{
#ifdef __GLIBC__
    // NOLINTBEGIN(concurrency-mt-unsafe): there is one thread yet.
    ::mallopt(M_ARENA_MAX, 2);
    // Said once, they hold; else each large list that is freed raises them.
    ::mallopt(M_MMAP_THRESHOLD, 64 * 1024);
    ::mallopt(M_TRIM_THRESHOLD, 128 * 1024);
    // NOLINTEND(concurrency-mt-unsafe)
#endif
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace sallyport
