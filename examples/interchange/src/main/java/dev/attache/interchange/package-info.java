/** Results as JSON, TimeML and event rows. */
@NullMarked
package dev.attache.interchange;

import org.jspecify.annotations.NullMarked;
