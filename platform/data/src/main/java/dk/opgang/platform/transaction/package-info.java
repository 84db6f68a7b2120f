/** How a request's transaction begins: in a line in front of the pool, and with nothing to wait for that stands outside of it. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.transaction;
