package dev.attache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.attribute.FileAttribute;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds in every package of the library. */
@AnalyzeClasses(packages = "dev.attache", importOptions = HouseRulesTest.NoTests.class)
class HouseRulesTest {
  /** ArchUnit's own option knows {@code target/test-classes} only, not another build folder. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  /** Text flows down this list; a class reads its own level and those before it. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("internal", "spi"),
          Set.of("text"),
          Set.of("knowledge"),
          Set.of("actor"),
          Set.of("role"),
          Set.of("entity"),
          Set.of("date"),
          Set.of("statement"),
          Set.of("stance"),
          Set.of("event"),
          Set.of(""));

  private static final String ROOT = "dev.attache";

  private static final DescribedPredicate<JavaClass> LIBRARY =
      JavaClass.Predicates.resideInAnyPackage(
          "com.google..", "opennlp..", "org.slf4j..", "com.fasterxml..");

  @ArchTest
  static final ArchRule TEXT_FLOWS_ONE_WAY =
      ArchRuleDefinition.classes().should(readOnlyEarlierLevels());

  @ArchTest
  static final ArchRule DATES_NEED_NO_OTHER_LAYER =
      noClasses()
          .that()
          .resideInAPackage("dev.attache.date..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.attache.knowledge..",
              "dev.attache.actor..",
              "dev.attache.role..",
              "dev.attache.entity..",
              "dev.attache.spi..");

  @ArchTest
  static final ArchRule SIGNATURES_SHOW_NO_LIBRARY =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..internal..")
          .and()
          .arePublic()
          .should(showNoLibrary());

  @ArchTest
  static final ArchRule CONSTRUCTORS_AND_SUPERTYPES_SHOW_NO_LIBRARY =
      ArchRuleDefinition.classes()
          .that()
          .arePublic()
          .and()
          .resideOutsideOfPackage("..internal..")
          .should(
              new ArchCondition<>("show no type of a library") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  Stream.concat(
                          type.getConstructors().stream()
                              .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                              .flatMap(made -> shown(made).stream()),
                          Stream.concat(
                              type.getAllRawSuperclasses().stream(),
                              type.getAllRawInterfaces().stream()))
                      .filter(LIBRARY)
                      .forEach(
                          shown ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      type, type.getName() + " shows " + shown.getName())));
                }
              });

  /** Such a method must be written in backticks there. */
  @ArchTest
  static final ArchRule NO_NAME_IS_A_KEYWORD_OF_KOTLIN =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..internal..")
          .should()
          .haveNameNotMatching("as|fun|in|is|object|typealias|typeof|val|var|when");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_WHERE_AND_WHEN_IT_RUNS =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "formatted", Object[].class) // its digits are the locale's
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  /** What is known to be wrong in OpenNLP lies elsewhere: name finders, dictionaries, downloads. */
  @ArchTest
  static final ArchRule OF_OPENNLP_ONLY_THE_SENTENCE_MODEL_IS_READ =
      noClasses()
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("opennlp..")
                  .and(
                      DescribedPredicate.not(
                          JavaClass.Predicates.resideInAnyPackage(
                              "opennlp.tools.sentdetect", "opennlp.tools.ml.model"))));

  private static final Class<?>[] PLACES = {URL.class, URI.class, URISyntaxException.class};

  /**
   * Files a user names are read, and the jar a class came from; nothing else leaves the process or
   * comes from outside it. A URL may say where a jar is, but nothing is read through one.
   */
  @ArchTest
  static final ArchRule NOTHING_IS_DESERIALISED_REFLECTED_RUN_OR_SENT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.channels..",
              "java.rmi..",
              "java.lang.reflect..",
              "javax.script..",
              "javax.xml..",
              "org.xml..",
              "org.w3c..")
          .orShould()
          .dependOnClassesThat(
              JavaClass.Predicates.type(java.io.ObjectInputStream.class)
                  .or(JavaClass.Predicates.assignableTo(java.io.Externalizable.class))
                  .or(JavaClass.Predicates.type(ProcessBuilder.class))
                  .or(JavaClass.Predicates.type(Runtime.class)))
          .orShould()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("java.net..")
                  .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(PLACES))))
          .orShould()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection")
          .orShould()
          .callMethod(URL.class, "getContent")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .orShould()
          .callMethod(
              Files.class, "createTempFile", String.class, String.class, FileAttribute[].class)
          .orShould()
          .callMethod(System.class, "load", String.class);

  private static ArchCondition<JavaClass> readOnlyEarlierLevels() {
    return new ArchCondition<>("read only the levels before theirs") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
          JavaClass to = dependency.getTargetClass().getBaseComponentType();
          if (level(to) > level(from)) {
            events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** Where a class stands; exceptions and whatever is not ours stand before everything. */
  private static int level(JavaClass type) {
    if (!type.getPackageName().startsWith(ROOT) || type.isAssignableTo(AttacheException.class)) {
      return -1;
    }
    String below = type.getPackageName().substring(ROOT.length());
    String name = below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    for (int i = 0; i < LEVELS.size(); i++) {
      if (LEVELS.get(i).contains(name)) {
        return i;
      }
    }
    throw new IllegalStateException("package " + type.getPackageName() + " has no level");
  }

  private static ArchCondition<JavaMethod> showNoLibrary() {
    return new ArchCondition<>("show no type of a library") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaClass type : shown(method)) {
          if (LIBRARY.test(type)) {
            events.add(
                SimpleConditionEvent.violated(
                    method, method.getFullName() + " shows " + type.getName()));
          }
        }
      }
    };
  }

  private static Set<JavaClass> shown(JavaCodeUnit method) {
    return Stream.concat(
            method.getReturnType().getAllInvolvedRawTypes().stream(),
            method.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
        .collect(Collectors.toSet());
  }
}
