package dev.attache.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word or phrase that attributes.
 *
 * @param words lemmas in order
 * @param frames what the content may be
 * @param prepositions prepositions whose object may be the content, part of the cue
 * @param objectPrepositions prepositions that join a second part of the content to the object, such
 *     as "of" in "accuse X of Y"
 * @param clausePrepositions prepositions whose object with an infinitive may be the content, such
 *     as "on" in "call on X to do Y"
 */
record Cue(
    List<String> words,
    Set<Frame> frames,
    Set<String> prepositions,
    Set<String> objectPrepositions,
    Set<String> clausePrepositions) {

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  /** Both together, for a cue that several rows of a lexicon name. */
  Cue merge(Cue other) {
    return new Cue(
        words,
        frames.isEmpty() ? other.frames : union(other),
        join(prepositions, other.prepositions),
        join(objectPrepositions, other.objectPrepositions),
        join(clausePrepositions, other.clausePrepositions));
  }

  private Set<Frame> union(Cue other) {
    EnumSet<Frame> all = EnumSet.copyOf(frames);
    all.addAll(other.frames);
    return all;
  }

  private static Set<String> join(Set<String> a, Set<String> b) {
    Set<String> all = new java.util.TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
