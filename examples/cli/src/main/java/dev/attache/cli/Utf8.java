package dev.attache.cli;

import dev.attache.DataFormatException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: other encodings are refused, not guessed. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of {@code bytes}, without a byte order mark.
   *
   * @throws DataFormatException naming the first byte that is not UTF-8
   */
  static String decode(byte[] bytes, String file, int line) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new DataFormatException(
          file,
          line,
          0,
          "UTF-8",
          "byte 0x%02X at byte ".formatted(bytes[in.position()]) + in.position());
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
