package dev.attache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attache.Analysis;
import dev.attache.Attache;
import dev.attache.Document;
import dev.attache.cli.html.ArticlePage;
import dev.attache.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** The pages in a browser: they work, they fit, and hostile text does nothing. */
class BrowserTest {
  private static final Attache ATTACHE = Attache.load();
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();
  private static final LocalDate DATE = LocalDate.of(2025, 5, 15);
  private static final Path ARTICLES = Path.of("../articles");
  private static final Path HOSTILE = Path.of("../cli/src/test/hostile");
  private static final Path PICTURES =
      Path.of(System.getProperty("build.folder", "target"), "pictures");

  @TempDir Path folder;

  private static List<Analysis> analyses(Path from) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(BrowserTest::analysis)
          .toList();
    }
  }

  private static Analysis analysis(Path file) {
    try {
      String text = Files.readString(file);
      return ATTACHE.analyze(new Document(text, DATE, "\"><script>owned=1</script>" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open(ChromeDriver driver, String page) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    driver.get(file.toUri().toString());
  }

  private static void picture(ChromeDriver driver, String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Nothing of the text became an element that does, ran, or was refused by the policy. */
  private static void assertInert(ChromeDriver driver, int scripts) {
    assertNull(driver.executeScript("return window.owned"));
    assertFalse("OWNED".equals(driver.getTitle()));
    for (String tag :
        List.of("img", "iframe", "svg", "base", "form", "object", "link", "textarea")) {
      assertEquals(0, driver.findElements(By.tagName(tag)).size(), tag);
    }
    assertEquals(
        (long) scripts,
        driver.executeScript("return document.querySelectorAll('script:not([type])').length"));
    assertEquals(
        0L,
        driver.executeScript(
            "return [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a =>"
                + " a.name.startsWith('on') || (a.name === 'href' && a.value[0] !=="
                + " '#'))).length"));
    var log = driver.manage().logs().get(LogType.BROWSER).getAll();
    assertTrue(log.isEmpty(), log.toString());
  }

  private static void assertFits(ChromeDriver driver) {
    long wider =
        (Long)
            driver.executeScript(
                "return document.documentElement.scrollWidth -"
                    + " document.documentElement.clientWidth");
    assertTrue(wider <= 0, "wider than the window by " + wider);
  }

  /** Charts of a screen, dark perhaps, are no use on paper: they are drawn again. */
  private static void assertDrawnForPaper(ChromeDriver driver) {
    String canvas = "document.querySelector('#chart-timeline canvas')";
    driver.executeScript(canvas + ".id = 'screen'");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    driver.executeAsyncScript(
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    assertEquals("", driver.executeScript("return " + canvas + ".id"));
    assertEquals(
        driver.executeScript("return document.getElementById('chart-timeline').clientWidth"),
        driver.executeScript("return " + canvas + ".clientWidth"));
  }

  @ParameterizedTest
  @CsvSource({"light,false,1280", "dark,true,1280", "narrow,false,390"})
  void aDossierIsDrawnAndFits(String name, boolean dark, int width) throws IOException {
    ChromeDriver driver = Chromium.start(folder.resolve("profile"), dark, width);
    try {
      open(driver, DossierPage.of("Dossier", analyses(ARTICLES), KNOWLEDGE));
      assertEquals("2", driver.executeScript("return document.documentElement.dataset.drawn"));
      assertEquals(
          2L, driver.executeScript("return document.querySelectorAll('.chart canvas').length"));
      picture(driver, "dossier-" + name);
      WebElement cell = driver.findElement(By.cssSelector(".matrix a"));
      driver.executeScript("arguments[0].click()", cell);
      assertEquals(1L, shown(driver, ".quotation"));
      picture(driver, "quotations-" + name);
      assertFits(driver);
      assertInert(driver, 2);
      assertDrawnForPaper(driver);
    } finally {
      driver.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"light,false,1280", "dark,true,1280", "narrow,false,390"})
  void anArticleAnswersPointerAndKeysAndFits(String name, boolean dark, int width)
      throws IOException {
    ChromeDriver driver = Chromium.start(folder.resolve("profile"), dark, width);
    try {
      open(driver, ArticlePage.of(analysis(ARTICLES.resolve("black-sea-talks.txt"))));
      assertEquals(0L, shown(driver, "#card"));
      WebElement mark = driver.findElement(By.cssSelector("mark.actor.actors-start"));
      new Actions(driver).moveToElement(mark).perform();
      assertEquals(1L, shown(driver, "#card"));
      assertTrue((Long) driver.executeScript("return document.querySelectorAll('.on').length") > 0);
      picture(driver, "article-" + name);
      mark.click();
      String first = driver.findElement(By.id("card")).getText();
      new Actions(driver).sendKeys(Keys.ARROW_RIGHT).perform();
      assertEquals(1L, shown(driver, "#card"));
      assertFalse(first.equals(driver.findElement(By.id("card")).getText()));
      new Actions(driver).sendKeys(Keys.ESCAPE).perform();
      assertEquals(0L, shown(driver, "#card"));
      driver.executeScript("document.getElementById('show-actors').click()");
      assertEquals(
          "rgba(0, 0, 0, 0)",
          driver.executeScript(
              "return getComputedStyle(document.querySelector('mark.actor:not(.date,.on)'))"
                  + ".backgroundColor"));
      assertFits(driver);
      assertInert(driver, 1);
    } finally {
      driver.quit();
    }
  }

  private static Object shown(ChromeDriver driver, String selector) {
    return driver.executeScript(
        "return [...document.querySelectorAll(arguments[0])].filter(e => e.offsetHeight >"
            + " 0).length",
        selector);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void hostileTextDoesNothing(int width) throws IOException {
    ChromeDriver driver = Chromium.start(folder.resolve("profile"), false, width);
    try {
      for (Analysis analysis : analyses(HOSTILE)) {
        open(driver, ArticlePage.of(analysis));
        for (WebElement mark : driver.findElements(By.tagName("mark"))) {
          driver.executeScript("arguments[0].click()", mark); // every card is shown once
        }
        assertInert(driver, 1);
        assertFits(driver);
      }
      open(
          driver, DossierPage.of("</title><script>owned=1</script>", analyses(HOSTILE), KNOWLEDGE));
      assertTrue(driver.findElements(By.cssSelector(".chart canvas")).size() > 0);
      assertTrue(showTips(driver) > 0);
      assertInert(driver, 2);
      assertFits(driver);
      picture(driver, "hostile-" + width);
    } finally {
      driver.quit();
    }
  }

  /** Shows the tooltip of every point of every chart once, and says how many there were. */
  private static long showTips(ChromeDriver driver) {
    return (Long)
        driver.executeScript(
            """
            let shown = 0;
            for (const place of document.querySelectorAll('.chart')) {
              const chart = echarts.getInstanceByDom(place);
              chart.getOption().series.forEach((series, seriesIndex) => series.data.forEach((_, dataIndex) => {
                chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
                shown++;
              }));
            }
            return shown;
            """);
  }

  /** What {@code analyze --format html} writes, from a process of its own to the browser. */
  @Test
  void thePageOfTheCommandLineDoesNothing() throws IOException, InterruptedException {
    ChromeDriver driver = Chromium.start(folder.resolve("profile"), false, 1280);
    try (Stream<Path> files = Files.list(HOSTILE)) {
      for (Path file : files.toList()) {
        Path page = folder.resolve("article.html");
        Process run =
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.attache.cli.Main",
                    "analyze",
                    file.toString(),
                    "--date",
                    "2025-05-15",
                    "--format",
                    "html")
                .redirectOutput(page.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals(0, run.waitFor());
        driver.get(page.toUri().toString());
        assertTrue(driver.findElements(By.tagName("mark")).size() > 0, file.toString());
        for (WebElement mark : driver.findElements(By.tagName("mark"))) {
          driver.executeScript("arguments[0].click()", mark);
        }
        assertInert(driver, 1);
      }
    } finally {
      driver.quit();
    }
  }

  /** Without this, the tests above could pass because nothing would ever be seen. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aScriptThatIsNotHashedWouldBeSeen(boolean dossier) throws IOException {
    ChromeDriver driver = Chromium.start(folder.resolve("profile"), false, 1280);
    try {
      String page =
          dossier
              ? DossierPage.of("Dossier", analyses(ARTICLES), KNOWLEDGE)
              : ArticlePage.of(analysis(ARTICLES.resolve("black-sea-talks.txt")));
      assertTrue(page.contains("</main>"));
      open(
          driver,
          page.replace("</main>", "<script>window.owned=1</script><p onclick=x>x</p></main>"));
      assertNull(driver.executeScript("return window.owned"));
      String log = driver.manage().logs().get(LogType.BROWSER).getAll().toString();
      assertTrue(log.contains("Content Security Policy"), log);
    } finally {
      driver.quit();
    }
  }
}
