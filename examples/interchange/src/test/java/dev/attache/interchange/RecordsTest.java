package dev.attache.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.attache.Analysis;
import dev.attache.Positions;
import dev.attache.knowledge.Answer;
import dev.attache.knowledge.Confidence;
import dev.attache.knowledge.Country;
import dev.attache.knowledge.NameSense;
import dev.attache.knowledge.Office;
import dev.attache.knowledge.Organization;
import dev.attache.knowledge.PartialDate;
import dev.attache.knowledge.Person;
import dev.attache.knowledge.Resolution;
import dev.attache.knowledge.SenseKind;
import dev.attache.knowledge.Tenure;
import dev.attache.stance.StanceCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results are records that a plain Jackson reads and writes, without annotations or our format. */
class RecordsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Days()))
          .build();

  private static final class Days extends FromStringDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    Days() {
      super(LocalDate.class);
    }

    @Override
    protected LocalDate _deserialize(String value, DeserializationContext context) {
      return LocalDate.parse(value);
    }
  }

  @Property(tries = 200)
  void everyResultTypeComesBackFromPlainJackson(@ForAll long seed) throws JsonProcessingException {
    Analysis analysis = new Analyses(seed).next();
    assertEquals(analysis, MAPPER.readValue(MAPPER.writeValueAsString(analysis), Analysis.class));
  }

  private static final LocalDate DAY = LocalDate.of(2025, 4, 17);
  private static final Person HOLDER =
      new Person("k", "Jeanne Exemple", List.of("J."), "Exemple", null);
  private static final Tenure TENURE =
      new Tenure(
          "FRA/defence",
          "Minister",
          HOLDER,
          PartialDate.parse("2024-09"),
          null,
          true,
          Confidence.HIGH,
          "curated",
          DAY);

  static Stream<Record> answers() {
    Positions.Net before = new Positions.Net("FRA", "IRN", -3.5, List.of());
    Positions.Net after = new Positions.Net("FRA", "IRN", 0, List.of());
    return Stream.of(
        new Resolution(
            Answer.KNOWN,
            "FRA/defence",
            "Minister",
            "FRA",
            "Jeanne Exemple",
            List.of("A"),
            TENURE,
            DAY,
            "curated"),
        new Resolution(Answer.UNKNOWN, null, null, null, null, List.of(), null, null, null),
        TENURE,
        HOLDER,
        PartialDate.of(DAY),
        new Office("FRA/defence", "FRA", "defence", null, "Minister", List.of("Minister"), true),
        new Country(
            "FRA",
            "FR",
            "France",
            "French Republic",
            "Q142",
            "Paris",
            "French",
            null,
            "French",
            List.of("France"),
            null,
            PartialDate.parse("1958"),
            "Western Europe"),
        new Organization(
            "NATO", SenseKind.ORGANISATION, "NATO", List.of("NATO"), null, null, null, null, null),
        new NameSense(SenseKind.COUNTRY, "FRA", "France", "FRA", null, true),
        before,
        new Positions.Change(
            before,
            after,
            new TreeSet<>(Set.of(StanceCategory.WELCOME)),
            new TreeSet<>(Set.of(StanceCategory.CONDEMN))));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answersOfTheKnowledgeBaseAndPositionsComeBackToo(Record answer)
      throws JsonProcessingException {
    assertEquals(answer, MAPPER.readValue(MAPPER.writeValueAsString(answer), answer.getClass()));
  }
}
