package dev.attache.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.cli.Analyses;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not in English: nothing is read into them that would need their words. */
class LanguagesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministre des Affaires étrangères a déclaré mardi que la décision était inacceptable. "
            + "« Nous ne céderons pas », a-t-il ajouté lors d’une conférence de presse.",
        "Министр иностранных дел заявил во вторник, что решение неприемлемо. "
            + "«Мы не уступим», — добавил он на пресс-конференции в Москве.",
        "外交部发言人周二表示，这一决定不可接受。“我们不会让步，”他在北京的记者会上补充说。",
        "قال وزير الخارجية يوم الثلاثاء إن القرار غير مقبول. وأضاف: «لن نتراجع».",
        "Der Außenminister sagte am Dienstag, die Entscheidung sei nicht hinnehmbar. "
            + "„Wir geben nicht nach“, fügte er vor der Presse hinzu.",
        "외교부 장관은 화요일 결정을 받아들일 수 없다고 말했다.",
      })
  void areQuiet(String text) {
    Analysis analysis = Analyses.checked(text);
    assertEquals(List.of(), analysis.stances());
    assertEquals(List.of(), analysis.events());
    assertEquals(List.of(), analysis.roles());
    assertTrue(analysis.dates().isEmpty(), () -> analysis.dates().toString());
    assertTrue(
        analysis.statements().stream().allMatch(statement -> statement.cue().isEmpty()),
        () -> analysis.statements().toString());
  }
}
