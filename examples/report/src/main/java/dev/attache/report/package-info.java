/** A folder of articles as a dossier: who met whom, who stands where, who changed office. */
@NullMarked
package dev.attache.report;

import org.jspecify.annotations.NullMarked;
