package dev.attache.internal;

/**
 * Some bytes of a larger array, which nobody changes. Models are read where their file stands in
 * memory: a copy of megabytes is what start-up is made of.
 *
 * @param bytes the array
 * @param from where in it the slice begins
 * @param length how many bytes it has
 */
public record Slice(byte[] bytes, int from, int length) {}
