#pragma once
#include <memory>
#include <vector>

namespace shiftlane::session {

/// A vector that snapshots share: copying it copies a pointer, so that a group
/// whose rows are the same as before costs nothing. Written to, it is made its
/// owner's own first.
template <class T>
class Rows {
public:
    using value_type = T;
    using const_iterator = typename std::vector<T>::const_iterator;
    using iterator = typename std::vector<T>::iterator;

    Rows() = default;
    Rows(std::vector<T> rows) : rows_(std::make_shared<std::vector<T>>(std::move(rows))) {}

    operator const std::vector<T> &() const { return *rows_; }
    [[nodiscard]] size_t size() const { return rows_->size(); }
    [[nodiscard]] bool empty() const { return rows_->empty(); }
    [[nodiscard]] const T &operator[](size_t i) const { return (*rows_)[i]; }
    [[nodiscard]] const T &at(size_t i) const { return rows_->at(i); }
    [[nodiscard]] const T &front() const { return rows_->front(); }
    [[nodiscard]] const T &back() const { return rows_->back(); }
    [[nodiscard]] const_iterator begin() const { return rows_->cbegin(); }
    [[nodiscard]] const_iterator end() const { return rows_->cend(); }

    [[nodiscard]] T &operator[](size_t i) { return own()[i]; }
    [[nodiscard]] T &at(size_t i) { return own().at(i); }
    [[nodiscard]] T &front() { return own().front(); }
    [[nodiscard]] T &back() { return own().back(); }
    [[nodiscard]] iterator begin() { return own().begin(); }
    [[nodiscard]] iterator end() { return own().end(); }
    void push_back(T row) { own().push_back(std::move(row)); }
    void clear() { own().clear(); }
    void resize(size_t size) { own().resize(size); }
    void reserve(size_t size) { own().reserve(size); }
    iterator erase(iterator from, iterator to) { return own().erase(from, to); }

private:
    std::vector<T> &own()
    {
        if (rows_.use_count() > 1)
            rows_ = std::make_shared<std::vector<T>>(*rows_);
        return *rows_;
    }
    std::shared_ptr<std::vector<T>> rows_ = std::make_shared<std::vector<T>>();
};

} // namespace shiftlane::session
