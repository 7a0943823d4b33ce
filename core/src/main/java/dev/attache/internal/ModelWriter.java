package dev.attache.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Collects what {@link ModelReader} reads; the same values always give the same bytes. */
public final class ModelWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  public ModelWriter(int mark, int version) {
    number(mark).number(version).number(0); // the checksum comes last
  }

  public ModelWriter number(int value) {
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    return this;
  }

  public ModelWriter text(String value) {
    return octets(value.getBytes(StandardCharsets.UTF_8));
  }

  public ModelWriter octets(byte[] values) {
    number(values.length);
    out.writeBytes(values);
    return this;
  }

  /**
   * What {@link ModelReader#slice} reads.
   *
   * @param size bytes of one value
   */
  public ModelWriter slice(Slice values, int size) {
    number(values.length() / size);
    out.write(values.bytes(), values.from(), values.length());
    return this;
  }

  public ModelWriter shorts(short[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Short.BYTES);
    bytes.asShortBuffer().put(values);
    return array(values.length, bytes);
  }

  public ModelWriter ints(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    return array(values.length, bytes);
  }

  public ModelWriter longs(long[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
    bytes.asLongBuffer().put(values);
    return array(values.length, bytes);
  }

  private ModelWriter array(int length, ByteBuffer bytes) {
    number(length);
    out.writeBytes(bytes.array());
    return this;
  }

  public byte[] toBytes() {
    byte[] bytes = out.toByteArray();
    ByteBuffer.wrap(bytes).putInt(ModelReader.HEADER - Integer.BYTES, ModelReader.sum(bytes));
    return bytes;
  }
}
