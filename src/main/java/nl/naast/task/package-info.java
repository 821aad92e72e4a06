/** What has to be done for a naaste: who has it, by when, and what came of it. */
@NullMarked
package nl.naast.task;

import org.jspecify.annotations.NullMarked;
