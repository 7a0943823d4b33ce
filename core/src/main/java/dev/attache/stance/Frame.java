package dev.attache.stance;

import dev.attache.internal.Tsv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a cue's holder, target and proposition stand; the first place that is filled wins. */
record Frame(String name, List<Place> holder, List<Place> target, List<Place> proposition) {

  static Map<String, Frame> table(Tsv file) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    for (Tsv.Row row : file.rows()) {
      String name = row.require("frame");
      Frame frame =
          new Frame(name, places(row, "holder"), places(row, "target"), places(row, "proposition"));
      if (frames.put(name, frame) != null) {
        throw row.error("frame", "a name not used before", name);
      }
    }
    return frames;
  }

  private static List<Place> places(Tsv.Row row, String column) {
    String text = row.require(column);
    List<Place> places = Place.list(text);
    if (places == null) {
      throw row.error(column, "places such as subj, obj, xcomp, @on", text);
    }
    return places;
  }
}
