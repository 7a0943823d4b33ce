package dev.attache.trainer.syntax;

/**
 * One sentence with its gold syntax.
 *
 * @param document the document it is from
 * @param genre the genre its document names, or empty
 * @param forms words as written
 * @param lemmas dictionary forms
 * @param tags Penn tags
 * @param upos universal tags
 * @param heads 0-based; {@code forms.length} for the root
 * @param relations labels as CoNLL-U writes them
 */
record Tree(
    String document,
    String genre,
    String[] forms,
    String[] lemmas,
    String[] tags,
    String[] upos,
    int[] heads,
    String[] relations) {
  int size() {
    return forms.length;
  }
}
