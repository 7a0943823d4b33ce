package dev.attache.internal;

import dev.attache.DataFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipInputStream;

/**
 * Checks a zip file before a library reads it: that library may stop before the end of an entry,
 * and never see a checksum fail.
 */
public final class Zipped {
  private static final int END_RECORD = 22; // bytes, where there is no comment
  private static final int END_MARK = 0x06054b50;

  private Zipped() {}

  /**
   * @param file name for messages
   * @throws DataFormatException where the file is cut, an entry does not have its checksum, or all
   *     hold more than {@link Deflated#MOST} bytes
   */
  public static void check(String file, byte[] bytes) {
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[1 << 13];
      long size = 0;
      for (; zip.getNextEntry() != null; entries++) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          size += read;
          if (size > Deflated.MOST) {
            throw new DataFormatException(
                file, 0, 0, "at most " + Deflated.MOST + " bytes inside", "more");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new DataFormatException(file, 0, 0, "a whole zip file", e.toString());
    }
    int end = bytes.length - END_RECORD;
    ByteBuffer record = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (entries == 0 || end < 0 || record.getInt(end) != END_MARK) {
      throw new DataFormatException(
          file, 0, 0, "a whole zip file", bytes.length + " bytes that do not end as one");
    }
    int listed = record.getShort(end + 10) & 0xFFFF;
    if (listed != entries) {
      throw new DataFormatException(file, 0, 0, listed + " entries", entries + " entries");
    }
  }
}
