package dev.attache.text.internal;

import dev.attache.DataFormatException;
import dev.attache.internal.ModelReader;
import dev.attache.internal.ModelWriter;
import dev.attache.text.Relation;
import dev.attache.text.Upos;
import java.util.List;

/** Tagger, parser and lemmas of one language, as they are stored. Immutable. */
public final class SyntaxModel {
  private static final int MARK = 0x41545358; // "ATSX"
  private static final int VERSION = 5;

  private final List<String> tags;
  private final List<Upos> upos;
  private final List<Relation> relations;
  private final SparseTable tagger;
  private final TripleTable moves;
  private final SparseTable labels;
  private final Lemmas lemmas;
  private final WordClasses classes;
  private final Margins margins;

  // what every text asks of them
  private final TagKinds kinds;
  private final int name;
  private final int[] byRelation = new int[Relation.values().length];

  /**
   * @param tags Penn tag of each class of the tagger
   * @param upos universal tag of each class of the tagger
   * @param relations relation of each class of the label model
   * @param margins when the first features are enough
   */
  public SyntaxModel(
      List<String> tags,
      List<Upos> upos,
      List<Relation> relations,
      SparseTable tagger,
      TripleTable moves,
      SparseTable labels,
      Lemmas lemmas,
      WordClasses classes,
      Margins margins) {
    this.tags = List.copyOf(tags);
    this.upos = List.copyOf(upos);
    this.relations = List.copyOf(relations);
    this.tagger = tagger;
    this.moves = moves;
    this.labels = labels;
    this.lemmas = lemmas;
    this.classes = classes;
    this.margins = margins;
    this.kinds = new TagKinds(this.tags, this.upos);
    this.name = name(this.tags, this.upos);
    for (Relation relation : Relation.values()) {
      byRelation[relation.ordinal()] = this.relations.indexOf(relation);
    }
  }

  private static int name(List<String> tags, List<Upos> upos) {
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).equals("NNP") && upos.get(i) == Upos.PROPN) {
        return i;
      }
    }
    return -1;
  }

  /** Penn tag of each class of the tagger. */
  public List<String> tags() {
    return tags;
  }

  /** Universal tag of each class of the tagger. */
  public List<Upos> upos() {
    return upos;
  }

  /** Relation of each class of the label model. */
  public List<Relation> relations() {
    return relations;
  }

  /** Class of a relation, or −1 where the model has none. */
  public int classOf(Relation relation) {
    return byRelation[relation.ordinal()];
  }

  /** Class of the relation of the root. */
  public int root() {
    return classOf(Relation.ROOT);
  }

  /** Class of a proper noun, or −1 where the model has none. */
  int name() {
    return name;
  }

  /** What the parser asks of the classes of the tagger. */
  public TagKinds kinds() {
    return kinds;
  }

  public SparseTable tagger() {
    return tagger;
  }

  public TripleTable moves() {
    return moves;
  }

  public SparseTable labels() {
    return labels;
  }

  public Lemmas lemmas() {
    return lemmas;
  }

  public WordClasses classes() {
    return classes;
  }

  /** When the first features are enough. */
  public Margins margins() {
    return margins;
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
