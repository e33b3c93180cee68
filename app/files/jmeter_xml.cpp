#include "files/jmeter_xml.h"

namespace shiftlane::files {

namespace {

QString yes() { return QStringLiteral("true"); }
QString no() { return QStringLiteral("false"); }

} // namespace

JmeterXml::JmeterXml(QByteArray &out) : xml_(&out)
{
    xml_.setAutoFormatting(true);
    xml_.setAutoFormattingIndent(1);
    xml_.writeStartDocument();
    xml_.writeStartElement(QStringLiteral("jmeterTestPlan"));
    xml_.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    xml_.writeAttribute(QStringLiteral("properties"), QStringLiteral("2.8"));
    xml_.writeAttribute(QStringLiteral("jmeter"), QStringLiteral("2.13"));
    xml_.writeStartElement(QStringLiteral("hashTree"));
}

void JmeterXml::finish()
{
    xml_.writeEndElement();
    xml_.writeEndElement();
    xml_.writeEndDocument();
}

void JmeterXml::property(const char *type, const QString &name, const QString &value)
{
    xml_.writeStartElement(QLatin1String(type));
    xml_.writeAttribute(QStringLiteral("name"), name);
    xml_.writeCharacters(value);
    xml_.writeEndElement();
}

void JmeterXml::element(const char *tag, const char *gui, const QString &name, const std::function<void()> &properties,
                        const Below &below)
{
    xml_.writeStartElement(QLatin1String(tag));
    xml_.writeAttribute(QStringLiteral("guiclass"), QLatin1String(gui));
    xml_.writeAttribute(QStringLiteral("testclass"), QLatin1String(tag));
    xml_.writeAttribute(QStringLiteral("testname"), name);
    xml_.writeAttribute(QStringLiteral("enabled"), yes());
    properties();
    xml_.writeEndElement();
    xml_.writeStartElement(QStringLiteral("hashTree"));
    if (below)
        below();
    xml_.writeEndElement();
}

void JmeterXml::arguments(const char *name, const QString &body)
{
    xml_.writeStartElement(QStringLiteral("elementProp"));
    xml_.writeAttribute(QStringLiteral("name"), QLatin1String(name));
    xml_.writeAttribute(QStringLiteral("elementType"), QStringLiteral("Arguments"));
    xml_.writeStartElement(QStringLiteral("collectionProp"));
    xml_.writeAttribute(QStringLiteral("name"), QStringLiteral("Arguments.arguments"));
    if (!body.isEmpty()) {
        xml_.writeStartElement(QStringLiteral("elementProp"));
        xml_.writeAttribute(QStringLiteral("name"), QString());
        xml_.writeAttribute(QStringLiteral("elementType"), QStringLiteral("HTTPArgument"));
        property("boolProp", QStringLiteral("HTTPArgument.always_encode"), no());
        property("stringProp", QStringLiteral("Argument.value"), body);
        property("stringProp", QStringLiteral("Argument.metadata"), QStringLiteral("="));
        xml_.writeEndElement();
    }
    xml_.writeEndElement();
    xml_.writeEndElement();
}

void JmeterXml::testPlan(const QString &name, const QString &comment, const Below &below)
{
    const auto properties = [&] {
        property("stringProp", QStringLiteral("TestPlan.comments"), comment);
        property("boolProp", QStringLiteral("TestPlan.functional_mode"), no());
        property("boolProp", QStringLiteral("TestPlan.serialize_threadgroups"), no());
        arguments("TestPlan.user_defined_variables", {});
    };
    element("TestPlan", "TestPlanGui", name, properties, below);
}

void JmeterXml::threadGroup(const QString &name, bool beforeAll, const Below &below)
{
    const auto properties = [&] {
        property("stringProp", QStringLiteral("ThreadGroup.on_sample_error"), QStringLiteral("stopthread"));
        xml_.writeStartElement(QStringLiteral("elementProp"));
        xml_.writeAttribute(QStringLiteral("name"), QStringLiteral("ThreadGroup.main_controller"));
        xml_.writeAttribute(QStringLiteral("elementType"), QStringLiteral("LoopController"));
        property("boolProp", QStringLiteral("LoopController.continue_forever"), no());
        property("stringProp", QStringLiteral("LoopController.loops"), QStringLiteral("1"));
        xml_.writeEndElement();
        property("stringProp", QStringLiteral("ThreadGroup.num_threads"), QStringLiteral("1"));
        property("stringProp", QStringLiteral("ThreadGroup.ramp_time"), QStringLiteral("1"));
        property("boolProp", QStringLiteral("ThreadGroup.scheduler"), no());
    };
    element(beforeAll ? "SetupThreadGroup" : "ThreadGroup", beforeAll ? "SetupThreadGroupGui" : "ThreadGroupGui", name,
            properties, below);
}

void JmeterXml::whileLoop(const QString &name, const QString &condition, const Below &below)
{
    element(
        "WhileController", "WhileControllerGui", name,
        [&] { property("stringProp", QStringLiteral("WhileController.condition"), condition); }, below);
}

void JmeterXml::headers(const QString &name, const QList<QPair<QString, QString>> &headers)
{
    const auto properties = [&] {
        xml_.writeStartElement(QStringLiteral("collectionProp"));
        xml_.writeAttribute(QStringLiteral("name"), QStringLiteral("HeaderManager.headers"));
        for (const auto &[header, value] : headers) {
            xml_.writeStartElement(QStringLiteral("elementProp"));
            xml_.writeAttribute(QStringLiteral("name"), header);
            xml_.writeAttribute(QStringLiteral("elementType"), QStringLiteral("Header"));
            property("stringProp", QStringLiteral("Header.name"), header);
            property("stringProp", QStringLiteral("Header.value"), value);
            xml_.writeEndElement();
        }
        xml_.writeEndElement();
    };
    element("HeaderManager", "HeaderPanel", name, properties, {});
}

void JmeterXml::request(const QString &name, const QByteArray &method, const QUrl &base, const QString &path,
                        const QString &body, const Below &below)
{
    const auto properties = [&] {
        property("boolProp", QStringLiteral("HTTPSampler.postBodyRaw"), body.isEmpty() ? no() : yes());
        arguments("HTTPsampler.Arguments", body);
        property("stringProp", QStringLiteral("HTTPSampler.domain"), base.host());
        property("stringProp", QStringLiteral("HTTPSampler.port"),
                 base.port() < 0 ? QString() : QString::number(base.port()));
        property("stringProp", QStringLiteral("HTTPSampler.protocol"), base.scheme());
        property("stringProp", QStringLiteral("HTTPSampler.contentEncoding"), QStringLiteral("UTF-8"));
        property("stringProp", QStringLiteral("HTTPSampler.path"), base.path(QUrl::FullyEncoded) + path);
        property("stringProp", QStringLiteral("HTTPSampler.method"), QString::fromLatin1(method));
        property("boolProp", QStringLiteral("HTTPSampler.follow_redirects"), no());
        property("boolProp", QStringLiteral("HTTPSampler.auto_redirects"), no());
        property("boolProp", QStringLiteral("HTTPSampler.use_keepalive"), yes());
        property("stringProp", QStringLiteral("HTTPSampler.connect_timeout"), QStringLiteral("15000"));
        property("stringProp", QStringLiteral("HTTPSampler.response_timeout"), QStringLiteral("60000"));
    };
    element("HTTPSamplerProxy", "HttpTestSampleGui", name, properties, below);
}

void JmeterXml::pause(int milliseconds)
{
    element("ConstantTimer", "ConstantTimerGui", QStringLiteral("wait"),
            [&] { property("stringProp", QStringLiteral("ConstantTimer.delay"), QString::number(milliseconds)); }, {});
}

void JmeterXml::sampler(const QString &name, const QString &script)
{
    const auto properties = [&] {
        property("stringProp", QStringLiteral("BeanShellSampler.query"), script);
        property("stringProp", QStringLiteral("BeanShellSampler.filename"), {});
        property("stringProp", QStringLiteral("BeanShellSampler.parameters"), {});
        property("boolProp", QStringLiteral("BeanShellSampler.resetInterpreter"), yes());
    };
    element("BeanShellSampler", "BeanShellSamplerGui", name, properties, {});
}

void JmeterXml::before(const QString &name, const QString &script)
{
    const auto properties = [&] {
        property("stringProp", QStringLiteral("filename"), {});
        property("stringProp", QStringLiteral("parameters"), {});
        property("boolProp", QStringLiteral("resetInterpreter"), yes());
        property("stringProp", QStringLiteral("script"), script);
    };
    element("BeanShellPreProcessor", "TestBeanGUI", name, properties, {});
}

void JmeterXml::assertion(const QString &name, const QString &script)
{
    const auto properties = [&] {
        property("stringProp", QStringLiteral("BeanShellAssertion.query"), script);
        property("stringProp", QStringLiteral("BeanShellAssertion.filename"), {});
        property("stringProp", QStringLiteral("BeanShellAssertion.parameters"), {});
        property("boolProp", QStringLiteral("BeanShellAssertion.resetInterpreter"), yes());
    };
    element("BeanShellAssertion", "BeanShellAssertionGui", name, properties, {});
}

} // namespace shiftlane::files
