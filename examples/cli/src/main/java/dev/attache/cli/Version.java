package dev.attache.cli;

import dev.attache.Attache;
import picocli.CommandLine.IVersionProvider;

/** The version that {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"attache " + Attache.version()};
  }
}
