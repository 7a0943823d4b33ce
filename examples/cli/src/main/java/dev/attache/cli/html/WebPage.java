package dev.attache.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A page in one file. Its content security policy allows the styles and scripts given here, by
 * their SHA-256, and nothing else: no network, no frames, no forms, no handlers in attributes.
 */
public final class WebPage {
  private final String title;
  private final List<String> styles = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final Map<String, String> data = new LinkedHashMap<>();

  public WebPage(String title) {
    this.title = Objects.requireNonNull(title, "title");
  }

  /** Adds a style sheet. */
  public WebPage style(String css) {
    styles.add(refuse(css, "</style"));
    return this;
  }

  /** Adds a script, to run when the page is read. */
  public WebPage script(String javaScript) {
    scripts.add(refuse(javaScript, "</script"));
    return this;
  }

  /**
   * Adds data for the scripts, which find it by its id. It is no code, and no text of it can become
   * any.
   */
  public WebPage data(String id, String json) {
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      // in JSON these stand in strings only, where an escape means the same
      if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || c == 0x7F) {
        safe.append("\\u%04x".formatted((int) c));
      } else {
        safe.append(c);
      }
    }
    data.put(id, safe.toString());
    return this;
  }

  private static String refuse(String code, String end) {
    if (code.toLowerCase(java.util.Locale.ROOT).contains(end)) {
      throw new IllegalArgumentException("a resource ends its own element with " + end);
    }
    // browsers hash what they parsed, in which a line ends with one character
    return code.replace("\r\n", "\n");
  }

  /**
   * The page.
   *
   * @param body writes what stands between the tags of the body
   */
  public String write(Consumer<Html> body) {
    Html html = new Html();
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title).line();
    styles.forEach(css -> html.open("style").trusted(css).close().line());
    html.close().line().open("body");
    body.accept(html);
    data.forEach(
        (id, json) ->
            html.line().open("script", "type", "application/json", "id", id).trusted(json).close());
    scripts.forEach(code -> html.line().open("script").trusted(code).close());
    return html.close().close().line().toString();
  }

  private String policy() {
    return "default-src 'none'; style-src "
        + hashes(styles)
        + "; script-src "
        + hashes(scripts)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hashes(List<String> codes) {
    return codes.isEmpty()
        ? "'none'"
        : codes.stream().map(WebPage::hash).collect(Collectors.joining(" "));
  }

  private static String hash(String code) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A text resource beside a class. */
  public static String resource(Class<?> beside, String name) {
    try (InputStream in =
        Objects.requireNonNull(beside.getResourceAsStream(name), () -> "no resource " + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
