package dev.attache.statement;

/**
 * A stretch of text in quotation marks; what it quotes in turn is part of it.
 *
 * @param start first code unit of the opening mark
 * @param end one past the last code unit of the closing mark, or of the text quoted
 * @param mark length of the marks in code units
 * @param closed false where the closing mark is missing
 * @param continues true where it goes on with what the paragraph before left open
 */
record Quotation(int start, int end, int mark, boolean closed, boolean continues) {
  int innerStart() {
    return start + mark;
  }

  int innerEnd() {
    return closed ? end - mark : end;
  }
}
