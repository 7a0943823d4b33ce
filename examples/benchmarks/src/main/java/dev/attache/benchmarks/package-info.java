/** Speed, memory and start-up of Attaché, alone and beside other libraries. Not published. */
@org.jspecify.annotations.NullMarked
package dev.attache.benchmarks;
