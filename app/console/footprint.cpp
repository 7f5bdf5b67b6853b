// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/footprint.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <bit>
#include <string_view>
#endif

namespace sallyport {

#ifdef __GLIBC__
namespace {

// What the loader wrote into code is nowhere else.
bool isPatched(const dl_phdr_info &info)
{
    for (int i = 0; i < info.dlpi_phnum; ++i) {
        const ElfW(Phdr) &segment = info.dlpi_phdr[i];
        if (segment.p_type != PT_DYNAMIC)
            continue;
        const auto *entry = std::bit_cast<const ElfW(Dyn) *>(info.dlpi_addr + segment.p_vaddr);
        for (; entry->d_tag != DT_NULL; ++entry) {
            if (entry->d_tag == DT_TEXTREL
                || (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL) != 0))
                return true;
        }
    }
    return false;
}

// Of one program or library: the segments that nobody can have written to.
int letGo(dl_phdr_info *info, size_t /*size*/, void * /*unused*/)
{
    const bool isOfKernel = std::string_view(info->dlpi_name).starts_with("linux-vdso");
    if (isOfKernel || isPatched(*info))
        return 0;
    const auto page = static_cast<ElfW(Addr)>(::sysconf(_SC_PAGESIZE));
    for (int i = 0; i < info->dlpi_phnum; ++i) {
        const ElfW(Phdr) &segment = info->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0)
            continue;
        const ElfW(Addr) start = (info->dlpi_addr + segment.p_vaddr) & ~(page - 1);
        const ElfW(Addr) end = info->dlpi_addr + segment.p_vaddr + segment.p_filesz;
        ::madvise(std::bit_cast<void *>(start), end - start, MADV_DONTNEED);
    }
    return 0;
}

} // namespace
#endif

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
    ::dl_iterate_phdr(letGo, nullptr);
#endif
}

} // namespace sallyport
