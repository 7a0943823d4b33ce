package dev.attache.benchmarks.peers;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import dev.attache.benchmarks.Contender;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HeidelTime without a part-of-speech tagger: the one it asks for is a program of its own that no
 * registry has, and its own tokenizer is the faster choice.
 */
public final class HeidelTimeDates implements Contender {
  @Override
  public String name() {
    return "heideltime";
  }

  @Override
  public String describe() {
    return "HeidelTime 2.2.1, news, own tokenizer, no tagger";
  }

  @Override
  public Group group() {
    return Group.DATES;
  }

  @Override
  public String[] jars() {
    return new String[] {"heideltime", "uimaj-core"};
  }

  @Override
  public Engine load() {
    Logger.getLogger("").setLevel(Level.OFF);
    Properties properties = new Properties();
    for (String kind :
        new String[] {"considerDate", "considerDuration", "considerSet", "considerTime"}) {
      properties.setProperty(kind, "true");
    }
    properties.setProperty("considerTemponym", "false");
    properties.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
    properties.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
    properties.setProperty("uimaVarDate", "Date");
    properties.setProperty("uimaVarDuration", "Duration");
    properties.setProperty("uimaVarLanguage", "Language");
    properties.setProperty("uimaVarSet", "Set");
    properties.setProperty("uimaVarTime", "Time");
    properties.setProperty("uimaVarTemponym", "Temponym");
    properties.setProperty("uimaVarTypeToProcess", "Type");
    properties.setProperty("ConvertDurations", "true");
    Config.setProps(properties);
    HeidelTimeStandalone tagger =
        new HeidelTimeStandalone(
            Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO, false);
    return article -> {
      Date date = Date.from(article.date().atTime(12, 0).toInstant(ZoneOffset.UTC));
      return count(tagger.process(article.text(), date));
    };
  }

  private static int count(String timeml) {
    int found = 0;
    for (int at = timeml.indexOf("<TIMEX3 "); at >= 0; at = timeml.indexOf("<TIMEX3 ", at + 1)) {
      found++;
    }
    return found;
  }
}
