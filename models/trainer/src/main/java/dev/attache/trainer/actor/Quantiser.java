package dev.attache.trainer.actor;

import dev.attache.actor.internal.Weights;
import java.util.Arrays;

/** Rounds weights to signed bytes with one step size, cutting off the largest. */
final class Quantiser {
  private static final double KEPT = 0.9999; // share of non-zero weights that are not cut off

  private Quantiser() {}

  static byte[] pack(float[] weights, float[] transitions) {
    int n = 0;
    for (float w : weights) {
      n += w == 0 ? 0 : 1;
    }
    float[] sizes = new float[Math.max(n, 1)];
    n = 0;
    for (float w : weights) {
      if (w != 0) {
        sizes[n++] = Math.abs(w);
      }
    }
    Arrays.sort(sizes);
    float top = sizes[(int) Math.min(sizes.length - 1, (long) (sizes.length * KEPT))];
    float unit = top == 0 ? 1 : top / 127;
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / unit)));
    }
    int[] moves = new int[transitions.length];
    for (int i = 0; i < moves.length; i++) {
      moves[i] = Math.round(transitions[i] / unit);
    }
    return Weights.pack(rounded, moves);
  }
}
