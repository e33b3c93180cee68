#pragma once
#include <QString>

/// The BeanShell (2.0, Java 8 and newer) of the JMeter plan. JMeter 2.13 has no JSON
/// element, so answers are walked by their braces.
namespace shiftlane::files::jmeter {

/// Looks up members of the answer: `member(object, key)` is the raw JSON of a
/// member of that object itself, null where it is not there.
inline const QString json = QStringLiteral(R"bsh(
String member(String object, String key) {
  int depth = 0; boolean quoted = false; int start = -1; String name = null; int from = -1;
  for (int i = 0; i < object.length(); i++) {
    char c = object.charAt(i);
    if (quoted) {
      if (c == '\\') { i++; continue; }
      if (c == '"') { quoted = false; if (depth == 1 && from < 0) name = object.substring(start + 1, i); }
      continue;
    }
    if (c == '"') { quoted = true; start = i; continue; }
    if (c == ':' && depth == 1 && from < 0) { from = i + 1; continue; }
    boolean ends = depth == 1 && from >= 0 && (c == ',' || c == '}');
    if (ends) { if (key.equals(name)) return object.substring(from, i).trim(); from = -1; name = null; }
    if (c == '{' || c == '[') depth++;
    if (c == '}' || c == ']') depth--;
  }
  return null;
}
java.util.List items(String array) {
  java.util.List found = new java.util.ArrayList(); int depth = 0; boolean quoted = false; int from = -1;
  for (int i = 0; array != null && i < array.length(); i++) {
    char c = array.charAt(i);
    if (quoted) { if (c == '\\') i++; else if (c == '"') quoted = false; continue; }
    if (c == '"') { quoted = true; continue; }
    if (c == '{' || c == '[') { depth++; if (depth == 2) from = i; }
    if (c == '}' || c == ']') { depth--; if (depth == 1 && from >= 0) { found.add(array.substring(from, i + 1)); from = -1; } }
  }
  return found;
}
String text(String raw) {
  if (raw == null) return null;
  if (!raw.startsWith("\"")) return raw;
  return raw.substring(1, raw.length() - 1).replace("\\/", "/").replace("\\u0026", "&").replace("\\\"", "\"").replace("\\\\", "\\");
}
String answer = new String(ResponseData, "UTF-8");
)bsh");

inline const QString basic = QStringLiteral(R"bsh(
String pair = vars.get("client_id") + ":" + props.getProperty("client_secret", "");
vars.put("basic", new String(java.util.Base64.getEncoder().encode(pair.getBytes("UTF-8")), "US-ASCII"));
)bsh");

inline const QString takeToken = QStringLiteral(R"bsh(
String token = text(member(answer, "access_token"));
if (token == null) { Failure = true; FailureMessage = "signing in failed; is -Jclient_secret set?"; }
else props.put("shiftlane_token", token);
)bsh");

/// %1: version of the base. Stops where somebody wrote meanwhile.
inline const QString checkVersion = QStringLiteral(R"bsh(
String metadata = member(answer, "metadata");
String version = metadata == null ? null : member(metadata, "version");
if (version == null) { Failure = true; FailureMessage = "the answer has no version"; }
else if (!version.equals("%1")) {
  Failure = true;
  FailureMessage = "the schedule changed since it was exported: version " + version + ", planned against %1";
}
vars.put("version", version);
vars.put("waiting", "true");
vars.put("looks", "0");
)bsh");

/// Keeps the version of each agent, as v_<id> (%1 = "v") or checks that it rose (%1 = "proof").
inline const QString takeAgents = QStringLiteral(R"bsh(
String result = member(answer, "result");
if (result == null || result.equals("null")) { Failure = true; FailureMessage = "the answer is not complete (202 or a download)";
}
else for (String agent : items(member(result, "agentSchedules")))
{
    String id = text(member(member(agent, "user"), "id"));
    String metadata = member(agent, "metadata");
    String version = metadata == null ? null : member(metadata, "version");
    if (version == null)
        continue;
    if ("%1".equals("v"))
        vars.put("v_" + id, version);
    else {
        String before = vars.get("v_" + id);
        if (before != null && Long.parseLong(version) <= Long.parseLong(before)) {
            Failure = true;
            FailureMessage = "agent " + id + " was not written";
        }
    }
}
)bsh");

/// %1: the body, base64, with @schedule@ and @agent:<id>@ for the versions.
inline const QString pack = QStringLiteral(R"bsh(
String body = new String(java.util.Base64.getDecoder().decode("%1"), "UTF-8");
body = body.replace("\"@schedule@\"", vars.get("version"));
int at;
while ((at = body.indexOf("\"@agent:")) >= 0) {
  int end = body.indexOf("@\"", at + 8);
  String version = vars.get("v_" + body.substring(at + 8, end));
  if (version == null) { IsSuccess = false; ResponseMessage = "an agent of the plan is not in the schedule"; return; }
  body = body.substring(0, at) + version + body.substring(end + 2);
}
java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(bytes);
gzip.write(body.getBytes("UTF-8"));
gzip.close();
vars.putObject("gzip", bytes.toByteArray());
vars.put("length", String.valueOf(bytes.size()));
ResponseMessage = bytes.size() + " bytes";
)bsh");

inline const QString takeUpload = QStringLiteral(R"bsh(
vars.put("uploadKey", text(member(answer, "uploadKey")));
vars.put("uploadUrl", text(member(answer, "url")));
vars.put("uploadHeaders", member(answer, "headers") == null ? "{}" : member(answer, "headers"));
)bsh");

/// The one PUT to the signed URL: its headers only, no token, one copy.
inline const QString upload = QStringLiteral(R"bsh(
byte[] body = (byte[]) vars.getObject("gzip");
java.net.HttpURLConnection put = (java.net.HttpURLConnection) new java.net.URL(new java.net.URL("%1"), vars.get("uploadUrl")).openConnection();
put.setRequestMethod("PUT");
put.setInstanceFollowRedirects(false);
put.setDoOutput(true);
put.setFixedLengthStreamingMode(body.length);
java.util.regex.Matcher header = java.util.regex.Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(vars.get("uploadHeaders"));
while (header.find()) put.setRequestProperty(header.group(1).replace("\\/", "/"), header.group(2).replace("\\/", "/"));
java.io.OutputStream out = put.getOutputStream();
out.write(body);
out.close();
int code = put.getResponseCode();
ResponseCode = String.valueOf(code);
IsSuccess = code / 100 == 2;
ResponseMessage = IsSuccess ? "uploaded" : "the upload was refused";
)bsh");

/// The schedule's version rises when the write has happened; nothing else is proof.
inline const QString look = QStringLiteral(R"bsh(
String metadata = member(answer, "metadata");
long version = Long.parseLong(member(metadata, "version"));
int looks = Integer.parseInt(vars.get("looks")) + 1;
vars.put("looks", String.valueOf(looks));
if (version > Long.parseLong(vars.get("version"))) vars.put("waiting", "false");
else if (looks >= 60) { Failure = true; FailureMessage = "the write did not happen within 60 s"; vars.put("waiting", "false"); }
)bsh");

} // namespace shiftlane::files::jmeter
