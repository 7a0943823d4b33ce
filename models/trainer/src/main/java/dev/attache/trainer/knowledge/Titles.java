package dev.attache.trainer.knowledge;

import dev.attache.internal.Tsv;
import dev.attache.knowledge.OfficeClass;
import dev.attache.knowledge.internal.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the title of an office, as a source writes it, to the office's key. */
final class Titles {
  private static final Pattern AMBASSADOR =
      Pattern.compile(
          "(?:resident |non resident )?(?:ambassador|high commissioner|permanent representative|"
              + "permanent observer|representative|head of mission|charge daffaires|apostolic nuncio)"
              + " (?:to|in) (?:the )?(.+)");
  private static final Pattern ACTING =
      Pattern.compile("(?:acting|interim|caretaker|ad interim|transitional) (.+)");

  /**
   * @param places codes between commas, or {@code *}; a leading minus means all but these
   */
  private record Rule(Pattern pattern, String type, String places, String qualifier) {}

  /** An office a title means. */
  record Found(String office, boolean acting) {}

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  Titles(KnowledgeSources sources) {
    try (InputStream in = Titles.class.getResourceAsStream("title-rules.tsv")) {
      if (in == null) {
        throw new IllegalStateException("title-rules.tsv is not beside " + Titles.class);
      }
      for (Tsv.Row row : Tsv.parse("title-rules.tsv", in.readAllBytes()).rows()) {
        String type = row.require("class");
        if (!type.equals("skip") && OfficeClass.of(type) == null) {
          throw row.error("class", "a class of office, or skip", type);
        }
        rules.add(
            new Rule(
                Pattern.compile(row.require("pattern")),
                type,
                row.get("places").isEmpty() ? "*" : row.get("places"),
                row.get("qualifier")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Tsv.Row row : sources.tsv("countries.tsv").rows()) {
      String code = row.require("iso3");
      putPlace(row.require("name"), code);
      putPlace(row.get("official"), code);
      KnowledgeSources.alternatives(row.get("names")).forEach(name -> putPlace(name, code));
    }
    for (Tsv.Row row : sources.tsv("organizations.tsv").rows()) {
      if (row.require("kind").equals("ORGANISATION") && !row.get("key").isEmpty()) {
        putPlace(row.require("name"), row.get("key"));
        KnowledgeSources.alternatives(row.get("names"))
            .forEach(name -> putPlace(name, row.get("key")));
      }
    }
  }

  private void putPlace(String name, String code) {
    String folded = Folding.fold(name);
    places.putIfAbsent(folded.startsWith("the ") ? folded.substring(4) : folded, code);
  }

  /** Code of a state or organisation by name, or null. */
  @Nullable String place(String name) {
    String folded = Folding.fold(name);
    return places.get(folded.startsWith("the ") ? folded.substring(4) : folded);
  }

  /** The office a title of a place means, or null where it is none worth keeping. */
  @Nullable Found find(String place, String title) {
    String folded = Folding.fold(title.replaceAll("\\(.*?\\)", ""));
    Matcher acting = ACTING.matcher(folded);
    boolean isActing = acting.matches();
    String words = isActing ? acting.group(1) : folded;
    Matcher ambassador = AMBASSADOR.matcher(words);
    if (ambassador.matches()) {
      String target = place(ambassador.group(1));
      if (target == null) {
        return null;
      }
      boolean un = target.equals("UN") && !words.contains("geneva") && !words.contains("vienna");
      return new Found(place + (un ? "/un-envoy" : "/ambassador/" + target), isActing);
    }
    for (Rule rule : rules) {
      Matcher match = rule.pattern.matcher(words);
      if (applies(rule.places, place) && match.matches()) {
        if (rule.type.equals("skip")) {
          return null;
        }
        return new Found(key(place, rule, match, words), isActing);
      }
    }
    return null;
  }

  private static String key(String place, Rule rule, Matcher match, String words) {
    String qualifier = rule.qualifier;
    if (qualifier.equals("$title")) {
      qualifier = words;
    } else if (qualifier.startsWith("$")) {
      String group = match.group(Integer.parseInt(qualifier.substring(1)));
      qualifier = group == null ? "" : group;
    }
    String slug = qualifier.strip().replace(' ', '-');
    return place + "/" + rule.type + (slug.isEmpty() ? "" : "/" + slug);
  }

  private static boolean applies(String codes, String place) {
    if (codes.equals("*")) {
      return true;
    }
    boolean except = codes.startsWith("-");
    boolean named = List.of((except ? codes.substring(1) : codes).split(",")).contains(place);
    return named != except;
  }
}
