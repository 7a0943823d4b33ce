package dev.attache.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.attache.Analysis;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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
}
