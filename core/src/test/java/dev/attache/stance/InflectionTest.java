package dev.attache.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  @ParameterizedTest
  @CsvSource({
    "urge, urge urges urged urging",
    "agree, agree agrees agreed agreeing",
    "deny, deny denies denied denying",
    "delay, delay delays delayed delaying", // a vowel before the y
    "insist, insist insists insisted insisting",
    "press, press presses pressed pressing",
    "vex, vex vexes vexed vexing", // x is not doubled
    "waltz, waltz waltzes waltzed waltzing",
    "pitch, pitch pitches pitched pitching",
    "push, push pushes pushed pushing",
    "back, back backs backed backing",
    "allow, allow allows allowed allowing",
    "admit, admit admits admited admiting admitted admitting", // one of the two is right
    "explain, explain explains explained explaining explainned explainning",
    "woo, woo woos wooed wooing",
    "go, go", // too short to be regular
    "rule out, rule out",
  })
  void theFormsOfAVerb(String verb, String forms) {
    assertEquals(forms, String.join(" ", Inflection.forms(verb)));
  }
}
