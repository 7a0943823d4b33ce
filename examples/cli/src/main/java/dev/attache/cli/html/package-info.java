/**
 * Analyses as web pages that stand alone: no network, a strict content security policy, and every
 * text escaped.
 */
@NullMarked
package dev.attache.cli.html;

import org.jspecify.annotations.NullMarked;
