/** Other libraries that read the same articles. Built with the profile peers only. */
@org.jspecify.annotations.NullMarked
package dev.attache.benchmarks.peers;
