package dev.attache.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.attache.Attache;
import dev.attache.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of events that name none: metaphors, hypotheses, other meanings. */
class NonEventsTest {
  private static final LocalDate DATE = LocalDate.of(2025, 4, 17);
  private static final Attache ATTACHE = Attache.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words as weapons
          The Russian minister fired back at France on Monday. | ASSAULT
          Turkey fired back at its critics in Germany. | ASSAULT
          France and Italy are in a war of words over fishing. | ASSAULT
          The Turkish minister launched an attack on the French proposal. | ASSAULT
          The Turkish opposition attacked the budget. | ASSAULT
          Russia attacked the French proposal as useless. | ASSAULT
          The minister attacked the idea of a French army. | ASSAULT
          The senator attacked the German policy on gas. | ASSAULT
          The French report was a bombshell for Germany. | ASSAULT
          The Turkish minister dropped a bombshell in Brussels. | ASSAULT
          The French senator came under fire over gas. | ASSAULT
          Germany shot down the French proposal. | ASSAULT
          The German parliament shot down a plan by France. | ASSAULT
          The Turkish minister hit out at Greece. | ASSAULT
          The Greek minister hit back at Turkey. | ASSAULT
          The Turkish press bombarded the minister with questions. | ASSAULT
          The French president stormed out of talks with Germany. | ASSAULT
          The French president took a shot at Germany. | ASSAULT
          Germany killed the French plan. | ASSAULT
          France killed the German bill in Brussels. | ASSAULT
          # sport, votes, trade
          The two Turkish parties are in a battle for votes. | ASSAULT
          Germany beat France in the final. | ASSAULT
          Brazil beat Germany on penalties. | ASSAULT
          France fought Italy for the title. | ASSAULT
          The Turkish party fights for votes in Ankara. | ASSAULT
          Spain fought inflation with higher rates. | ASSAULT
          Italy fights corruption in Rome. | ASSAULT
          Turkish shares hit a record. | ASSAULT
          German exports hit a record high. | ASSAULT
          The tariffs hit the German economy. | ASSAULT
          Greek prices hit a new low. | ASSAULT
          The Italian firm captured the market in Spain. | ASSAULT
          France struck a deal with Italy. | ASSAULT
          Turkey and Greece struck an agreement on gas. | ASSAULT
          The French minister struck a cautious tone on Iran. | ASSAULT
          The storm struck Cuba on Monday. | ASSAULT
          The earthquake hit Turkey on Monday. | ASSAULT
          Floods hit Pakistan. | ASSAULT
          The disease killed thousands in Haiti. | ASSAULT
          An avalanche killed two Swiss tourists in Austria. | ASSAULT
          The film shot in Morocco won a prize. | ASSAULT
          The president fired his minister. | ASSAULT
          Germany executed the plan of the French firm. | ASSAULT
          Turkey invaded the thoughts of Greek poets. | MOBILIZE
          # to seize, to arrest, to block
          Turkey seized the opportunity to speak. | COERCE
          France seized the initiative in Brussels. | COERCE
          Germany arrested the fall of prices. | COERCE
          The French film captured the mood in Italy. | ASSAULT,COERCE
          # to expel, to cut, to withdraw, to end
          France cut taxes on wine. | SANCTION
          The bank cut interest rates in Turkey. | SANCTION
          Germany ended the year with a surplus. | SANCTION
          The French player withdrew from the race in Monaco. | ASSAULT,SANCTION
          She withdrew money from a bank in Rome. | RETREAT
          Turkey withdrew its complaint. | RETREAT
          The Italian minister returned to work. | RETREAT,CONSULT
          Saudi Arabia released its oil figures. | RETREAT
          The ministry in Paris released a statement. | RETREAT
          France freed up money for roads. | RETREAT
          # to meet, to visit, to call, to sign, to host, to talk
          Germany met its climate target. | CONSULT
          Turkey met the demands of the fund. | CONSULT
          France met all conditions of the bank. | CONSULT
          Tourists visited the museum in Athens. | CONSULT
          Italy hosted the world cup. | CONSULT
          Analysts see President Putin as weak. | CONSULT
          The French president signed the bill into law. | SUPPORT
          Calls for restraint grew louder in Egypt. | CONSULT
          The summit of the mountain is in Nepal. | CONSULT
          Italian climbers reached the summit in Pakistan. | CONSULT
          The minister told a news conference in Paris that the plan was ready. | CONSULT
          The Turkish minister stressed the importance of dialogue with Greece. | CONSULT
          Turkey joined calls to ban the trade. | CONSULT
          # to march, to strike, to rally, to demonstrate, to block
          Shares rallied in Tokyo. | PROTEST
          The test demonstrated the ability of the Indian army. | PROTEST
          Germany blocked the resolution. | PROTEST
          The Swedish team marched into the final. | PROTEST
          # to give, to send, to provide
          The German minister gave a speech in Rome. | AID
          France sent a letter to Italy. | AID
          The report provides details on Iran. | AID
          # to deploy, to launch
          The Turkish army deployed a new website. | MOBILIZE
          France launched a website. | MOBILIZE,ASSAULT
          The German firm launched a new car in China. | MOBILIZE,ASSAULT
          # acts only named
          Libya was accused of bombing a French aircraft. | ASSAULT
          Syria freed a captured Turkish pilot. | COERCE
          # hypotheses and denials
          If Israel attacked Iran, prices would rise. | ASSAULT,THREATEN,AGREE
          If Turkey had expelled the Greek diplomats, Greece would have answered. | SANCTION,THREATEN,AGREE
          Russia did not attack Georgia. | ASSAULT
          Turkey has never bombed Greece. | ASSAULT
          Had Serbia arrested the Croatian soldiers, Croatia would have protested. | COERCE,THREATEN,PROTEST
          Germany denied that it had arrested two Turkish soldiers. | COERCE
          """)
  void noSuchEvent(String sentence, String categories) {
    List<String> wrong = List.of(categories.split(","));
    List<Event> found =
        ATTACHE.analyze(Document.of(sentence, DATE)).events().stream()
            .filter(event -> wrong.contains(event.plover().name()))
            .toList();
    assertEquals(List.of(), found, sentence);
  }
}
