// The corpus of every target and deterministic mutations of it, without
// libFuzzer: seconds in the normal suite. fuzz_corpus CORPUS [MUTATIONS A SEED FILE]
#include "fuzz/fuzz_target.h"

#include <QDir>
#include <QElapsedTimer>
#include <array>
#include <cstdio>
#include <vector>

namespace shiftlane::fuzz {

const Target *&firstTarget()
{
    static const Target *first = nullptr;
    return first;
}

Target::Target(const char *n, Run r) : name(n), run(r), next(firstTarget()) { firstTarget() = this; }

namespace {

class Mutator {
public:
    explicit Mutator(quint64 seed) : state_(seed * 0x9e3779b97f4a7c15u + 1) {}

    QByteArray operator()(QByteArray bytes, const QByteArray &other)
    {
        for (int i = 1 + below(4); i > 0; --i)
            step(bytes, other);
        return bytes;
    }

private:
    int below(qsizetype n)
    {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return n < 1 ? 0 : static_cast<int>(state_ % static_cast<quint64>(n));
    }

    void step(QByteArray &bytes, const QByteArray &other)
    {
        static const std::array<QByteArray, 16> words = {"\"",
                                                         "{",
                                                         "[",
                                                         "}",
                                                         ",",
                                                         ":",
                                                         "null",
                                                         "-1",
                                                         "9223372036854775807",
                                                         "1e999",
                                                         "\xff",
                                                         QByteArray(1, '\0'),
                                                         "\xed\xa0\x80",
                                                         "\\ud800",
                                                         "2026-02-30T25:00:00Z",
                                                         "\r\n"};
        const int at = below(bytes.size() + 1);
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes.remove(at, 1 + below(8));
            break;
        case 2:
            bytes.insert(at, words[static_cast<size_t>(below(words.size()))]);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(64)));
            break;
        case 4:
            bytes.replace(at, below(16), other.mid(below(other.size()), below(32)));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }

    quint64 state_;
};

std::vector<QByteArray> seedsOf(const QString &folder)
{
    std::vector<QByteArray> seeds;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back(file.readAll());
    }
    return seeds;
}

/// Leaves the input behind, so that a crash can be looked at and kept.
void run(const Target &target, const QByteArray &input)
{
    static QFile last(QStringLiteral("fuzz_corpus.last"));
    if (!last.isOpen() && !last.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        std::abort();
    last.resize(0);
    last.seek(0);
    last.write(input);
    target.run(input);
}

} // namespace
} // namespace shiftlane::fuzz

int main(int argc, char **argv)
{
    using namespace shiftlane::fuzz;
    if (argc < 2)
        return 2;
    const int mutations = argc > 2 ? std::atoi(argv[2]) : 6'000;
    long total = 0;
    for (const Target *target = firstTarget(); target; target = target->next) {
        const auto seeds = seedsOf(QString::fromLocal8Bit(argv[1]) + u'/' + QLatin1String(target->name));
        if (seeds.empty()) {
            std::printf("%s has no corpus\n", target->name);
            return 1;
        }
        QElapsedTimer clock;
        clock.start();
        long runs = 0;
        for (size_t i = 0; i < seeds.size(); ++i) {
            run(*target, seeds[i]);
            Mutator mutate(i + 1);
            QByteArray current = seeds[i];
            for (int round = 0; round < mutations; ++round) {
                current = mutate(round % 8 == 0 ? seeds[i] : current, seeds[static_cast<size_t>(round) % seeds.size()]);
                run(*target, current);
            }
            runs += mutations + 1;
        }
        std::printf("%-16s %3zu seeds %8ld runs %6lld ms\n", target->name, seeds.size(), runs,
                    static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
        total += runs;
    }
    std::printf("fuzz corpus: %ld runs\n", total);
    return 0;
}
