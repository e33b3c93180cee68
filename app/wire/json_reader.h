#pragma once
#include "base/instant.h"
#include "base/result.h"
#include "schedule/agent_schedule.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <utility>
#include <vector>

/// Strict reading of JSON from outside (reliability S39, Q15): valid UTF-8, no
/// lone surrogate, no NUL, no duplicate key, no integer beyond 2^53, depth at
/// most 64, at most 32 MB.
namespace shiftlane::wire {

inline constexpr qint64 maxJsonBytes = 32'000'000;
inline constexpr size_t maxJsonDepth = 64;
inline constexpr qint64 maxSafeInteger = qint64{1} << 53;

class Reading;

/// A value in a document that is being read. The first thing that does not fit
/// is remembered in the document with its JSON pointer; reading goes on with
/// empty values, and Reading::finish() turns it into a Failure. An absent and a
/// null member are alike (contract F16). Valid as long as its Reading.
class Node {
public:
    [[nodiscard]] bool isPresent() const { return present_; } ///< neither absent nor null
    [[nodiscard]] bool has(std::string_view key) const;       ///< has that member, not null
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] QString pointer() const; ///< where it stands in the document

    [[nodiscard]] Node child(std::string_view key) const;    ///< may be absent
    [[nodiscard]] Node required(std::string_view key) const; ///< absent = failure
    /// Elements of an array; an absent one has none.
    void forEach(const std::function<void(const Node &)> &visit) const;
    /// Members of an object, null ones left out.
    void forEachMember(const std::function<void(std::string_view, const Node &)> &visit) const;

    // The value itself. Absent: empty, 0, false, nothing.
    [[nodiscard]] QString text() const;
    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] int number(int lowest = 0, int highest = 1'000'000'000) const; ///< out of range = failure
    [[nodiscard]] double real() const;
    [[nodiscard]] bool truth() const;
    [[nodiscard]] QDate date() const;            ///< yyyy-MM-dd; more text behind it is ignored (contract C.3)
    [[nodiscard]] base::Instant instant() const; ///< ISO-8601 with a zone
    [[nodiscard]] QByteArray raw() const;        ///< compact JSON text

    [[nodiscard]] QString text(std::string_view key) const { return child(key).text(); }
    [[nodiscard]] QString requiredText(std::string_view key) const; ///< must be there and not empty
    [[nodiscard]] std::optional<bool> optionalTruth(std::string_view key) const;
    [[nodiscard]] std::optional<int> optionalNumber(std::string_view key) const;
    [[nodiscard]] std::optional<base::Instant> optionalInstant(std::string_view key) const;
    /// The members that are not in `known`, as raw JSON; null ones left out.
    [[nodiscard]] schedule::UnknownFields unknown(std::initializer_list<std::string_view> known) const;

    /// Says that this value does not fit, and why. The first one counts.
    void complain(const QString &reason) const;

private:
    friend class Reading;
    Node(Reading *reading, int frame) : reading_(reading), frame_(frame) {}
    Node(Reading *reading, int frame, simdjson::dom::element element);
    [[nodiscard]] Node named(std::string_view key) const;

    Reading *reading_ = nullptr;
    int frame_ = 0;
    bool present_ = false;
    simdjson::dom::element element_;
};

/// The first thing that did not fit: its JSON pointer (empty = the document) and why.
struct Misfit {
    QString pointer;
    QString reason;
};

/// One document from bytes to values.
class Reading {
public:
    Reading(QByteArrayView bytes, QString where);
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    [[nodiscard]] Node root();
    [[nodiscard]] bool isGood() const { return !misfit_; }
    /// Takes the misfit out, so that reading goes on as if nothing were wrong:
    /// for a file whose problems are all to be told.
    [[nodiscard]] std::optional<Misfit> takeMisfit() { return std::exchange(misfit_, std::nullopt); }
    template <class T>
    [[nodiscard]] base::Result<T> finish(T value) const
    {
        if (misfit_)
            return failure();
        return value;
    }

private:
    friend class Node;
    struct Frame {
        int parent = -1;
        std::string_view key;
        int index = -1;
    };
    void fail(int frame, const QString &reason);
    [[nodiscard]] base::Failure failure() const;
    void scan(int frame, simdjson::dom::element element, size_t depth);
    [[nodiscard]] QString pointer(int frame) const;
    int push(int parent, std::string_view key, int index);

    QString where_;
    std::vector<Frame> frames_;
    std::optional<Misfit> misfit_;
    simdjson::dom::parser parser_;
    simdjson::dom::element root_;
    bool parsed_ = false;
};

} // namespace shiftlane::wire
