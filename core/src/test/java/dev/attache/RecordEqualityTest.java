package dev.attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.attache.actor.ActorKind;
import dev.attache.entity.Entity;
import dev.attache.knowledge.Person;
import dev.attache.stance.Party;
import dev.attache.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose {@code equals} is written out compare every one of their components. */
final class RecordEqualityTest {
  /** A record, and the components of one that differs in each of them. */
  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(new Span(1, 4), new Object[] {2, 5}),
        Arguments.of(new Party("Norway", "E1"), new Object[] {"Chad", "E2"}),
        Arguments.of(new Party("Norway", null), new Object[] {"Chad", "E2"}),
        Arguments.of(
            new Person("ada-vind", "Ada Vind", List.of("A. Vind"), "Vind", "Q1"),
            new Object[] {"bo-vind", "Bo Vind", List.of(), "Lind", null}),
        Arguments.of(
            new Entity("E1", ActorKind.PERSON, "Ada", "NOR", "NOR", "x", "Q1", List.of(1)),
            new Object[] {"E2", ActorKind.COUNTRY, "Bo", "CHL", "CHL", "y", null, List.of(1, 2)}));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentCounts(Record one, Object[] others) throws ReflectiveOperationException {
    RecordComponent[] components = one.getClass().getRecordComponents();
    Constructor<?> constructor =
        one.getClass()
            .getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getAccessor().invoke(one);
    }
    Object same = constructor.newInstance(values);
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, "other");
    for (int i = 0; i < values.length; i++) {
      Object[] changed = values.clone();
      changed[i] = others[i];
      assertNotEquals(one, constructor.newInstance(changed), components[i].getName());
    }
  }
}
