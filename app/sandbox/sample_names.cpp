#include "sandbox/sample_names.h"

#include <map>

namespace shiftlane::sandbox {

namespace {

struct Names {
    QStringList given;
    QStringList family;
    bool familyFirst = false;
};

QStringList words(const char16_t *text) { return QString::fromUtf16(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

std::map<Script, Names> latinNames()
{
    return {
        {Script::English,
         {words(
              u"Amelia James Olivia Noah Grace Ethan Chloe Lucas Zoë Henry Siân Owen Renée Marcus Imogen Callum Niamh "
              u"Seán Tamika Darnell Harriet Malcolm Priscilla Reuben"),
          words(
              u"Bennett Carter Whitfield O’Connor Hughes Lindqvist Osborne Fairbairn Müller Nakamura Okafor Delacroix "
              u"Stone Pemberton Achebe MacLeod Brontë Hartley Vasquez Lowe")}},
        {Script::Spanish,
         {words(
              u"Lucía Mateo Sofía Íñigo Begoña Ángel Martín Inés Álvaro Noelia José Rocío Andrés Núria Joaquín Aitana"),
          words(u"García Muñoz Ibáñez Fernández Peña Echeverría Gómez Núñez Ordóñez Cañizares Márquez Riquelme Beltrán "
                u"Zúñiga")}},
        {Script::Polish,
         {words(u"Łukasz Małgorzata Żaneta Paweł Agnieszka Wojciech Świetłana Jiří Kateřina Ştefan Ağca Jürgen Åsa "
                u"Søren"),
          words(
              u"Kowalczyk Wiśniewska Dąbrowski Źrebiec Łęcki Żółtowski Dvořák Šimková Țăranu Yıldız Größl Ångström")}},
        {Script::Vietnamese,
         {words(u"Thảo Hưng Ngọc Đức Phương Quỳnh Tuấn Bảo"), words(u"Nguyễn Trần Phạm Đặng Huỳnh Vũ Bùi Lê"), true}},
    };
}

std::map<Script, Names> otherNames()
{
    return {
        {Script::Cyrillic,
         {words(u"Олена Тарас Ірина Дмитро Светлана Борис Наталія Милан Јована Георги Весела Юрій"),
          words(u"Шевченко Коваленко Бондаренко Петров Лисенко Јовановић Димитров Мельник Ткаченко Гончарук")}},
        {Script::Greek,
         {words(u"Ελένη Γιώργος Δήμητρα Νίκος Κατερίνα Χρήστος Ιωάννα Σπύρος"),
          words(u"Παπαδοπούλου Νικολάου Γεωργίου Οικονόμου Καραγιάννης Αντωνίου Βλάχος")}},
        {Script::Japanese,
         {words(u"さくら 健太 美咲 大輔 陽子 翔 千尋 直樹"), words(u"佐藤 鈴木 高橋 渡辺 伊藤 中村 小林 山口"), true}},
        {Script::Arabic,
         {words(u"فاطمة أحمد ليلى يوسف مريم خالد نور عمر"), words(u"الحسن العلي المصري حداد الخطيب منصور النجار")}},
        {Script::Hebrew,
         {words(u"נועה יוסף תמר אריאל מיכל דוד שירה איתן"), words(u"כהן לוי מזרחי פרידמן אברהם שפירא בן־דוד")}},
        {Script::Devanagari,
         {words(u"प्रिया अर्जुन अनन्या रोहन दीपिका विक्रम कविता संजय मीरा आदित्य"),
          words(u"शर्मा वर्मा गुप्ता पाटील जोशी मिश्रा कुलकर्णी देशपांडे सिंह")}},
        {Script::Chinese, {words(u"雨桐 浩然 思远 静怡 子轩 晓梅 文博"), words(u"王 李 张 刘 陈 杨 黄 吴"), true}},
    };
}

const Names &namesOf(Script script)
{
    static const std::map<Script, Names> all = [] {
        std::map<Script, Names> names = latinNames();
        names.merge(otherNames());
        return names;
    }();
    return all.at(script);
}

} // namespace

QString NameBook::draw(Script script)
{
    const Names &names = namesOf(script);
    const QString given = names.given.at(chance_.below(static_cast<int>(names.given.size())));
    const QString family = names.family.at(chance_.below(static_cast<int>(names.family.size())));
    return names.familyFirst ? family + QLatin1Char(' ') + given : given + QLatin1Char(' ') + family;
}

QString NameBook::next(const std::vector<Script> &scripts)
{
    const Script script = chance_.of(scripts);
    QString name = draw(script);
    for (int tries = 0; given_.contains(name) && tries < 12; ++tries)
        name = draw(script);
    // A big house has namesakes; payroll tells them apart by a number.
    for (int number = 2; given_.contains(name); ++number)
        name = draw(script) + QStringLiteral(" (%1)").arg(number);
    given_.insert(name);
    return name;
}

} // namespace shiftlane::sandbox
