package dev.attache.role;

import dev.attache.actor.ActorKind;
import dev.attache.actor.ActorMention;
import dev.attache.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text without its marks, and what they mark. */
record MarkedText(String text, List<ActorMention> names, List<Span> roles) {
  static MarkedText read(String marked) {
    StringBuilder text = new StringBuilder();
    List<ActorMention> names = new ArrayList<>();
    List<Span> roles = new ArrayList<>();
    int role = 0;
    int name = 0;
    char kind = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[' -> role = text.length();
        case ']' -> roles.add(new Span(role, text.length()));
        case '{' -> {
          name = text.length();
          kind = marked.charAt(i + 1);
          i += 2;
        }
        case '}' -> {
          Span span = new Span(name, text.length());
          names.add(ActorMention.unlinked(span, span.of(text), kind(kind), 1));
        }
        default -> text.append(c);
      }
    }
    return new MarkedText(text.toString(), names, roles);
  }

  private static ActorKind kind(char letter) {
    return switch (letter) {
      case 'P' -> ActorKind.PERSON;
      case 'C' -> ActorKind.COUNTRY;
      case 'O' -> ActorKind.ORGANISATION;
      case 'I' -> ActorKind.INSTITUTION;
      case 'G' -> ActorKind.GROUP;
      default -> ActorKind.LOCATION;
    };
  }
}
