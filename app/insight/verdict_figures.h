#pragma once

/// What the verdict was measured to be (tests/app/sandbox/tst_verdict_days over 2,000
/// days, which fails where these differ from what it finds). The help shows them.
namespace shiftlane::insight {

struct VerdictFigures {
    int year, month, day; ///< measured on
    int days;             ///< simulated, with and without an effect each
    // Per cent of days.
    double falseAlarms;  ///< of all days without an effect
    double foundInTwo;   ///< of drops of ten points at 200 offered an interval
    double foundInFour;  ///< the same, two intervals later
    double foundOfEight; ///< within two, where it was one of eight queues compared
    double foundSmall;   ///< within two, at 50 to 100 offered an interval
    double busyAlarms;   ///< of days that had a fifth more conversations than planned for
};

inline constexpr VerdictFigures verdictFigures{2026, 11, 23, 2'000, 2.9, 93.8, 95.6, 77.2, 88.4, 8.6};

} // namespace shiftlane::insight
