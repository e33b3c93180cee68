#pragma once
#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// One target, two lives: with libFuzzer (option SHIFTLANE_FUZZ, clang) a
/// program of its own; else a row in the table that `fuzz_corpus` walks. What
/// must hold is said with `expect`, which ends the process.
namespace shiftlane::fuzz {

using Run = void (*)(const QByteArray &input);

struct Target {
    Target(const char *name, Run run);
    const char *name;
    Run run;
    const Target *next;
};
[[nodiscard]] const Target *&firstTarget();

inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace shiftlane::fuzz

#ifdef SHIFTLANE_LIBFUZZER
#define FUZZ_TARGET(name)                                                                                              \
    static void run_##name(const QByteArray &input);                                                                   \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);                                           \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)                                            \
    {                                                                                                                  \
        run_##name(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));                    \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void run_##name(const QByteArray &input)
#else
#define FUZZ_TARGET(name)                                                                                              \
    static void run_##name(const QByteArray &input);                                                                   \
    static const shiftlane::fuzz::Target target_##name(#name, run_##name);                                             \
    static void run_##name(const QByteArray &input)
#endif
