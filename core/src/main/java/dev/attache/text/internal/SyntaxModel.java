package dev.attache.text.internal;

import dev.attache.DataFormatException;
import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;

/**
 * Tagger, parser and lemmas of one language, as they are stored. Immutable.
 *
 * @param tags Penn tag of each class of the tagger
 * @param upos universal tag of each class of the tagger
 * @param relations relation of each class of the label model
 * @param margins when the first features are enough
 */
public record SyntaxModel(
    List<String> tags,
    List<Upos> upos,
    List<Relation> relations,
    SparseTable tagger,
    TripleTable moves,
    SparseTable labels,
    Lemmas lemmas,
    WordClasses classes,
    Margins margins) {
  private static final int MARK = 0x41545358; // "ATSX"
  private static final int VERSION = 5;

  public SyntaxModel {
    tags = List.copyOf(tags);
    upos = List.copyOf(upos);
    relations = List.copyOf(relations);
  }

  /** Class of the relation of the root. */
  public int root() {
    return relations.indexOf(Relation.ROOT);
  }

  /** The same weights with other margins. */
  public SyntaxModel with(Margins other) {
    return new SyntaxModel(tags, upos, relations, tagger, moves, labels, lemmas, classes, other);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws DataFormatException where it is not that
   */
  public static SyntaxModel read(String resource, byte[] bytes) {
    ModelReader in = ModelReader.open(resource, bytes, MARK, VERSION);
    String[] tags = new String[in.count(2 * Integer.BYTES)];
    Upos[] upos = new Upos[tags.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = in.text();
      upos[i] = constant(in, Upos.class);
    }
    Relation[] relations = new Relation[in.count(Integer.BYTES)];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = constant(in, Relation.class);
    }
    SyntaxModel model =
        new SyntaxModel(
            List.of(tags),
            List.of(upos),
            List.of(relations),
            SparseTable.read(in, tags.length),
            TripleTable.read(in),
            SparseTable.read(in, relations.length),
            Lemmas.read(in),
            WordClasses.read(in),
            Margins.read(in));
    in.end();
    return model;
  }

  private static <E extends Enum<E>> E constant(ModelReader in, Class<E> type) {
    String name = in.text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw in.error("a constant of " + type.getSimpleName(), name);
    }
  }

  /** The stored form; the same model always gives the same bytes. */
  public byte[] toBytes() {
    ModelWriter out = new ModelWriter(MARK, VERSION);
    out.number(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      out.text(tags.get(i)).text(upos.get(i).name());
    }
    out.number(relations.size());
    relations.forEach(relation -> out.text(relation.name()));
    tagger.write(out);
    moves.write(out);
    labels.write(out);
    lemmas.write(out);
    classes.write(out);
    margins.write(out);
    return out.toBytes();
  }
}
