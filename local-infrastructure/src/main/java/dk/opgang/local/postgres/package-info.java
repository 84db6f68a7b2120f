/** The embedded PostgreSQL of the local stack and of the tests. */
@NullMarked
package dk.opgang.local.postgres;

import org.jspecify.annotations.NullMarked;
