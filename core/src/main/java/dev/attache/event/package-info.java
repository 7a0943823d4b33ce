/** What was done or is planned: engagements and PLOVER-coded events. */
@NullMarked
package dev.attache.event;

import org.jspecify.annotations.NullMarked;
